/** Parameters that more than one calculator of the family asks for. */
export const CLV = {
  name: "clv",
  kind: "number",
  unit: "money",
  help: "Customer lifetime value, for instance from CLV or CLVDISCOUNTED, before the acquisition cost is subtracted.",
} as const;

export const ACQUISITION_COST = {
  name: "acquisitionCost",
  kind: "number",
  unit: "money",
  min: 0,
  help: "Cost of winning one customer: all costs of acquisition ÷ new customers.",
} as const;
