import type { Tools } from "../../define.ts";
import { fail } from "../../errors.ts";
import type { Fit } from "../../numeric/newton.ts";
import type { Inputs } from "../../params.ts";
import { type Buyers, buyersFrom, UNITS } from "./buyers-from.ts";
import { fitTo } from "./fitted.ts";
import { expectedValue } from "./gamma-gamma.ts";
import type { History } from "./model.ts";
import { MODELS, modelOf } from "./models.ts";
import { forEachHistory } from "./per-customer.ts";
import { fitSpending } from "./spending.ts";
import { TRANSACTIONS, UNIT } from "./transactions.ts";

export const PREDICTION_PARAMS = [
  ...TRANSACTIONS,
  {
    name: "horizon",
    kind: "number",
    unit: "periods",
    min: 1,
    max: 600,
    whole: true,
    default: 12,
    help: "How many periods to look ahead; 12 if left out.",
  },
  {
    name: "margin",
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    default: 1,
    help: "Margin on what customers spend, 45% or 0.45; if left out the value is in revenue.",
  },
  {
    name: "discount",
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    default: 0.1,
    help: "Discount rate per year; 10% if left out.",
  },
  {
    name: "asOf",
    kind: "date",
    optional: true,
    help: "The last day of the data; if left out, the last date in it. Later transactions are left out.",
  },
  { ...UNIT, default: "month" },
  {
    name: "model",
    kind: "choice",
    options: MODELS,
    default: "BG/NBD",
    help: "The model of purchases: BG/NBD (if left out), MBG/NBD or Pareto/NBD.",
  },
] as const;

/** One customer base, its models, and what they expect of each customer. */
export interface Predictions {
  readonly buyers: Buyers;
  readonly purchases: Fit;
  readonly spending: Fit;
  /** In the unit asked for. */
  readonly times: { readonly frequency: Float64Array; readonly recency: Float64Array; readonly age: Float64Array };
  readonly alive: Float64Array;
  readonly orders: Float64Array;
  readonly value: Float64Array;
  /** Orders of the horizon, each weighted by what money of its time is worth now. */
  readonly discounted: Float64Array;
  readonly correlation: number;
}

type Noting = Pick<Tools<"left" | "correlated">, "note">;

export function predict(inputs: Inputs<typeof PREDICTION_PARAMS>, tools: Noting): Predictions {
  const buyers = buyersFrom(inputs);
  const days = UNITS[inputs.unit];
  const times = {
    frequency: buyers.frequency,
    recency: buyers.recency.map((time) => time / days),
    age: buyers.age.map((time) => time / days),
  };
  const { fit: purchases } = fitTo(inputs.model, times, { place: (param) => ({ param }) }, "customers");
  const { fit: spending, correlation } = fitSpending(buyers.frequency, buyers.meanValue, tools, {
    frequency: "customers",
    meanValue: "amounts",
  });
  if ((spending.parameters[1] as number) <= 1) fail("no-solution", { param: "amounts" });
  const model = modelOf(inputs.model);
  const perYear = UNITS.year / days;
  const ordersIn = (history: History, horizon: number) => model.expected(purchases.parameters, history, horizon);
  return {
    buyers,
    purchases,
    spending,
    times,
    correlation,
    alive: forEachHistory(times, (history) => model.alive(purchases.parameters, history)),
    orders: forEachHistory(times, (history) => ordersIn(history, inputs.horizon)),
    value: buyers.meanValue.map((mean, at) =>
      expectedValue(spending.parameters, mean > 0 ? (buyers.frequency[at] as number) : 0, mean),
    ),
    discounted: forEachHistory(times, (history) => {
      let [before, total] = [0, 0];
      for (let period = 1; period <= inputs.horizon; period++) {
        const until = ordersIn(history, period);
        total += (until - before) / (1 + inputs.discount) ** (period / perYear);
        before = until;
      }
      return total;
    }),
  };
}
