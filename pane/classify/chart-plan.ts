import { quoted } from "../../core/emit/formula-text.ts";
import type { Language, Words } from "../../core/words.ts";
import type { Change, NativeChart, WritableCell } from "../changes.ts";
import type { Workbook } from "../workbook.ts";
import type { Choice } from "./choice.ts";
import { inArray, isPlain, type References } from "./live-formula.ts";
import { lookOf } from "./looks.ts";
import { addressOn, originOf, type Rectangle } from "./place.ts";
import { nameOfRow, type Preview } from "./preview.ts";

/** What the sheet says around a chart, in the language of its labels. */
export interface ChartWords {
  readonly sheet: string;
  readonly name: string;
  readonly number: string;
  readonly classes: string;
  line(axis: string): string;
}

export interface ChartPlace {
  /** The new sheet that holds the figures of the chart. */
  readonly sheet: string;
  /** The cells that the chart covers, beside the list. */
  readonly over: string;
  /** The cells of the class column, with their sheet. */
  readonly classes: string;
  /** Whether the figures follow the list; then how formulas call the thresholds. */
  readonly references: References | undefined;
}

interface Charting {
  readonly choice: Choice;
  readonly preview: Preview;
  readonly place: ChartPlace;
  readonly language: Language;
  readonly words: ChartWords;
  readonly host: Workbook["host"];
}

/** A chart of the host's own with the figures that it is drawn from. */
export function chartChanges(drawing: Charting): readonly Change[] {
  const { kind } = drawing.choice;
  const { figures, chart } = kind.drawing.kind === "quadrant" ? scatterOf(drawing, kind.drawing) : columnsOf(drawing);
  const { sheet, over } = drawing.place;
  return [{ kind: "sheet", name: sheet }, ...figures, { kind: "chart", address: over, chart }];
}

/** The same cells of a new sheet, or of the list: rows from 0. */
const on = (sheet: string, top: number, left: number, rows: number, columns = 1) =>
  addressOn(sheet, { top, left, rows, columns });

const isLabel = (classes: string, { en, nl }: Words): readonly string[] =>
  [...new Set([en, nl])].map((text) => `(${classes}=${quoted(text)})`);

function columnsOf({ choice, preview, place, language, words }: Charting) {
  const { sheet, classes, references } = place;
  const { tallies } = preview;
  const name = choice.kind.title[language];
  const names = tallies.map(({ label }): WritableCell[] => [label[language]]);
  const counts: readonly Change[] =
    references === undefined
      ? [{ kind: "values", address: on(sheet, 1, 1, 1), values: tallies.map(({ rows }) => [rows]) }]
      : tallies.map(({ label: { en, nl } }, row) => ({
          kind: "formula",
          address: on(sheet, 1 + row, 1, 1),
          formula: `=${[...new Set([en, nl])].map((text) => `COUNTIF(${classes},${quoted(text)})`).join("+")}`,
          rows: 1,
          columns: 1,
        }));
  const figures: readonly Change[] = [
    {
      kind: "values",
      address: on(sheet, 0, 0, 1),
      values: [[words.classes, words.number], ...names.map((row) => [...row, null])],
    },
    { kind: "heading", address: on(sheet, 0, 0, 1, 2) },
    ...counts,
  ];
  const [x, y] = [on(sheet, 1, 0, tallies.length), on(sheet, 1, 1, tallies.length)];
  const series = [{ name: words.number, x, y, colour: lookOf(choice.kind, 0).strong }];
  return {
    figures,
    chart: { kind: "column", title: name, xTitle: words.classes, yTitle: words.number, series } as NativeChart,
  };
}

type Quadrant = Choice["kind"]["drawing"] & { readonly kind: "quadrant" };

/** A series for each class, so that each has its colour, and one for each threshold. */
function scatterOf(drawing: Charting, { x, y, xLine, yLine }: Quadrant) {
  const { choice, preview, place, language, words } = drawing;
  const { kind } = choice;
  const { sheet, references } = place;
  const titleOf = (param: string) =>
    choice.list.columns[choice.columns[param] ?? -1]?.header ||
    (kind.needs.find((need) => need.param === param)?.name[language] ?? "");
  const follows = references !== undefined && isPlain(choice, preview.rows);
  const { labels } = preview.classes;
  const rows = follows ? preview.rows.last - preview.rows.first + 1 : preview.rows.used.length;
  const headers = [words.name, titleOf(x), ...labels.map((label) => label[language])];
  const points = follows ? pointFormulas(drawing, x, y) : pointValues(drawing, x, y);
  const cuts = [
    ...(preview.lines[xLine] ?? []).map((value, at) => ({ axis: "x" as const, value, at, key: xLine })),
    ...(preview.lines[yLine] ?? []).map((value, at) => ({ axis: "y" as const, value, at, key: yLine })),
  ];
  const [xs, ys] = [extentOf(preview, x, preview.lines[xLine]), extentOf(preview, y, preview.lines[yLine])];
  const left = headers.length + 1;
  const lineName = (axis: "x" | "y") => words.line(titleOf(axis === "x" ? x : y));
  const lineCells = cuts.flatMap(({ axis, value, at, key }, index): readonly Change[] => {
    const param = kind.lines.find((line) => line.key === key)?.param ?? "";
    const called = references?.[param];
    const ends = axis === "x" ? ys : xs;
    const column = left + 2 * index + (axis === "x" ? 0 : 1);
    const other = left + 2 * index + (axis === "x" ? 1 : 0);
    const threshold = [1, 2].map(
      (row): Change =>
        called === undefined
          ? { kind: "values", address: on(sheet, row, column, 1), values: [[value]] }
          : {
              kind: "formula",
              address: on(sheet, row, column, 1),
              formula: `=INDEX(${called},${at + 1})`,
              rows: 1,
              columns: 1,
            },
    );
    return [
      { kind: "values", address: on(sheet, 0, left + 2 * index, 1), values: [[lineName(axis), ""]] },
      ...threshold,
      { kind: "values", address: on(sheet, 1, other, 1), values: ends.map((end) => [end]) },
    ];
  });
  const figures: readonly Change[] = [
    { kind: "values", address: on(sheet, 0, 0, 1), values: [headers] },
    { kind: "heading", address: on(sheet, 0, 0, 1, headers.length) },
    ...points,
    ...lineCells,
  ];
  const classSeries = labels.map((label, index) => ({
    name: label[language],
    x: on(sheet, 1, 1, rows),
    y: on(sheet, 1, 2 + index, rows),
    labels: on(sheet, 1, 0, rows),
    colour: lookOf(kind, index).strong,
  }));
  const lineSeries = cuts.map(({ axis }, index) => ({
    name: lineName(axis),
    x: on(sheet, 1, left + 2 * index, 2),
    y: on(sheet, 1, left + 2 * index + 1, 2),
    colour: "#242424",
    line: true,
  }));
  const chart: NativeChart = {
    kind: "scatter",
    title: kind.title[language],
    xTitle: titleOf(x),
    yTitle: titleOf(y),
    series: [...classSeries, ...lineSeries],
  };
  return { figures, chart };
}

/** Columns that follow the list: names, x, and y under the class of the row, #N/A under the others. */
function pointFormulas({ choice, preview, place, host }: Charting, x: string, y: string): readonly Change[] {
  const { list, columns, label } = choice;
  const { first, last } = preview.rows;
  const origin = originOf(list);
  const rows = last - first + 1;
  const range = (column: number) => on(list.sheet, origin.top + first, origin.left + column, rows);
  const formulas = [
    label === undefined ? `=ROW(${range(0)})` : `=IF(${range(label)}="","",${range(label)})`,
    `=IF(${place.classes}="",NA(),${range(columns[x] ?? 0)})`,
    ...preview.classes.labels.map(
      (words) => `=IF(${isLabel(place.classes, words).join("+")},${range(columns[y] ?? 0)},NA())`,
    ),
  ];
  return formulas.map((formula, column) => ({
    kind: "formula",
    address: on(place.sheet, 1, column, 1),
    formula: inArray(formula, host),
    rows,
    columns: 1,
  }));
}

function pointValues({ choice, preview, place }: Charting, x: string, y: string): readonly Change[] {
  const { used, first, values } = preview.rows;
  const cells = used.map((row, index): WritableCell[] => {
    const group = preview.classes.of[row - first] ?? -1;
    const heights = preview.classes.labels.map((_, at) => (at === group ? (values[y]?.[index] ?? "") : ""));
    return [nameOfRow(choice, row), values[x]?.[index] ?? "", ...heights];
  });
  return [{ kind: "values", address: on(place.sheet, 1, 0, 1), values: cells }];
}

/** From where to where a threshold is drawn along the other axis. */
function extentOf({ rows }: Preview, param: string, lines: readonly number[] = []): readonly [number, number] {
  const all = [...(rows.values[param] ?? []), ...lines];
  const [low, high] = all.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  return [low, high];
}

/** How many cells a chart covers. */
export const CHART_SIZE: Pick<Rectangle, "rows" | "columns"> = { rows: 20, columns: 8 };
