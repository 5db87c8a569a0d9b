export const MARKETING_METRICS = {
  cite: "Farris, P. W., Bendle, N. T., Pfeifer, P. E., & Reibstein, D. J. (2010). Marketing Metrics: The Definitive Guide to Measuring Marketing Performance (2nd ed.), chapter 5. Pearson.",
} as const;

export const MANAGING_CUSTOMERS = {
  cite: "Gupta, S., & Lehmann, D. R. (2005). Managing Customers as Investments. Wharton School Publishing.",
} as const;

export const FADER_HARDIE_LEE = {
  cite: "Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). “Counting Your Customers” the Easy Way: An Alternative to the Pareto/NBD Model. Marketing Science, 24(2), 275–284.",
  url: "https://doi.org/10.1287/mksc.1040.0098",
} as const;

export const BATISLAM = {
  cite: "Batislam, E. P., Denizel, M., & Filiztekin, A. (2007). Empirical validation and comparison of models for customer base analysis. International Journal of Research in Marketing, 24(3), 201–209.",
  url: "https://doi.org/10.1016/j.ijresmar.2006.12.005",
} as const;

export const HOPPE_WAGNER = {
  cite: "Hoppe, D., & Wagner, U. (2007). Customer Base Analysis: The Case for a Central Variant of the Betageometric/NBD Model. Marketing – Journal of Research and Management, 3(2), 75–90.",
} as const;

export const SCHMITTLEIN = {
  cite: "Schmittlein, D. C., Morrison, D. G., & Colombo, R. (1987). Counting Your Customers: Who Are They and What Will They Do Next? Management Science, 33(1), 1–24.",
  url: "https://doi.org/10.1287/mnsc.33.1.1",
} as const;

export const FADER_HARDIE_DERIVATION = {
  cite: "Fader, P. S., & Hardie, B. G. S. (2005). A Note on Deriving the Pareto/NBD Model and Related Expressions.",
  url: "https://www.brucehardie.com/notes/009/",
} as const;

export const GAMMA_GAMMA = {
  cite: "Fader, P. S., & Hardie, B. G. S. (2013). The Gamma-Gamma Model of Monetary Value.",
  url: "https://www.brucehardie.com/notes/025/",
} as const;

export const RFM_AND_CLV = {
  cite: "Fader, P. S., Hardie, B. G. S., & Lee, K. L. (2005). RFM and CLV: Using Iso-Value Curves for Customer Base Analysis. Journal of Marketing Research, 42(4), 415–430.",
  url: "https://doi.org/10.1509/jmkr.2005.42.4.415",
} as const;
