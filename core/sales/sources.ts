export const MARKETING_METRICS = {
  cite: "Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics: The Definitive Guide to Measuring Marketing Performance (2nd ed.), chapters 6 and 9. Pearson.",
} as const;

export const SELLING = {
  cite: "Jobber, D., & Lancaster, G. (2015). Selling and Sales Management (10th ed.). Pearson.",
} as const;

export const SMOOTHING = {
  cite: "Hyndman, R. J., Koehler, A. B., Ord, J. K., & Snyder, R. D. (2008). Forecasting with Exponential Smoothing: The State Space Approach. Springer.",
  url: "https://doi.org/10.1007/978-3-540-71918-2",
} as const;

export const FORECASTING = {
  cite: "Hyndman, R. J., & Athanasopoulos, G. (2021). Forecasting: Principles and Practice (3rd ed.), chapter 8. OTexts.",
  url: "https://otexts.com/fpp3/expsmooth.html",
} as const;

export const MINIMUM_HISTORY = {
  cite: "Hyndman, R. J., & Kostenko, A. V. (2007). Minimum Sample Size Requirements for Seasonal Forecasting Models. Foresight, 6, 12–15.",
} as const;
