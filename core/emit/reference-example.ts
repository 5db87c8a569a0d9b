import { cellsOf, isTable, outcomeOf, type ShownCell } from "../answer.ts";
import { type Cell, errorOf } from "../cells.ts";
import { columnLetters } from "../column-letters.ts";
import { type Example, parametersOf } from "../define.ts";
import type { Outcome } from "../evaluation/outcome.ts";
import { formatQuantity } from "../i18n/format.ts";
import { sentenceFor, wordsFor } from "../i18n/index.ts";
import type { Param, Unit } from "../params.ts";
import type { Entry } from "../registry.ts";
import type { Language } from "../words.ts";
import { booleanText, callText, cellText, type Notation, quoted, rateText } from "./formula-text.ts";
import { unitAfter } from "./reference-steps.ts";

/** Cells as texts under their headers. */
export interface ShownTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Rows = readonly (readonly Cell[])[];

/** A range of an example, in its place on the sheet. */
export interface Placed {
  readonly argument: number;
  readonly param: Param;
  readonly rows: Rows;
  readonly address: string;
  readonly left: number;
  /** The row that its first cell stands in: below the name of the parameter, unless it has a header of its own. */
  readonly top: number;
}

const isRows = (argument: Example["args"][number]): argument is Rows => Array.isArray(argument);

const widthOf = (rows: Rows): number => rows[0]?.length ?? 1;

const paramAt = ({ calculator }: Entry, index: number): Param => {
  const params = parametersOf(calculator);
  return (params[index] ?? params[params.length - 1]) as Param;
};

/** The ranges of an example side by side on a sheet, from A1 on. */
export function placed(entry: Entry, { args }: Example, outcome: Outcome): readonly Placed[] {
  const ranges: Placed[] = [];
  let left = 0;
  args.forEach((rows, index) => {
    if (!isRows(rows)) return;
    const param = paramAt(entry, index);
    const report = outcome.ok ? outcome.report.params.find((one) => one.param === param.name) : undefined;
    const top = report?.header !== undefined && report.header === String(rows[0]?.[0]).trim() ? 1 : 2;
    const width = widthOf(rows);
    const [first, last] = [
      `${columnLetters(left + 1)}${top}`,
      `${columnLetters(left + width)}${top + rows.length - 1}`,
    ];
    ranges.push({ argument: index, param, rows, address: first === last ? first : `${first}:${last}`, left, top });
    left += width;
  });
  return ranges;
}

/** An example as the formula that a user would type, its ranges by their addresses. */
export function exampleFormula(
  entry: Entry,
  { args }: Example,
  ranges: readonly Placed[],
  notation: Notation,
  language: Language,
): string {
  const texts = args.map((argument, index) => {
    const range = ranges.find((one) => one.argument === index);
    if (range !== undefined) return range.address;
    if (isRows(argument) || argument === null || argument === undefined || argument === "") return "";
    const param = paramAt(entry, index);
    if (typeof argument === "number" && param.kind === "date") return quoted(formatQuantity(argument, "date", "en"));
    if (typeof argument === "number" && "unit" in param && param.unit === "fraction")
      return rateText(argument, notation);
    return cellText(argument, notation, language);
  });
  return callText(entry.calculator.id, texts, notation, " ");
}

const unitOf = (param: Param): Unit =>
  param.kind === "dates" || param.kind === "date" ? "date" : "unit" in param ? param.unit : "text";

const textOf = (cell: Cell, unit: Unit, language: Language): string => {
  if (typeof cell === "number") return formatQuantity(cell, unit, language);
  if (typeof cell === "boolean") return booleanText(cell, language);
  return errorOf(cell) ?? (typeof cell === "string" ? cell : "");
};

/** The sheet that the formula of an example reads, with the letters of its columns and the numbers of its rows. */
export function sheetOf(entry: Entry, ranges: readonly Placed[], rowHeader: string, language: Language): ShownTable {
  const words = wordsFor(entry, language);
  const width = Math.max(...ranges.map(({ left, rows }) => left + widthOf(rows)));
  const height = Math.max(...ranges.map(({ top, rows }) => top - 1 + rows.length));
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => ""));
  for (const { param, rows, left, top } of ranges) {
    if (top > 1) (cells[0] as string[])[left] = words.params[param.name]?.name ?? param.name;
    rows.forEach((row, down) => {
      row.forEach((cell, right) => {
        (cells[top - 1 + down] as string[])[left + right] = textOf(cell, unitOf(param), language);
      });
    });
  }
  return {
    headers: [rowHeader, ...Array.from({ length: width }, (_, column) => columnLetters(column + 1))],
    rows: cells.map((row, index) => [String(index + 1), ...row]),
  };
}

/** What an example gives, calculated here and now: one text, a table, or the sentence of a refusal. */
export function exampleResult(entry: Entry, outcome: Outcome, language: Language): string | ShownTable {
  if (!outcome.ok) return sentenceFor(entry, outcome.error, language);
  const { result } = entry.calculator;
  const units: readonly Unit[] = "columns" in result ? result.columns.map(({ unit }) => unit) : [unitOfResult(entry)];
  // Columns as many as the data ask for are in a unit that the reader asked for.
  const beyond: Unit = "columns" in result ? "ratio" : unitOfResult(entry);
  const shown = (cell: ShownCell, column: number) => textOf(cell, units[column] ?? beyond, language);
  const cells = cellsOf(entry, outcome, language);
  if (!isTable(cells)) {
    const unit = typeof cells === "number" ? unitAfter(units[0] ?? "text", language) : undefined;
    return [shown(cells, 0), ...(unit === undefined ? [] : [unit])].join(" ");
  }
  const rows = cells.map((row) => row.map(shown));
  if (result.kind === "table") return { headers: rows[0] ?? [], rows: rows.slice(1) };
  const { header = "", columns = {} } = wordsFor(entry, language);
  const headers = "columns" in result ? result.columns.map(({ key }) => columns[key] ?? key) : [header];
  const headed = headers.every((text, column) => rows[0]?.[column] === text);
  return { headers, rows: headed ? rows.slice(1) : rows };
}

const unitOfResult = ({ calculator: { result } }: Entry): Unit => ("unit" in result ? result.unit : "label");

export const outcomeOfExample = (entry: Entry, { args }: Example): Outcome => outcomeOf(entry, args);
