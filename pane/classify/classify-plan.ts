import type { Language } from "../../core/words.ts";
import type { Change } from "../changes.ts";
import type { Abilities, Workbook } from "../workbook.ts";
import { CHART_SIZE, type ChartWords, chartChanges } from "./chart-plan.ts";
import type { Choice } from "./choice.ts";
import { classChanges, colourChanges } from "./class-changes.ts";
import { untaken } from "./defined-name.ts";
import { type InTheWay, inTheWayOf, layoutOf } from "./layout.ts";
import { canBeLive } from "./live-formula.ts";
import { addressOn, type Rectangle, type Seen } from "./place.ts";
import type { Preview } from "./preview.ts";
import { type ThresholdWords, thresholdTable } from "./threshold-table.ts";

/** What is to be written. */
export interface PlanOptions {
  /** One formula that follows the list, instead of texts. */
  readonly live: boolean;
  /** Colours, and a sign beside each class. */
  readonly colours: boolean;
  readonly chart: boolean;
  /** The column of the block that the classes go to, from 0; left out, the first one right of it. */
  readonly target?: number;
}

/** What the pane says in the sheet, in the language of its labels. */
export interface SheetWords extends ThresholdWords {
  readonly sign: string;
  readonly chart: ChartWords;
}

/** A picture of the pane's own, for a host that draws no chart or names no points. */
export type Image = Pick<Extract<Change, { readonly kind: "picture" }>, "png" | "width" | "height" | "description">;

/** What a plan must know of the workbook before it is made. */
export interface Surroundings {
  readonly host: Workbook["host"];
  readonly can: Abilities;
  readonly names: readonly string[];
  readonly sheets: readonly string[];
  readonly seen: Seen;
  /** Of the labels. */
  readonly language: Language;
  readonly words: SheetWords;
  readonly image?: Image | undefined;
}

export interface ClassifyPlan {
  readonly changes: readonly Change[];
  /** The class column with its header. */
  readonly address: string;
  /** What stands there already: nothing may be written before the user says so. */
  readonly inTheWay: readonly InTheWay[];
}

/** More points make a chart that no host draws in time, and that nobody reads. */
const MOST_POINTS = 5_000;

/** Whether a host shows the pane's picture: where it draws no chart itself, or cannot name the points of one. */
export function needsImage({ kind }: Choice, { rows }: Preview, { chart }: PlanOptions, can: Abilities): boolean {
  const points = kind.drawing.kind === "quadrant";
  const drawn = can.nativeChart && (can.pointLabels || !points);
  return chart && can.pictures && !drawn && !(points && rows.used.length > MOST_POINTS);
}

/** Everything that applying a choice writes, in order. */
export function classifyPlan(
  choice: Choice,
  preview: Preview,
  options: PlanOptions,
  around: Surroundings,
): ClassifyPlan {
  const { list, kind } = choice;
  const { words, language, host, can, seen, names, image } = around;
  const live = options.live && canBeLive(choice, preview.rows);
  const pictured = image !== undefined && needsImage(choice, preview, options, can);
  const charted = options.chart && can.nativeChart && preview.rows.used.length <= MOST_POINTS;
  const table =
    kind.lines.length === 0
      ? undefined
      : thresholdTable(choice, preview.rows, preview.lines, { words, language, names, named: can.names && live });
  const wanted = { target: options.target, signs: options.colours, chart: charted || pictured, table };
  const layout = layoutOf(choice, preview, wanted, seen);
  const inTheWay = inTheWayOf(choice, layout, seen);
  const references = table?.referencesAt(layout.thresholds) ?? {};
  const on = (rectangle: Rectangle) => addressOn(list.sheet, rectangle);

  const { header, classes } = layout;
  const chart = charted
    ? chartChanges({
        choice,
        preview,
        language,
        words: words.chart,
        host,
        place: {
          sheet: untaken(words.chart.sheet, " ", around.sheets),
          over: on(layout.chart),
          classes: on(classes),
          references: live ? references : undefined,
        },
      })
    : [];
  const below = charted ? CHART_SIZE.rows + 1 : 0;
  const imageAt = on({ ...layout.chart, top: layout.chart.top + below, rows: 1, columns: 1 });
  const top = header?.top ?? classes.top;
  return {
    // The names that the formula calls must be there before it.
    changes: [
      ...(table?.changesAt(layout.thresholds) ?? []),
      ...classChanges(choice, preview, layout, {
        live,
        references,
        host,
        language,
        sign: words.sign,
        overwrite: inTheWay.length > 0,
      }),
      ...(options.colours && can.colourRules ? colourChanges(choice, preview, layout) : []),
      ...chart,
      ...(pictured ? [{ kind: "picture", address: imageAt, ...image } as const] : []),
    ],
    address: on({ ...classes, top, rows: classes.top + classes.rows - top }),
    inTheWay,
  };
}
