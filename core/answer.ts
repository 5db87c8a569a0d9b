import { besideTheList, HEADER } from "./beside-the-list.ts";
import type { Tools } from "./define.ts";
import { CalcError, fail, type HostError, REFUSALS } from "./errors.ts";
import { evaluate, evaluateTable } from "./evaluate.ts";
import type { Answer, Outcome } from "./evaluation/outcome.ts";
import type { Surroundings } from "./evaluation/tools.ts";
import { markInWords } from "./i18n/exercises.ts";
import { sentenceFor, shownValue, stepText, UNIT_NAMES, wordsFor } from "./i18n/index.ts";
import { isLabels, type PerRow } from "./labels.ts";
import type { Table } from "./read.ts";
import type { ForeignCell } from "./read-cell.ts";
import { type Entry, findEntry } from "./registry.ts";
import type { Value } from "./results.ts";
import { LANGUAGES, type Language, type Words } from "./words.ts";

export type ShownCell = number | string | boolean;

/** What a host puts in its cells: values, or an error with the sentence that explains it. */
export type CellAnswer =
  | { readonly ok: true; readonly cells: ShownCell | readonly (readonly ShownCell[])[] }
  | { readonly ok: false; readonly error: HostError; readonly sentence: string };

/** What a host brings: how to read its own cell objects, and the language of the workbook. */
export interface Host {
  readonly foreign?: ForeignCell;
  readonly language: Language;
}

const unknownCell: ForeignCell = () => ({ error: "#VALUE!" });

/** Evaluates a function by name on host cells, with everything it may need around it. */
export function outcomeOf(entry: Entry, args: readonly unknown[], foreign: ForeignCell = unknownCell): Outcome {
  const explain: Surroundings["explain"] = (name, rest) => derivation(name, rest, foreign);
  const surroundings: Surroundings = { foreign, explain, mark: markInWords };
  return evaluate(entry.calculator, args, surroundings);
}

/** Evaluates a function of columns on a table that was read before, with its other arguments by name. */
export function outcomeOfTable(
  entry: Entry,
  table: Table,
  args: Readonly<Record<string, unknown>>,
  once?: Tools["once"],
): Outcome {
  const explain: Surroundings["explain"] = (name, rest) => derivation(name, rest, unknownCell);
  return evaluateTable(entry.calculator, table, args, { foreign: unknownCell, explain, mark: markInWords, once });
}

/** The one way from a cell formula to its cells, in every host. */
export function answer(id: string, args: readonly unknown[], host: Host): CellAnswer {
  const entry = findEntry(id);
  if (entry === undefined) throw new Error(`there is no function ${id}`);
  const outcome = outcomeOf(entry, args, host.foreign);
  if (!outcome.ok) {
    const { error } = outcome;
    // Excel shows no sentence with #DIV/0!, and in a list the sentence says which row it is.
    const inList = error.facts.row !== undefined && REFUSALS[error.code] === "division-by-zero";
    const shown = inList ? "value" : REFUSALS[error.code];
    return { ok: false, error: shown, sentence: sentenceFor(entry, error, host.language) };
  }
  // A number by itself has no language, and asking the workbook for one may be slow.
  const isNumber = outcome.perRow === undefined && typeof outcome.value === "number";
  const language = outcome.language ?? (isNumber ? "en" : host.language);
  return { ok: true, cells: cellsOf(entry, outcome, language) };
}

/** The cells of an answer in one language; a table gets its row of headers. */
export function cellsOf(
  entry: Entry,
  outcome: Answer,
  language: Language,
): ShownCell | readonly (readonly ShownCell[])[] {
  const { perRow } = outcome;
  if (perRow !== undefined) {
    const header = shownValue(entry, HEADER, language);
    return besideTheList(shownAnswers(entry, perRow.answers, language), perRow.table, header);
  }
  const { value } = outcome;
  if (!isTable(value)) return shownValue(entry, value, language);
  const { result } = entry.calculator;
  const headers = headersOf(entry, language, value[0] ?? []);
  const rows: (readonly ShownCell[])[] = result.kind === "table" ? [headers] : [];
  const namesItsColumns = result.kind === "table" && result.more?.named === true;
  for (let at = namesItsColumns ? 1 : 0; at < value.length; at++) {
    const row = value[at] as readonly Value[];
    const isHeader = result.kind === "rows" && row[0] === HEADER;
    rows.push(isHeader ? headers : shownRow(entry, row, language));
  }
  return rows;
}

/** What a host shows of each answer: of labels the few that there are. */
function shownAnswers(entry: Entry, answers: PerRow, language: Language): PerRow<ShownCell> {
  if (isLabels(answers)) {
    return { names: answers.names.map((name) => shownValue(entry, name, language)), codes: answers.codes };
  }
  const shown = new Array<ShownCell>(answers.length);
  for (let row = 0; row < answers.length; row++) shown[row] = shownValue(entry, answers[row] as Value, language);
  return shown;
}

/** A copy with what a host shows otherwise in its place: most cells of a long answer are numbers and texts as they are. */
function shownRow(entry: Entry, row: readonly Value[], language: Language): readonly ShownCell[] {
  const cells = row.slice();
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] as Value;
    if (typeof cell === "object" || cell === 0) cells[column] = shownValue(entry, cell, language);
  }
  return cells as ShownCell[];
}

/** Whether an answer, or what a host shows of it, is a rectangle rather than one cell. */
export const isTable = <T extends Value>(cells: T | readonly (readonly T[])[]): cells is readonly (readonly T[])[] =>
  Array.isArray(cells);

/** The headers of a table or of several columns per row; those of the columns beyond go on as long as the first row does. */
function headersOf(entry: Entry, language: Language, first: readonly Value[]): readonly ShownCell[] {
  const { result } = entry.calculator;
  if (!("columns" in result)) return [];
  const { columns: words } = wordsFor(entry, language);
  const fixed = result.columns.map(({ key }) => words?.[key] ?? key);
  if (result.kind !== "table" || result.more === undefined) return fixed;
  const { key, named } = result.more;
  const beyond = first.slice(fixed.length);
  return [
    ...fixed,
    ...beyond.map((name, index) => (named ? shownValue(entry, name, language) : `${words?.[key] ?? key} ${index}`)),
  ];
}

/** One row per step, texts in every language: what EXPLAIN spills. */
function derivation(name: string, args: readonly unknown[], foreign: ForeignCell) {
  const entry = findEntry(name);
  if (entry === undefined) return fail("unknown-name", { param: "functionName", received: name });
  if (entry.calculator.params.some(({ kind }) => kind === "rest"))
    fail("inconsistent-values", { param: "functionName" });
  const outcome = outcomeOf(entry, args, foreign);
  if (!outcome.ok) throw new CalcError(outcome.error.code, outcome.error.facts, entry.calculator.id);
  return outcome.steps().map((step) => {
    const texts = LANGUAGES.map((language) => [language, stepText(entry, step, language)] as const);
    const words = (pick: (text: (typeof texts)[number][1]) => string) =>
      Object.fromEntries(texts.map(([language, text]) => [language, pick(text)])) as unknown as Words;
    return [
      words(({ name }) => name),
      words(({ formula }) => formula),
      words(({ figures }) => figures),
      step.result,
      UNIT_NAMES[step.unit],
    ];
  });
}
