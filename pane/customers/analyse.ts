import { outcomeOfTable } from "../../core/answer.ts";
import { type CustomerBase, customerBaseInParts } from "../../core/customer-base.ts";
import { type Answer, type Outcome, partsOrRefusal, type Refusal } from "../../core/evaluation/outcome.ts";
import type { Period } from "../../core/numeric/periods.ts";
import type { Ids } from "../../core/params.ts";
import type { Table } from "../../core/read.ts";
import type { Value } from "../../core/results.ts";
import { predict, predictInParts } from "../../core/value/bases/predictions.ts";
import { pause, unhurried, type Work } from "../work.ts";
import { entryOf, PREDICTION, type Question } from "./question.ts";
import { type Overview, readListInParts } from "./read-list.ts";
import type { Transactions } from "./transactions.ts";

export const RFM = entryOf("RFM");
export const COHORTS = entryOf("COHORTS");
export const PARETO = entryOf("PARETOTABLE");

/** What the functions say of a customer base, each by itself: where one refuses the others still answer. */
export interface Analysis {
  readonly question: Question;
  readonly rfm: Outcome;
  readonly predicted: Outcome;
  readonly base: CustomerBase | Refusal;
  readonly cohorts: Outcome;
  /** Of what each customer spent. */
  readonly pareto: Outcome;
}

/** More periods say little, and take long for many customers. */
const MOST_PERIODS = 60;

/** Asks the functions one by one. Rejects with an AbortError where it was cancelled. */
export async function analyse(
  transactions: Transactions,
  { first, last }: Pick<Overview, "first" | "last">,
  question: Question,
  work: Work,
): Promise<Analysis> {
  const { horizon, margin, discount, asOf, unit, model } = question;
  const STEPS = 5;
  let done = 0;
  const step = async <T>(ask: () => T | Promise<T>): Promise<T> => {
    await pause(work);
    const answer = await ask();
    work.onProgress(++done / STEPS);
    return answer;
  };
  const table = transactions.table ?? (await tableOfAll(transactions, work));
  const rfm = await step(() => outcomeOfTable(RFM, table, { asOf }));
  const predicted = await step(() => predictedBy(table, { horizon, margin, discount, asOf, unit, model }, work));
  const base = await step(() => {
    const periods = Math.min(horizon, MOST_PERIODS);
    return unhurried(customerBaseInParts(table, { model, unit, asOf, periods }), work);
  });
  const withoutAmounts = new Map([...table.values].filter(([name]) => name !== "amounts"));
  const period = periodFor(last - first);
  const cohorts = await step(() => outcomeOfTable(COHORTS, { ...table, values: withoutAmounts }, { period }));
  const pareto = await step(() => paretoOf(table, rfm));
  return { question, rfm, predicted, base, cohorts, pareto };
}

async function tableOfAll(transactions: Transactions, work: Work): Promise<Table> {
  const read = await unhurried(readListInParts(transactions), work);
  if (!read.ok) throw read.error;
  return read.table;
}

/** What CLVTABLE answers; the predictions that it asks for are made before, in parts. */
async function predictedBy(table: Table, args: Question, work: Work): Promise<Outcome> {
  const inputs = { ...Object.fromEntries(table.values), ...args } as Parameters<typeof predictInParts>[0];
  const predictions = await unhurried(partsOrRefusal(predictInParts(inputs)), work);
  if ("ok" in predictions) return predictions;
  return outcomeOfTable(PREDICTION, table, { ...args }, (make, given) =>
    // Only this work can have made them, so they are of its type.
    (make as unknown) === predict ? (predictions as never) : make(given),
  );
}

/** A period short enough to show a course, and long enough that the map of cohorts stays readable. */
export function periodFor(days: number): Period {
  if (days <= 120) return "week";
  if (days <= 1_100) return "month";
  return days <= 5_500 ? "quarter" : "year";
}

/** RFM has added up the amounts of each customer already, in the order in which the table names them. */
function paretoOf(table: Table, rfm: Outcome): Outcome {
  if (!rfm.ok) return rfm;
  const { names, shown } = table.values.get("customers") as Ids;
  const values = new Map<string, Float64Array | Ids>([
    ["customers", { names, shown, codes: Int32Array.from(names, (_, code) => code) }],
    ["values", Float64Array.from(rowsOf(rfm), (row) => row[3] as number)],
  ]);
  return outcomeOfTable(PARETO, { ...table, values }, {});
}

/** The rows of the table that an answer is, without headers. */
export const rowsOf = ({ value }: Answer) => value as readonly (readonly Value[])[];
