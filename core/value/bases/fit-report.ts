import { extremesOf } from "../../numeric/extremes.ts";
import { type InParts, whole } from "../../numeric/in-parts.ts";
import type { Fit } from "../../numeric/newton.ts";
import { type Buyers, buyersInParts, type TimeUnit, UNITS } from "./buyers-from.ts";
import { actualByFrequency, COMPARED, classOf, expectedByFrequency, misplacedShare } from "./by-frequency.ts";
import { fitInParts } from "./fitted.ts";
import { type Histories, historiesIn } from "./histories.ts";
import { type ModelName, modelOf } from "./models.ts";
import { dayOf, isNewDay, lastDate, purchaseDays, type Transactions, unseenDays } from "./purchase-days.ts";
import { paidRepeats } from "./spending.ts";

/** A model of purchases fitted to the customers of a transaction list. Times are in the unit. */
export interface FittedBase {
  readonly buyers: Buyers;
  readonly model: ModelName;
  readonly unit: TimeUnit;
  readonly histories: Histories;
  readonly fit: Fit;
}

/** How well a model describes a customer base. Every list has an entry for 0, 1 … 6 repeat purchases and one for 7 or more. */
export interface FitReport {
  readonly fit: Fit;
  readonly customers: number;
  /** Customers by repeat purchases in the time that the model was fitted to. */
  readonly actual: readonly number[];
  readonly expected: readonly number[];
  /** The part of the customers whom the model puts in another class than they are in. */
  readonly misplaced: number;
  /** What came after the time that the model was fitted to; undefined where nothing did. */
  readonly holdout: Holdout | undefined;
  /** Of frequency and mean value, over who bought again and paid for it; undefined where one of the two is the same for all. */
  readonly correlation: number | undefined;
}

/** The customers of the fit in the time after it, by their repeat purchases up to then. */
export interface Holdout {
  /** In the unit of the fit. */
  readonly length: number;
  readonly customers: readonly number[];
  /** Days on which they bought. */
  readonly actual: readonly number[];
  readonly expected: readonly number[];
}

interface Options {
  readonly model: ModelName;
  readonly unit: TimeUnit;
  /** Serial day up to which the model is fitted; what comes after is the hold-out. If left out, the last date. */
  readonly until?: number | undefined;
}

/** Fits a model up to a day and holds it against what customers did, then and after. Refuses what cannot be fitted. */
export function fitReport(transactions: Transactions, options: Options): FitReport {
  return whole(reportInParts(whole(fitBaseInParts(transactions, options)), transactions));
}

export function* fitBaseInParts(transactions: Transactions, { model, unit, until }: Options): InParts<FittedBase> {
  const buyers = yield* buyersInParts({ ...transactions, asOf: until });
  yield;
  const inUnit = (time: number) => time / UNITS[unit];
  const { frequency, recency, age } = buyers;
  const times = { frequency, recency: recency.map(inUnit), age: age.map(inUnit) };
  const fitted = yield* fitInParts(model, times, { place: (param) => ({ param }) }, "customers");
  return { buyers, model, unit, ...fitted };
}

/** Histories that are looked ahead from in one part of the work. */
const PART = 1_000;

export function* reportInParts(base: FittedBase, transactions: Transactions): InParts<FitReport> {
  const { buyers, model, histories, fit } = base;
  const actual = actualByFrequency(histories);
  const expected = expectedByFrequency(model, fit.parameters, histories);
  yield;
  const holdout = yield* holdoutOf(base, transactions);
  return {
    fit,
    customers: histories.customers,
    actual,
    expected,
    misplaced: misplacedShare(actual, expected),
    holdout,
    correlation: paidRepeats(buyers.frequency, buyers.meanValue).correlation,
  };
}

function* holdoutOf(
  { buyers, model, unit, histories, fit }: FittedBase,
  transactions: Transactions,
): InParts<Holdout | undefined> {
  const end = lastDate(transactions);
  if (end <= buyers.end) return undefined;
  const length = (end - buyers.end) / UNITS[unit];
  const after = purchaseDays(transactions, buyers.end, end);
  const seenDays = unseenDays(after);
  const [customers, actual, expected] = [zeros(), zeros(), zeros()];
  const add = (to: number[], frequency: number, amount: number) => {
    to[classOf(frequency)] = (to[classOf(frequency)] as number) + amount;
  };
  for (const [at, customer] of buyers.codes.entries()) {
    const frequency = buyers.frequency[at] as number;
    add(customers, frequency, 1);
    for (let purchase = after.starts[customer] as number; purchase < (after.starts[customer + 1] as number); purchase++)
      if (isNewDay(seenDays, customer, dayOf(after.keys[purchase] as number))) add(actual, frequency, 1);
  }
  let seen = 0;
  for (const { history, weight } of historiesIn(histories)) {
    if (seen++ % PART === 0) yield;
    add(expected, history.frequency, weight * modelOf(model).expected(fit.parameters, history, length));
  }
  return { length, customers, actual, expected };
}

const zeros = (): number[] => new Array<number>(COMPARED + 1).fill(0);

/** A day to fit up to where the user names none: the first two thirds of the time, so that the last third can tell. */
export function usualUntil({ dates }: Transactions): number {
  const [first, last] = extremesOf(dates);
  return Math.floor(first + (2 / 3) * (last - first));
}
