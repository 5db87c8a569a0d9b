export const MARKETING_METRICS = {
  cite: "Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics: The Definitive Guide to Measuring Marketing Performance (2nd ed.), chapter 5. Pearson.",
} as const;

export const ZERO_DEFECTIONS = {
  cite: "Reichheld, F. F., & Sasser, W. E. (1990). Zero Defections: Quality Comes to Services. Harvard Business Review, 68(5), 105–111.",
  url: "https://hbr.org/1990/09/zero-defections-quality-comes-to-services",
} as const;
