export const CUSTOMER_VALUE = {
  cite: "Anderson, J. C., & Narus, J. A. (1998). Business Marketing: Understand What Customers Value. Harvard Business Review, 76(6), 53–65.",
  url: "https://hbr.org/1998/11/business-marketing-understand-what-customers-value",
} as const;

export const COST_OF_OWNERSHIP = {
  cite: "Ellram, L. M. (1995). Total Cost of Ownership: An Analysis Approach for Purchasing. International Journal of Physical Distribution & Logistics Management, 25(8), 4–23.",
  url: "https://doi.org/10.1108/09600039510099928",
} as const;

export const LIFE_CYCLE_COSTING = {
  cite: "Fuller, S. K., & Petersen, S. R. (1996). Life-Cycle Costing Manual for the Federal Energy Management Program. NIST Handbook 135.",
} as const;
