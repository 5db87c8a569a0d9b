import type { Language } from "../../core/words.ts";
import type { BarsChart, Chart, ClassLook, ParetoChart, QuadrantAxis, QuadrantChart } from "../charts/chart.ts";
import type { Choice } from "./choice.ts";
import type { Drawing } from "./kind.ts";
import { lookOf } from "./looks.ts";
import { nameOfRow, type Preview } from "./preview.ts";
import { numberIn } from "./read-column.ts";

/** More marks only make a picture slow. */
const MOST_MARKS = 600;

/** The picture of a preview; of a long list some rows, evenly spread. */
export function chartOf(choice: Choice, preview: Preview, language: Language): Chart {
  const { drawing } = choice.kind;
  if (drawing.kind === "quadrant") return quadrantOf(choice, preview, drawing, language);
  return drawing.kind === "pareto"
    ? paretoOf(choice, preview, drawing.heights, language)
    : barsOf(choice, preview, language);
}

/** How many rows the picture shows. */
export const shownOf = ({ kind }: Choice, { rows }: Preview): number =>
  kind.drawing.kind === "bars" ? rows.used.length : sampleOf(rows.used.length).length;

/** Places from 0 to the count, all of them or evenly spread. */
function sampleOf(count: number): readonly number[] {
  if (count <= MOST_MARKS) return Array.from({ length: count }, (_, at) => at);
  return Array.from({ length: MOST_MARKS }, (_, at) => Math.floor((at * count) / MOST_MARKS));
}

const looksOf = ({ kind }: Choice, { classes }: Preview, language: Language): readonly ClassLook[] =>
  classes.labels.map((label, at) => {
    const { symbol, colour } = lookOf(kind, at);
    return { name: label[language], symbol, colour };
  });

/** What a column is called: by its own header, or else by what it is taken for. */
export function titleOf({ list, kind, columns }: Choice, param: string, language: Language): string {
  const header = list.columns[columns[param] ?? -1]?.header ?? "";
  return header === "" ? (kind.needs.find((need) => need.param === param)?.name[language] ?? param) : header;
}

function quadrantOf(
  choice: Choice,
  preview: Preview,
  drawing: Drawing & { kind: "quadrant" },
  language: Language,
): QuadrantChart {
  const { kind, list, size } = choice;
  const { rows, lines, classes } = preview;
  const looks = looksOf(choice, preview, language);
  const bands = Math.round(Math.sqrt(drawing.cells.length));
  const axis = (param: string, key: string, reversed: boolean): QuadrantAxis => {
    const unit = kind.needs.find((need) => need.param === param)?.reads.unit ?? "score";
    return { name: titleOf(choice, param, language), unit, lines: lines[key] ?? [], ...(reversed && { reversed }) };
  };
  const cells = drawing.cells.map(
    ({ label }) => looks[classes.labels.findIndex(({ en }) => en === label.en)] ?? { name: label[language] },
  );
  const [xs, ys] = [rows.values[drawing.x] ?? [], rows.values[drawing.y] ?? []];
  // Several cells may share a class: which of them a point stands in, its label tells together with its axes.
  const cellOf = (row: number, at: number) => {
    const label = classes.labels[classes.of[row - rows.first] ?? -1];
    const over = (values: readonly number[] = [], value = 0) => values.filter((line) => value >= line).length;
    const place = (bands - 1 - over(lines[drawing.yLine], ys[at])) * bands + over(lines[drawing.xLine], xs[at]);
    if (drawing.cells[place]?.label.en === label?.en) return place;
    return Math.max(
      0,
      drawing.cells.findIndex((cell) => cell.label.en === label?.en),
    );
  };
  const points = sampleOf(rows.used.length).map((at) => {
    const row = rows.used[at] as number;
    const bulk = size === undefined ? undefined : numberIn(list.cells[row]?.[size]);
    return {
      name: nameOfRow(choice, row),
      x: xs[at] as number,
      y: ys[at] as number,
      cell: cellOf(row, at),
      ...(bulk !== undefined && bulk > 0 && { size: bulk }),
    };
  });
  const measure =
    size === undefined ? {} : { size: { name: list.columns[size]?.header ?? "", unit: "money" as const } };
  return {
    kind: "quadrant",
    title: kind.title[language],
    x: axis(drawing.x, drawing.xLine, drawing.reversed),
    y: axis(drawing.y, drawing.yLine, false),
    ...measure,
    cells,
    points,
  };
}

function paretoOf(choice: Choice, preview: Preview, param: string, language: Language): ParetoChart {
  const { rows, classes } = preview;
  const unit = choice.kind.needs[0].reads.unit;
  const values = rows.values[param] ?? [];
  const bars = rows.used
    .map((row, at) => ({
      name: nameOfRow(choice, row),
      value: values[at] as number,
      group: classes.of[row - rows.first] ?? -1,
    }))
    .map(({ group, ...bar }) => (group < 0 ? bar : { ...bar, group }));
  return {
    kind: "pareto",
    title: choice.kind.title[language],
    of: choice.list.noun.one[language],
    measure: { name: titleOf(choice, param, language), unit },
    bars,
    groups: looksOf(choice, preview, language),
  };
}

function barsOf(choice: Choice, preview: Preview, language: Language): BarsChart {
  const { noun } = choice.list;
  return {
    kind: "bars",
    title: choice.kind.title[language],
    of: choice.kind.title[language],
    measure: { name: noun.many[language], unit: "count" },
    rows: preview.tallies.map(({ label, rows }) => ({ name: label[language], values: [rows] })),
    series: [{ name: noun.many[language] }],
  };
}
