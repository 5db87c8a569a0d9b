import { quoted } from "../../core/emit/formula-text.ts";
import type { Change, WritableCell } from "../changes.ts";
import { titleOf } from "./chart-of.ts";
import type { Charted, Charting } from "./chart-plan.ts";
import type { Drawing } from "./kind.ts";
import { inArray, isPlain } from "./live-formula.ts";
import { lookOf } from "./looks.ts";
import { cellsOn, originOf } from "./place.ts";
import { nameOfRow } from "./preview.ts";

type Quadrant = Drawing & { readonly kind: "quadrant" };

const LINE_INK = "#242424";

/**
 * A series for each class, so that each has its colour, and one for each threshold: all against one column of x, which is what every
 * host can draw. The ends of the thresholds stand below the points.
 */
export function scatterOf(charting: Charting, drawing: Quadrant): Charted {
  const { choice, preview, place, language, words } = charting;
  const { sheet, references } = place;
  const { labels } = preview.classes;
  const follows = references !== undefined && isPlain(choice, preview.rows);
  const rows = follows ? preview.rows.last - preview.rows.first + 1 : preview.rows.used.length;
  const lines = linesOf(charting, drawing, { top: 1 + rows, left: 2 + labels.length });
  const headers = [
    words.name,
    titleOf(choice, drawing.x, language),
    ...labels.map((label) => label[language]),
    ...lines.map(({ series }) => series.name),
  ];
  const points = labels.map((label, index) => ({
    name: label[language],
    x: cellsOn(sheet, 1, 1, rows),
    y: cellsOn(sheet, 1, 2 + index, rows),
    labels: cellsOn(sheet, 1, 0, rows),
    colour: lookOf(choice.kind, index).strong,
  }));
  return {
    figures: [
      { kind: "values", address: cellsOn(sheet, 0, 0), values: [headers] },
      { kind: "heading", address: cellsOn(sheet, 0, 0, 1, headers.length) },
      ...(follows ? pointFormulas(charting, drawing) : [pointValues(charting, drawing)]),
      ...lines.flatMap(({ cells }) => cells),
    ],
    chart: {
      kind: "scatter",
      title: choice.kind.title[language],
      xTitle: titleOf(choice, drawing.x, language),
      yTitle: titleOf(choice, drawing.y, language),
      series: [...points, ...lines.map(({ series }) => series)],
    },
  };
}

/** Each threshold from one end of the other axis to the other: two rows, and a column of its own. */
function linesOf(
  { choice, preview, place, language, words }: Charting,
  drawing: Quadrant,
  { top, left }: { readonly top: number; readonly left: number },
) {
  const { sheet, references } = place;
  const axes = [
    { param: drawing.x, key: drawing.xLine, along: drawing.y, alongKey: drawing.yLine, isX: true },
    { param: drawing.y, key: drawing.yLine, along: drawing.x, alongKey: drawing.xLine, isX: false },
  ];
  const cuts = axes.flatMap((axis) => (preview.lines[axis.key] ?? []).map((value, at) => ({ ...axis, value, at })));
  return cuts.map(({ param, key, along, alongKey, isX, value, at }, index) => {
    const called = references?.[choice.kind.lines.find((line) => line.key === key)?.param ?? ""];
    const [first, column] = [top + 2 * index, left + index];
    const name = words.line(titleOf(choice, param, language));
    const threshold = [first, first + 1].map((row): Change => {
      const address = cellsOn(sheet, row, isX ? 1 : column);
      return called === undefined
        ? { kind: "values", address, values: [[value]] }
        : { kind: "formula", address, formula: `=INDEX(${called},${at + 1})`, rows: 1, columns: 1 };
    });
    const ends = extentOf([...(preview.rows.values[along] ?? []), ...(preview.lines[alongKey] ?? [])]);
    const cells: readonly Change[] = [
      ...threshold,
      { kind: "values", address: cellsOn(sheet, first, isX ? column : 1), values: ends.map((end) => [end]) },
    ];
    const [x, y] = [cellsOn(sheet, first, 1, 2), cellsOn(sheet, first, column, 2)];
    return { cells, series: { name, x, y, colour: LINE_INK, line: true } };
  });
}

const extentOf = (values: readonly number[]): readonly [number, number] =>
  values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);

/** Columns that follow the list: names, x, and y under the class of the row, #N/A under the others. */
function pointFormulas({ choice, preview, place, host }: Charting, { x, y }: Quadrant): readonly Change[] {
  const { list, columns, label } = choice;
  const { first, last } = preview.rows;
  const { top, left } = originOf(list);
  const rows = last - first + 1;
  const range = (column: number) => cellsOn(list.sheet, top + first, left + column, rows);
  const isIn = (texts: readonly string[]) =>
    [...new Set(texts)].map((text) => `(${place.classes}=${quoted(text)})`).join("+");
  const formulas = [
    label === undefined ? `=ROW(${range(0)})` : `=IF(${range(label)}="","",${range(label)})`,
    `=IF(${place.classes}="",NA(),${range(columns[x] ?? 0)})`,
    ...preview.classes.labels.map(({ en, nl }) => `=IF(${isIn([en, nl])},${range(columns[y] ?? 0)},NA())`),
  ];
  return formulas.map((formula, column) => ({
    kind: "formula",
    address: cellsOn(place.sheet, 1, column),
    formula: inArray(formula, host),
    rows,
    columns: 1,
  }));
}

function pointValues({ choice, preview, place }: Charting, { x, y }: Quadrant): Change {
  const { used, first, values } = preview.rows;
  const cells = used.map((row, index): WritableCell[] => {
    const group = preview.classes.of[row - first] ?? -1;
    const heights = preview.classes.labels.map((_, at) => (at === group ? (values[y]?.[index] ?? "") : ""));
    return [nameOfRow(choice, row), values[x]?.[index] ?? "", ...heights];
  });
  return { kind: "values", address: cellsOn(place.sheet, 1, 0), values: cells };
}
