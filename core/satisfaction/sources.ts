export const ONE_NUMBER = {
  cite: "Reichheld, F. F. (2003). The One Number You Need to Grow. Harvard Business Review, 81(12), 46–54.",
  url: "https://hbr.org/2003/12/the-one-number-you-need-to-grow",
} as const;

export const INTERVAL_ESTIMATION = {
  cite: "Rocks, B. (2016). Interval Estimation for the “Net Promoter Score”. The American Statistician, 70(4), 365–372.",
  url: "https://doi.org/10.1080/00031305.2016.1198279",
} as const;

export const MARKETING_METRICS = {
  cite: "Farris, P. W., Bendle, N. T., Pfeifer, P. E. & Reibstein, D. J. (2010). Marketing Metrics (2nd ed.). Pearson, ch. 2.",
} as const;

export const STOP_DELIGHTING = {
  cite: "Dixon, M., Freeman, K., & Toman, N. (2010). Stop Trying to Delight Your Customers. Harvard Business Review, 88(7/8), 116–122.",
  url: "https://hbr.org/2010/07/stop-trying-to-delight-your-customers",
} as const;

export const EFFORTLESS = {
  cite: "Dixon, M., Toman, N., & DeLisi, R. (2013). The Effortless Experience. New York: Portfolio.",
} as const;

export const WILSON = {
  cite: "Wilson, E. B. (1927). Probable Inference, the Law of Succession, and Statistical Inference. Journal of the American Statistical Association, 22(158), 209–212.",
  url: "https://doi.org/10.1080/01621459.1927.10502953",
} as const;

export const COMMITMENT_TRUST = {
  cite: "Morgan, R. M., & Hunt, S. D. (1994). The Commitment-Trust Theory of Relationship Marketing. Journal of Marketing, 58(3), 20–38.",
} as const;

export const WHENCE_LOYALTY = {
  cite: "Oliver, R. L. (1999). Whence Consumer Loyalty? Journal of Marketing, 63 (special issue), 33–44.",
} as const;

export const COCHRAN = {
  cite: "Cochran, W. G. (1977). Sampling Techniques (3rd ed.), chapter 4. New York: Wiley.",
} as const;

export const BERRY_PARASURAMAN = {
  cite: "Berry, L. L., & Parasuraman, A. (1991). Marketing Services: Competing Through Quality. New York: Free Press.",
} as const;

/** Loyalty programmes: tiers, bonus and return. */
export const DOWLING_UNCLES = {
  cite: "Dowling, G. R., & Uncles, M. (1997). Do Customer Loyalty Programs Really Work? Sloan Management Review, 38(4), 71–82.",
} as const;

export const KUMAR_SHAH = {
  cite: "Kumar, V., & Shah, D. (2004). Building and Sustaining Profitable Customer Loyalty for the 21st Century. Journal of Retailing, 80(4), 317–329.",
} as const;
