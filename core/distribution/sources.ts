export const MARKETING_METRICS = {
  cite: "Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics: The Definitive Guide to Measuring Marketing Performance (2nd ed.), chapters 2 and 6. Pearson.",
} as const;

/** The Dutch set of figures. */
export const DISTRIBUTION_FIGURES = {
  cite: "Distributiekerngetallen & berekeningen. InfoNu Zakelijk.",
  url: "https://zakelijk.infonu.nl/onderneming/83669-distributiekerngetallen-berekeningen.html",
} as const;
