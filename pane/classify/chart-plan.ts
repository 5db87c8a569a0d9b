import { quoted } from "../../core/emit/formula-text.ts";
import type { Language } from "../../core/words.ts";
import type { Change, NativeChart } from "../changes.ts";
import type { Workbook } from "../workbook.ts";
import type { Choice } from "./choice.ts";
import type { References } from "./live-formula.ts";
import { lookOf } from "./looks.ts";
import { cellsOn, type Rectangle } from "./place.ts";
import type { Preview } from "./preview.ts";
import { scatterOf } from "./scatter-plan.ts";

/** What the sheet says around a chart, in the language of its labels. */
export interface ChartWords {
  readonly sheet: string;
  readonly name: string;
  readonly number: string;
  readonly classes: string;
  line(axis: string): string;
}

interface ChartPlace {
  /** The new sheet that holds the figures of the chart. */
  readonly sheet: string;
  /** The cells that the chart covers, beside the list. */
  readonly over: string;
  /** The cells of the class column, with their sheet. */
  readonly classes: string;
  /** How formulas call the thresholds; undefined where the figures do not follow the list. */
  readonly references: References | undefined;
}

/** What a chart is drawn from. */
export interface Charting {
  readonly choice: Choice;
  readonly preview: Preview;
  readonly place: ChartPlace;
  readonly language: Language;
  readonly words: ChartWords;
  readonly host: Workbook["host"];
}

export interface Charted {
  /** The cells of the new sheet. */
  readonly figures: readonly Change[];
  readonly chart: NativeChart;
}

/** How many cells a chart covers. */
export const CHART_SIZE: Pick<Rectangle, "rows" | "columns"> = { rows: 20, columns: 8 };

/** A chart of the host's own with the figures that it is drawn from. */
export function chartChanges(charting: Charting): readonly Change[] {
  const { drawing } = charting.choice.kind;
  const { figures, chart } = drawing.kind === "quadrant" ? scatterOf(charting, drawing) : columnsOf(charting);
  const { sheet, over } = charting.place;
  return [{ kind: "sheet", name: sheet }, ...figures, { kind: "chart", address: over, chart }];
}

/** How many rows each class has, in columns. */
function columnsOf({ choice, preview, place, language, words }: Charting): Charted {
  const { sheet, classes, references } = place;
  const { tallies } = preview;
  const counts: readonly Change[] =
    references === undefined
      ? [{ kind: "values", address: cellsOn(sheet, 1, 1), values: tallies.map(({ rows }) => [rows]) }]
      : tallies.map(({ label: { en, nl } }, row) => ({
          kind: "formula",
          address: cellsOn(sheet, 1 + row, 1),
          formula: `=${[...new Set([en, nl])].map((text) => `COUNTIF(${classes},${quoted(text)})`).join("+")}`,
          rows: 1,
          columns: 1,
        }));
  const [x, y] = [cellsOn(sheet, 1, 0, tallies.length), cellsOn(sheet, 1, 1, tallies.length)];
  return {
    figures: [
      { kind: "values", address: cellsOn(sheet, 0, 0), values: [[words.classes, words.number]] },
      { kind: "heading", address: cellsOn(sheet, 0, 0, 1, 2) },
      { kind: "values", address: cellsOn(sheet, 1, 0), values: tallies.map(({ label }) => [label[language]]) },
      ...counts,
    ],
    chart: {
      kind: "column",
      title: choice.kind.title[language],
      xTitle: words.classes,
      yTitle: words.number,
      series: [{ name: words.number, x, y, colour: lookOf(choice.kind, 0).strong }],
    },
  };
}
