export const ONE_NUMBER = {
  cite: "Reichheld, F. F. (2003). The One Number You Need to Grow. Harvard Business Review, 81(12), 46–54.",
  url: "https://hbr.org/2003/12/the-one-number-you-need-to-grow",
} as const;

export const INTERVAL_ESTIMATION = {
  cite: "Rocks, B. (2016). Interval Estimation for the “Net Promoter Score”. The American Statistician, 70(4), 365–372.",
  url: "https://doi.org/10.1080/00031305.2016.1198279",
} as const;
