export const HUGHES = { cite: "Hughes, A. M. (1994). Strategic Database Marketing. Chicago: Probus." } as const;

export const BULT_WANSBEEK = {
  cite: "Bult, J. R., & Wansbeek, T. (1995). Optimal Selection for Direct Mail. Marketing Science, 14(4), 378–394.",
  url: "https://doi.org/10.1287/mksc.14.4.378",
} as const;

export const DICKIE = {
  cite: "Dickie, H. F. (1951). ABC Inventory Analysis Shoots for Dollars, Not Pennies. Factory Management and Maintenance, 109(7), 92–94.",
} as const;

export const PARETO = { cite: "Pareto, V. (1896–1897). Cours d'économie politique. Lausanne: Rouge." } as const;

export const JURAN = {
  cite: "Juran, J. M. (1975). The Non-Pareto Principle; Mea Culpa. Quality Progress, 8(5), 8–9.",
} as const;

export const LORENZ = {
  cite: "Lorenz, M. O. (1905). Methods of Measuring the Concentration of Wealth. Publications of the American Statistical Association, 9(70), 209–219.",
  url: "https://doi.org/10.2307/2276207",
} as const;

export const CURRY = {
  cite: "Curry, J., & Curry, A. (2000). The Customer Marketing Method: How to Implement and Profit from Customer Relationship Management. New York: Free Press.",
} as const;

export const AGRAWAL_SRIKANT = {
  cite: "Agrawal, R., & Srikant, R. (1994). Fast Algorithms for Mining Association Rules. Proceedings of the 20th International Conference on Very Large Data Bases, 487–499.",
} as const;

export const BRIN = {
  cite: "Brin, S., Motwani, R., Ullman, J. D., & Tsur, S. (1997). Dynamic Itemset Counting and Implication Rules for Market Basket Data. Proceedings of the 1997 ACM SIGMOD International Conference on Management of Data, 255–264.",
  url: "https://doi.org/10.1145/253260.253325",
} as const;

export const BLATTBERG = {
  cite: "Blattberg, R. C., Kim, B.-D., & Neslin, S. A. (2008). Database Marketing: Analyzing and Managing Customers. New York: Springer. Chapter 21, Cross-Selling and Up-Selling.",
  url: "https://doi.org/10.1007/978-0-387-72579-6",
} as const;

export const BOLTON_LEMON_VERHOEF = {
  cite: "Bolton, R. N., Lemon, K. N., & Verhoef, P. C. (2004). The Theoretical Underpinnings of Customer Asset Management. Journal of the Academy of Marketing Science, 32(3), 271–292.",
  url: "https://doi.org/10.1177/0092070304263341",
} as const;

export const DHAEN = {
  cite: "D'Haen, J., & Van den Poel, D. (2013). Model-Supported Business-to-Business Prospect Prediction Based on an Iterative Customer Acquisition Framework. Industrial Marketing Management, 42(4), 544–551.",
} as const;
