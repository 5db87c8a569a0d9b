import { fail } from "../../errors.ts";
import { type InParts, whole } from "../../numeric/in-parts.ts";
import type { Fit } from "../../numeric/newton.ts";
import type { Inputs } from "../../params.ts";
import { type Buyers, buyersInParts, UNITS } from "./buyers-from.ts";
import { fitInParts } from "./fitted.ts";
import { expectedValue } from "./gamma-gamma.ts";
import { type Histories, historiesIn } from "./histories.ts";
import type { History } from "./model.ts";
import { MODELS, modelOf } from "./models.ts";
import { fitSpending, type Spending } from "./spending.ts";
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
  readonly histories: Histories;
  readonly spending: Spending;
  /** In the unit asked for. */
  readonly times: { readonly frequency: Float64Array; readonly recency: Float64Array; readonly age: Float64Array };
  readonly alive: Float64Array;
  readonly orders: Float64Array;
  readonly value: Float64Array;
  /** Orders of the horizon, each weighted by what money of its time is worth now. */
  readonly discounted: Float64Array;
}

export const predict = (inputs: Inputs<typeof PREDICTION_PARAMS>): Predictions => whole(predictInParts(inputs));

/** Histories of customers that are looked ahead from in one part of the work. */
const PART = 1_000;

export function* predictInParts(inputs: Inputs<typeof PREDICTION_PARAMS>): InParts<Predictions> {
  const buyers = yield* buyersInParts(inputs);
  yield;
  const days = UNITS[inputs.unit];
  const times = {
    frequency: buyers.frequency,
    recency: buyers.recency.map((time) => time / days),
    age: buyers.age.map((time) => time / days),
  };
  const place = (param: string) => ({ param });
  const { fit: purchases, histories } = yield* fitInParts(inputs.model, times, { place }, "customers");
  yield;
  const spending = yield* fitSpending(buyers.frequency, buyers.meanValue, {
    frequency: "customers",
    meanValue: "amounts",
  });
  const amounts = spending.fit.parameters;
  if ((amounts[1] as number) <= 1) fail("no-solution", { param: "amounts" });
  const outlooks: Outlook[] = [];
  for (const { history } of historiesIn(histories)) {
    if (outlooks.length % PART === 0) yield;
    outlooks.push(outlookOf(history, inputs, purchases));
  }
  const perCustomer = (figure: keyof Outlook) =>
    Float64Array.from(histories.of, (at) => (outlooks[at] as Outlook)[figure]);
  const value = buyers.meanValue.map((mean, at) =>
    expectedValue(amounts, mean > 0 ? (buyers.frequency[at] as number) : 0, mean),
  );
  return {
    buyers,
    purchases,
    histories,
    spending,
    times,
    alive: perCustomer("alive"),
    orders: perCustomer("orders"),
    value,
    discounted: perCustomer("discounted"),
  };
}

interface Outlook {
  readonly alive: number;
  readonly orders: number;
  readonly discounted: number;
}

/** The orders of each period are discounted from its end. */
function outlookOf(
  history: History,
  { model, unit, horizon, discount }: Inputs<typeof PREDICTION_PARAMS>,
  { parameters }: Fit,
): Outlook {
  const perYear = UNITS.year / UNITS[unit];
  let [orders, discounted] = [0, 0];
  for (let period = 1; period <= horizon; period++) {
    const until = modelOf(model).expected(parameters, history, period);
    discounted += (until - orders) / (1 + discount) ** (period / perYear);
    orders = until;
  }
  return { alive: modelOf(model).alive(parameters, history), orders, discounted };
}
