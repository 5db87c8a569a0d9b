import { MODELS } from "./models.ts";

/** Parameters that several functions of customer bases ask for. */
export const FREQUENCY = {
  name: "frequency",
  kind: "numbers",
  unit: "count",
  min: 0,
  max: 100_000,
  whole: true,
  help: "Repeat purchases of each customer: the days after the first on which they bought, as BUYERS counts them.",
} as const;

export const RECENCY = {
  name: "recency",
  kind: "numbers",
  unit: "periods",
  min: 0,
  help: "Time from the first purchase to the last, 0 for a customer who bought once; not the time since the last purchase.",
} as const;

export const AGE = {
  name: "age",
  kind: "numbers",
  unit: "periods",
  min: 0,
  help: "Time from the first purchase to the end of the data, in the unit of recency.",
} as const;

export const MEAN_VALUE = {
  name: "meanValue",
  kind: "numbers",
  unit: "money",
  min: 0,
  help: "Mean amount of each customer's repeat purchases, 0 for one who bought once.",
} as const;

export const MODEL = {
  name: "model",
  kind: "choice",
  options: MODELS,
  help: "The model that was fitted: BG/NBD, MBG/NBD or Pareto/NBD.",
} as const;

export const PARAMETERS = {
  name: "parameters",
  kind: "grid",
  help: "The fitted parameters: the table of the function that fitted them, or their values in its order.",
} as const;

export const HORIZON = {
  name: "horizon",
  kind: "number",
  unit: "periods",
  min: 0,
  max: 100_000,
  help: "How long to look ahead, in the unit of recency and age.",
} as const;
