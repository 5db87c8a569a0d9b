import { outcomeOf } from "../../core/answer.ts";
import { type CustomerBase, customerBase } from "../../core/customer-base.ts";
import type { Answer, Outcome, Refusal } from "../../core/evaluate.ts";
import type { Period } from "../../core/numeric/periods.ts";
import type { Value } from "../../core/results.ts";
import { pause, type Work } from "../work.ts";
import { entryOf, PREDICTION, type Question } from "./question.ts";
import { noForeignCell, type Overview } from "./read-list.ts";
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
  { customers, dates, amounts }: Transactions,
  { first, last }: Pick<Overview, "first" | "last">,
  question: Question,
  work: Work,
): Promise<Analysis> {
  const { horizon, margin, discount, asOf, unit, model } = question;
  const STEPS = 5;
  let done = 0;
  const step = async <T>(ask: () => T): Promise<T> => {
    await pause(work);
    const answer = ask();
    work.onProgress(++done / STEPS);
    return answer;
  };
  const rfm = await step(() => outcomeOf(RFM, [customers, dates, amounts, asOf ?? null]));
  const predicted = await step(() =>
    outcomeOf(PREDICTION, [customers, dates, amounts, horizon, margin, discount, asOf ?? null, unit, model]),
  );
  const base = await step(() =>
    customerBase(
      [customers, dates, amounts],
      { model, unit, asOf, periods: Math.min(horizon, MOST_PERIODS) },
      noForeignCell,
    ),
  );
  const cohorts = await step(() => outcomeOf(COHORTS, [customers, dates, periodFor(last - first)]));
  const pareto = await step(() => paretoOf(rfm));
  return { question, rfm, predicted, base, cohorts, pareto };
}

/** A period short enough to show a course, and long enough that the map of cohorts stays readable. */
export function periodFor(days: number): Period {
  if (days <= 120) return "week";
  if (days <= 1_100) return "month";
  return days <= 5_500 ? "quarter" : "year";
}

/** RFM has added up the amounts of each customer already. */
function paretoOf(rfm: Outcome): Outcome {
  if (!rfm.ok) return rfm;
  const rows = rowsOf(rfm);
  return outcomeOf(PARETO, [rows.map((row) => [row[0]]), rows.map((row) => [row[3]])]);
}

/** The rows of the table that an answer is, without headers. */
export const rowsOf = ({ value }: Answer) => value as readonly (readonly Value[])[];
