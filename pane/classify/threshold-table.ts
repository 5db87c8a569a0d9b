import type { Language } from "../../core/words.ts";
import { addressOfArea } from "../address.ts";
import type { Change, WritableCell } from "../changes.ts";
import { type Choice, settingOf } from "./choice.ts";
import { definedName } from "./defined-name.ts";
import type { Line } from "./kind.ts";
import type { LineValues } from "./line-values.ts";
import { isPlain, type References, rangeOfColumn } from "./live-formula.ts";
import { addressOn, type Rectangle } from "./place.ts";
import type { Rows } from "./read-rows.ts";

/** What the sheet says around thresholds, in the language of its labels. */
export interface ThresholdWords {
  readonly heading: string;
  /** Before the names of cells: Line_current_value. */
  readonly line: string;
  readonly tiers: string;
  from(name: string): string;
}

/** Threshold cells as they will be written: their size, and the changes once it is known where. */
export interface ThresholdTable {
  readonly rows: number;
  readonly columns: number;
  changesAt(place: Rectangle): readonly Change[];
  /** What a formula calls the cells of each parameter, once they stand there. */
  referencesAt(place: Rectangle): References;
}

interface Group {
  readonly param: string;
  readonly lines: readonly [Line, ...Line[]];
  /** Its first row in the table, from 0. */
  readonly row: number;
  readonly titled: boolean;
}

/** The thresholds under a heading: one row each, their name before it; several lines of one parameter side by side. */
export function thresholdTable(
  choice: Choice,
  rows: Rows,
  values: LineValues,
  words: ThresholdWords,
  {
    language,
    names,
    named,
  }: { readonly language: Language; readonly names: readonly string[]; readonly named: boolean },
): ThresholdTable {
  const groups = groupsOf(choice.kind.lines);
  const columns = 1 + Math.max(...groups.map(({ lines }) => lines.length));
  const height = 1 + groups.reduce((sum, { lines, titled }) => sum + lines[0].count + (titled ? 1 : 0), 0);
  const taken = [...names];
  const chosen = new Map<string, string>();
  const nameFor = (key: string, text: string) => {
    const name = chosen.get(key) ?? definedName(words.line, text, taken);
    if (!chosen.has(key)) taken.push(name);
    chosen.set(key, name);
    return name;
  };
  const cellsOf = ({ row, titled, lines }: Group, { top, left }: Rectangle): Rectangle => ({
    top: top + 1 + row + (titled ? 1 : 0),
    left: left + 1,
    rows: lines[0].count,
    columns: lines.length,
  });
  const tiersOf = (cells: Rectangle): Rectangle => ({ ...cells, left: cells.left - 1, columns: 1 });
  const { sheet } = choice.list;
  const called = (key: string, text: string, cells: Rectangle) => (named ? nameFor(key, text) : localAddress(cells));

  return {
    rows: height,
    columns,
    referencesAt: (place) =>
      Object.fromEntries(
        groups.flatMap((group) => {
          const cells = cellsOf(group, place);
          const thresholds = [group.param, called(group.param, group.lines[0].name[language], cells)] as const;
          const { named: tiers } = choice.kind;
          if (tiers === undefined) return [thresholds];
          return [thresholds, [tiers.param, called(tiers.param, words.tiers, tiersOf(cells))] as const];
        }),
      ),
    changesAt: (place) => [
      { kind: "values", address: addressOn(sheet, { ...place, rows: 1, columns: 1 }), values: [[words.heading]] },
      { kind: "heading", address: addressOn(sheet, { ...place, rows: 1, columns }) },
      ...groups.flatMap((group) => {
        const cells = cellsOf(group, place);
        const name = (key: string, text: string, of: Rectangle): readonly Change[] =>
          named ? [{ kind: "name", name: nameFor(key, text), address: addressOn(sheet, of) }] : [];
        const { named: tiers } = choice.kind;
        return [
          ...textsOf(choice, group, cells, words, language),
          ...figuresOf(choice, rows, values, group, cells),
          ...formatOf(group, addressOn(sheet, cells)),
          ...name(group.param, group.lines[0].name[language], cells),
          ...(tiers === undefined ? [] : name(tiers.param, words.tiers, tiersOf(cells))),
        ];
      }),
    ],
  };
}

function groupsOf(lines: readonly Line[]): readonly Group[] {
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

/** What stands before and above the figures. */
function textsOf(
  { kind, names, list: { sheet } }: Choice,
  { lines, titled }: Group,
  cells: Rectangle,
  words: ThresholdWords,
  language: Language,
): readonly Change[] {
  const [{ count, name, parts }] = lines;
  const before = Array.from({ length: count }, (_, row): WritableCell[] => {
    if (kind.named !== undefined) return [names[row] ?? ""];
    if (parts) return [kind.labels?.[row]?.[language] ?? row + 1];
    if (titled) return [row + 1];
    return [words.from(count === 1 ? name[language] : `${name[language]} ${row + 1}`)];
  });
  const texts: Change = {
    kind: "values",
    address: addressOn(sheet, { ...cells, left: cells.left - 1, columns: 1 }),
    values: before,
  };
  if (!titled) return [texts];
  const above = { ...cells, top: cells.top - 1, rows: 1 };
  return [
    { kind: "values", address: addressOn(sheet, above), values: [lines.map((line) => line.name[language])] },
    texts,
  ];
}

/** The thresholds: as formulas where the spreadsheet itself can follow the list, and as figures otherwise. */
function figuresOf(
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
  return [{ kind: "values", address, values: figures }];
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

const formatOf = ({ lines: [{ unit }] }: Group, address: string): readonly Change[] =>
  unit === "fraction" ? [{ kind: "number-format", address, format: "0.0%" }] : [];

const localAddress = ({ top, left, rows, columns }: Rectangle): string =>
  addressOfArea({ context: [], top, left, bottom: top + rows - 1, right: left + columns - 1 });
