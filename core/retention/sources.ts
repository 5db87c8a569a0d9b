export const MARKETING_METRICS = {
  cite: "Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics: The Definitive Guide to Measuring Marketing Performance (2nd ed.), chapter 5. Pearson.",
} as const;

export const ZERO_DEFECTIONS = {
  cite: "Reichheld, F. F., & Sasser, W. E. (1990). Zero Defections: Quality Comes to Services. Harvard Business Review, 68(5), 105–111.",
  url: "https://hbr.org/1990/09/zero-defections-quality-comes-to-services",
} as const;

export const SHIFTED_BETA_GEOMETRIC = {
  cite: "Fader, P. S., & Hardie, B. G. S. (2007). How to Project Customer Retention. Journal of Interactive Marketing, 21(1), 76–90.",
  url: "https://doi.org/10.1002/dir.20074",
} as const;

export const BETA_DISCRETE_WEIBULL = {
  cite: "Fader, P. S., Hardie, B. G. S., Liu, Y., Davin, J., & Steenburgh, T. (2018). “How to Project Customer Retention” Revisited: The Role of Duration Dependence. Journal of Interactive Marketing, 43, 1–16.",
  url: "https://doi.org/10.1016/j.intmar.2018.01.002",
} as const;

export const CUSTOMER_BASE_VALUATION = {
  cite: "Fader, P. S., & Hardie, B. G. S. (2010). Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring Heterogeneity. Marketing Science, 29(1), 85–93.",
  url: "https://doi.org/10.1287/mksc.1080.0482",
} as const;
