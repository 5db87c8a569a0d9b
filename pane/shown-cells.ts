import { cellsOf, outcomeOf, type ShownCell } from "../core/answer.ts";
import type { Example, Result, Unit } from "../core/define.ts";
import { formatQuantity } from "../core/i18n/format.ts";
import { sentenceFor } from "../core/i18n/index.ts";
import type { Entry } from "../core/registry.ts";
import type { Language } from "../core/words.ts";
import { isTable } from "./explanation.ts";

/** Cells as texts, to be shown on a page. */
export type ShownTable = readonly (readonly string[])[];

const unitOf = (result: Result, column: number): Unit => {
  if ("columns" in result) return result.columns[column]?.unit ?? result.columns[0].unit;
  return result.kind === "label" ? "label" : result.unit;
};

const textOf = (cell: ShownCell, unit: Unit, language: Language): string => {
  if (typeof cell === "number") return formatQuantity(cell, unit, language);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
};

/** The result of an example, calculated here and now: one text, a table, or the sentence of a refusal. */
export function exampleResult(entry: Entry, example: Example, language: Language): string | ShownTable {
  const outcome = outcomeOf(entry, example.args);
  if (!outcome.ok) return sentenceFor(entry, outcome.error, language);
  const cells = cellsOf(entry, outcome, language);
  const { result } = entry.calculator;
  if (!isTable(cells)) return textOf(cells, unitOf(result, 0), language);
  return cells.map((row) => row.map((cell, column) => textOf(cell, unitOf(result, column), language)));
}
