import { outcomeOf } from "../core/answer.ts";
import { HEADER } from "../core/beside-the-list.ts";
import type { Answer } from "../core/evaluation/outcome.ts";
import { isColumn, type Param } from "../core/params.ts";
import type { Entry } from "../core/registry.ts";
import type { Step } from "../core/results.ts";

type Rows = readonly (readonly unknown[])[];

const isRows = (value: unknown): value is Rows => Array.isArray(value) && value.every((row) => Array.isArray(row));

/**
 * The derivation of one row of an answer that stands beside a list; `row` counts from 0, a header included. No answer depends on
 * the order of the rows, and the steps are those of the first: so the row is put first. Undefined where the row holds no answer
 * of its own.
 */
export function stepsOfRow(
  entry: Entry,
  values: readonly unknown[],
  answer: Answer,
  row: number,
): readonly Step[] | undefined {
  if (!isRows(answer.value) || entry.calculator.result.kind === "table") return undefined;
  const { length } = answer.value;
  const shown = answer.value[row];
  const first = answer.value[0]?.[0] === HEADER ? 1 : 0;
  if (shown === undefined || row < first || shown.every((cell) => cell === "")) return undefined;
  const { params } = entry.calculator;
  const moved = values.map((value, at) =>
    isRows(value) && value.length === length && standsInRows(params[at]) ? withRowAt(value, row, first) : value,
  );
  const outcome = outcomeOf(entry, moved);
  const same = outcome.ok && isRows(outcome.value) && isSame(outcome.value[first], shown);
  return same ? outcome.steps() : undefined;
}

/** Whether a parameter has a value for each row of the answer; lines, tiers and small tables hold for all of them. */
function standsInRows(param: Param | undefined): boolean {
  if (param === undefined || param.kind === "grid" || param.kind === "choice" || param.kind === "rest") return false;
  return !(isColumn(param) && param.separate === true);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The rows with one of them moved up to a place. */
function withRowAt(rows: Rows, from: number, to: number): Rows {
  const others = rows.filter((_, index) => index !== from);
  return [...others.slice(0, to), rows[from] ?? [], ...others.slice(to)];
}
