/** The columns of a fit. Times are in the unit of the user's recency and age, and so are the parameters. */
export const SPENDING_COLUMNS = [
  { key: "quantity", header: "Quantity", unit: "label" },
  { key: "value", header: "Value", unit: "ratio" },
  { key: "standardError", header: "Standard error", unit: "ratio" },
] as const;

/** Those of a model of purchases, which is held against what customers did. */
export const FIT_COLUMNS = [
  ...SPENDING_COLUMNS,
  { key: "expected", header: "Expected by the model (customers)", unit: "count" },
] as const;
