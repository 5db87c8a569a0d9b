export const MARKETING_METRICS = {
  cite: "Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics: The Definitive Guide to Measuring Marketing Performance (2nd ed.), chapters 6 and 9. Pearson.",
} as const;

export const SELLING = {
  cite: "Jobber, D., & Lancaster, G. (2015). Selling and Sales Management (10th ed.). Pearson.",
} as const;
