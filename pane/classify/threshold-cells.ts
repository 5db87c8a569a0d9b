import type { Language } from "../../core/words.ts";
import type { Change } from "../changes.ts";
import { type Choice, settingOf } from "./choice.ts";
import type { Line } from "./kind.ts";
import type { LineValues } from "./line-values.ts";
import { isPlain, rangeOfColumn } from "./live-formula.ts";
import { addressOn, type Rectangle } from "./place.ts";
import type { Rows } from "./read-rows.ts";

/** Lines of one parameter: their thresholds stand side by side in one table. */
export interface Group {
  readonly param: string;
  readonly lines: readonly [Line, ...Line[]];
  /** Its first row among the groups, from 0. */
  readonly row: number;
  /** Whether the lines need their names above them. */
  readonly titled: boolean;
}

export function groupsOf(lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  let row = 0;
  for (const param of new Set(lines.map((line) => line.param))) {
    const [first, ...others] = lines.filter((line) => line.param === param);
    if (first === undefined) continue;
    const titled = others.length > 0;
    groups.push({ param, lines: [first, ...others], row, titled });
    row += first.count + (titled ? 1 : 0);
  }
  return groups;
}

/** What stands before each row of a group, a row for the names above it included. */
export function textsBefore(
  { kind, names }: Choice,
  { lines, titled }: Group,
  from: (name: string) => string,
  language: Language,
): readonly string[] {
  const [{ count, name, parts, cuts }] = lines;
  const called = (row: number) => (count === 1 ? name[language] : `${name[language]} ${row + 1}`);
  const before = Array.from({ length: count }, (_, row) => {
    if (kind.named !== undefined) return names[row] ?? "";
    if (parts) return kind.labels?.[row]?.[language] ?? String(row + 1);
    if (titled) return String(row + 1);
    return cuts === undefined ? called(row) : from(called(row));
  });
  return titled ? ["", ...before] : before;
}

/** The names of lines that stand side by side, above them. */
export function titlesOf(
  sheet: string,
  { lines, titled }: Group,
  cells: Rectangle,
  language: Language,
): readonly Change[] {
  if (!titled) return [];
  const above = addressOn(sheet, { ...cells, top: cells.top - 1, rows: 1 });
  return [{ kind: "values", address: above, values: [lines.map((line) => line.name[language])] }];
}

/** The thresholds: as formulas where the spreadsheet itself can follow the list, and as figures otherwise. */
export function figuresOf(
  choice: Choice,
  rows: Rows,
  values: LineValues,
  { lines }: Group,
  cells: Rectangle,
): readonly Change[] {
  const address = addressOn(choice.list.sheet, cells);
  const formula = lines.length === 1 ? followingFormula(choice, rows, lines[0]) : undefined;
  if (formula !== undefined) return [{ kind: "formula", address, formula, rows: 1, columns: 1 }];
  const figures = Array.from({ length: cells.rows }, (_, row) => lines.map(({ key }) => values[key]?.[row] ?? ""));
  const format: readonly Change[] =
    lines[0].unit === "fraction" ? [{ kind: "number-format", address, format: "0.0%" }] : [];
  return [{ kind: "values", address, values: figures }, ...format];
}

/** Digits that a mean keeps: more would make a value fall below its own mean. */
const MEAN_DIGITS = 10;

function followingFormula(choice: Choice, rows: Rows, { key, cuts, count }: Line): string | undefined {
  const { rule, cell } = settingOf(choice, key);
  if (rule === "cell" && cell !== undefined) return `=${cell}`;
  const column = choice.columns[cuts ?? ""];
  if (count !== 1 || column === undefined || !isPlain(choice, rows)) return undefined;
  const range = rangeOfColumn(choice, rows, column);
  if (rule === "median") return `=MEDIAN(${range})`;
  return rule === "mean" ? `=ROUND(AVERAGE(${range}),${MEAN_DIGITS})` : undefined;
}
