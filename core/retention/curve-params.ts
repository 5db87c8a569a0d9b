/** Beyond these the customers are all alike, or all either leave at once or stay for good. */
const SMALLEST = 1e-6;
const LARGEST = 1e6;

export const ALPHA = {
  name: "alpha",
  kind: "number",
  unit: "ratio",
  min: SMALLEST,
  max: LARGEST,
  help: "Alpha of the shifted-beta-geometric model, for instance from RETENTIONCURVE.",
} as const;

export const BETA = {
  name: "beta",
  kind: "number",
  unit: "ratio",
  min: SMALLEST,
  max: LARGEST,
  help: "Beta of the same model; a new customer stays the first period with chance beta ÷ (alpha + beta).",
} as const;
