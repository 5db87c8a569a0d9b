import { MOST_YEARS } from "./lifecycle.ts";

/** Parameters that LIFECYCLECOST and LIFECYCLEGAP share. */
export const PURCHASE = {
  name: "purchase",
  kind: "number",
  unit: "money",
  min: 0,
  help: "Purchase price, with installation and other costs at the start.",
} as const;

export const ANNUAL_COSTS = {
  name: "annualCosts",
  kind: "numbers",
  unit: "money",
  min: 0,
  separate: true,
  help: "Costs per year of use, paid at the end of the year: one amount for every year, or a list with one for each year.",
} as const;

export const YEARS = {
  name: "years",
  kind: "number",
  unit: "periods",
  min: 1,
  max: MOST_YEARS,
  whole: true,
  help: "Years of use, 1 to 100.",
} as const;

export const DISCOUNT = {
  name: "discount",
  kind: "number",
  unit: "fraction",
  min: 0,
  max: 1,
  default: 0,
  help: "Discount rate per year, 5% or 0.05; 0 if left out, so that amounts just add up.",
} as const;

export const RESIDUAL = {
  name: "residual",
  kind: "number",
  unit: "money",
  min: 0,
  default: 0,
  help: "What it is still worth at the end of the last year; 0 if left out.",
} as const;
