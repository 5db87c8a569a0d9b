export const MARKETING_METRICS = {
  cite: "Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics: The Definitive Guide to Measuring Marketing Performance (2nd ed.), chapter 5. Pearson.",
} as const;

export const MANAGING_CUSTOMERS = {
  cite: "Gupta, S., & Lehmann, D. R. (2005). Managing Customers as Investments. Wharton School Publishing.",
} as const;
