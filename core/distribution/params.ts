/** Parameters that more than one calculator of the family asks for. */
export const OWN_REVENUE = {
  name: "ownRevenue",
  kind: "number",
  unit: "money",
  min: 0,
  help: "Revenue of your own product or brand.",
} as const;

export const REVENUE_OF_STORES_WITH_PRODUCT = {
  name: "categoryRevenueOfStoresWithProduct",
  kind: "number",
  unit: "money",
  min: 0,
  help: "Revenue of the whole category, your product included, in the stores that carry your product.",
} as const;
