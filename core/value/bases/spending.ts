import type { Tools } from "../../define.ts";
import { fail } from "../../errors.ts";
import { correlation } from "../../numeric/correlation.ts";
import { type InParts, whole } from "../../numeric/in-parts.ts";
import type { Fit } from "../../numeric/newton.ts";
import type { Step, Value } from "../../results.ts";
import { checkRepeaters } from "./check-customers.ts";
import { expectedValue, fitGammaGamma, GAMMA_GAMMA } from "./gamma-gamma.ts";
import { parameterRows, parameterSteps } from "./parameter-rows.ts";

const QUANTITIES = {
  logLikelihood: { en: "Log-likelihood", nl: "Log-likelihood" },
  customers: { en: "Customers used", nl: "Gebruikte klanten" },
  mean: { en: "Mean amount of a new customer", nl: "Gemiddeld bedrag van een nieuwe klant" },
  correlation: { en: "Correlation of frequency and mean value", nl: "Correlatie van frequentie en gemiddeld bedrag" },
} as const;

/** From here on the model's assumption, that who buys more often does not spend more each time, is in doubt. */
const DOUBTFUL = 0.3;

export interface Spending {
  readonly fit: Fit;
  readonly customers: number;
  /** Customers who say nothing about amounts. */
  readonly left: number;
  readonly correlation: number;
}

type Noting = Pick<Tools<"left" | "correlated">, "note">;

/** The model fitted to who bought again and paid for it; the others say nothing about amounts. */
export function* fitSpending(
  frequency: Float64Array,
  meanValue: Float64Array,
  params = { frequency: "frequency", meanValue: "meanValue" },
): InParts<Spending> {
  const { often, amounts, correlation: together = 0 } = paidRepeats(frequency, meanValue);
  checkRepeaters(often, params.frequency);
  const fit = yield* fitGammaGamma(often, amounts);
  if (!fit.converged) fail("no-solution", { param: params.meanValue });
  return { fit, customers: often.length, left: frequency.length - often.length, correlation: together };
}

export function noteSpending({ left, correlation }: Spending, { note }: Noting): void {
  if (left > 0) note("left", { count: left });
  if (Math.abs(correlation) >= DOUBTFUL) note("correlated", { correlation: Math.round(100 * correlation) / 100 });
}

export function spendingTable(frequency: Float64Array, meanValue: Float64Array, tools: Noting): Value[][] {
  const spending = whole(fitSpending(frequency, meanValue));
  noteSpending(spending, tools);
  const { fit, customers, correlation } = spending;
  const { parameters, logLikelihood } = fit;
  // With q at or below 1 customers differ so much that there is no mean.
  const mean = (parameters[1] as number) > 1 ? expectedValue(parameters, 0, 0) : "";
  return [
    ...parameterRows(GAMMA_GAMMA, fit),
    [QUANTITIES.logLikelihood, logLikelihood, ""],
    [QUANTITIES.customers, customers, ""],
    [QUANTITIES.mean, mean, ""],
    [QUANTITIES.correlation, correlation, ""],
  ];
}

type SpendingStep = "customers" | "parameter" | "logLikelihood" | "mean" | "correlation";

export function spendingSteps(rows: readonly (readonly Value[])[]): readonly Step<SpendingStep>[] {
  const at = (row: number, column: number) => rows[row]?.[column] as number;
  const [p, q, gamma] = [at(0, 1), at(1, 1), at(2, 1)];
  return [
    { step: "customers", figures: [], result: at(4, 1), unit: "count" },
    ...parameterSteps(GAMMA_GAMMA, rows),
    { step: "logLikelihood", figures: [], result: at(3, 1), unit: "ratio" },
    ...(q > 1
      ? [{ step: "mean", figures: [p, "×", gamma, "÷ (", q, "−", 1, ")"], result: at(5, 1), unit: "money" } as const]
      : []),
    { step: "correlation", figures: [], result: at(6, 1), unit: "ratio" },
  ];
}

/** Who bought again and paid for it, and the correlation of how often and how much. */
export function paidRepeats(frequency: Float64Array, meanValue: Float64Array) {
  const counts = (_: unknown, at: number) => (frequency[at] as number) > 0 && (meanValue[at] as number) > 0;
  const [often, amounts] = [frequency.filter(counts), meanValue.filter(counts)];
  return { often, amounts, correlation: correlation(often, amounts) };
}
