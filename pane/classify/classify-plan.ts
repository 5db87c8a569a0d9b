import { type Cell, isBlank } from "../../core/cells.ts";
import type { Language } from "../../core/words.ts";
import type { Change, ClassColour } from "../changes.ts";
import type { Abilities, Workbook } from "../workbook.ts";
import { CHART_SIZE, type ChartWords, chartChanges } from "./chart-plan.ts";
import type { Choice } from "./choice.ts";
import { earlierColumn, holdsSigns, newHeader } from "./class-column.ts";
import { untaken } from "./defined-name.ts";
import { canBeLive, liveFormula, signFormula } from "./live-formula.ts";
import { lookOf } from "./looks.ts";
import { addressOn, filledIn, freePlace, originOf, type Rectangle, type Seen } from "./place.ts";
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
  /** The pane's own picture, for a host that draws no chart or names no points. */
  readonly picture?: Extract<Change, { kind: "picture" }> extends infer P
    ? Omit<P & object, "kind" | "address">
    : never;
}

/** A cell that would be overwritten. */
export interface InTheWay {
  readonly address: string;
  readonly text: string;
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

export function classifyPlan(
  choice: Choice,
  preview: Preview,
  options: PlanOptions,
  around: Surroundings,
): ClassifyPlan {
  const { list, kind } = choice;
  const { rows, classes, lines } = preview;
  const { words, language, host, can, seen } = around;
  const origin = originOf(list);
  const live = options.live && canBeLive(choice, rows);
  const at = options.target ?? earlierColumn(choice, classes) ?? list.columns.length;
  const signed = options.colours && (at + 1 >= list.columns.length || holdsSigns(choice, classes, at + 1));
  const headed = list.headerRow >= 0;
  const height = rows.last - rows.first + 1;
  const data: Rectangle = { top: origin.top + rows.first, left: origin.left + at, rows: height, columns: 1 };
  const signs: Rectangle = { ...data, left: data.left + 1 };
  const header: Rectangle = { top: origin.top + list.headerRow, left: data.left, rows: 1, columns: signed ? 2 : 1 };
  const beside = signed ? [data, signs] : [data];
  const targets = headed ? [header, ...beside] : beside;
  const inTheWay = targets.flatMap((target) => standingIn(choice, seen, target));
  const overwrite = inTheWay.length > 0 ? { overwrite: true } : {};

  const drawn = options.chart && rows.used.length <= MOST_POINTS;
  const table =
    kind.lines.length === 0
      ? undefined
      : thresholdTable(choice, rows, lines, words, { language, names: around.names, named: can.names && live });
  const room: Rectangle = {
    top: origin.top + Math.max(0, list.headerRow),
    left: Math.max(origin.left + list.columns.length, data.left + beside.length) + 1,
    rows: (table === undefined ? 0 : table.rows + 1) + (drawn ? CHART_SIZE.rows : 0),
    columns: Math.max(table?.columns ?? 1, drawn ? CHART_SIZE.columns : 1),
  };
  const place = freePlace(seen, room);
  const references = table?.referencesAt(place) ?? {};
  const looks = classes.labels.map((label, index) => ({ label, ...lookOf(kind, index) }));
  const on = (rectangle: Rectangle) => addressOn(list.sheet, rectangle);
  const first = (rectangle: Rectangle) => on({ ...rectangle, rows: 1 });
  const texts = Array.from(classes.of, (group) => looks[group]);

  const headings: readonly Change[] = headed
    ? [
        {
          kind: "values",
          address: on(header),
          values: [[newHeaderFor(choice, at, language), ...(signed ? [words.sign] : [])]],
          ...overwrite,
        },
        { kind: "heading", address: on(header) },
      ]
    : [];
  const columns: readonly Change[] = live
    ? [
        {
          kind: "formula",
          address: first(data),
          formula: liveFormula(choice, rows, references, host),
          rows: height,
          columns: 1,
          ...overwrite,
        },
        ...(signed
          ? [
              {
                kind: "formula",
                address: first(signs),
                formula: signFormula(on(data).replace(/^.*!/, ""), looks, host),
                rows: height,
                columns: 1,
                ...overwrite,
              } as const,
            ]
          : []),
      ]
    : [
        {
          kind: "values",
          address: first(data),
          values: texts.map((look) => [look?.label[language] ?? "", ...(signed ? [look?.sign ?? ""] : [])]),
          ...overwrite,
        },
      ];
  const colours: readonly Change[] =
    options.colours && can.colourRules
      ? [{ kind: "colours", address: on({ ...data, columns: beside.length }), classes: coloursOf(looks) }]
      : [];
  const chartAt: Rectangle = { ...place, top: place.top + (table === undefined ? 0 : table.rows + 1), ...CHART_SIZE };
  const chart =
    drawn && can.nativeChart
      ? chartChanges({
          choice,
          preview,
          language,
          words: words.chart,
          host,
          place: {
            sheet: untaken(words.chart.sheet, " ", around.sheets),
            over: on(chartAt),
            classes: on(data),
            references: live ? references : undefined,
          },
        })
      : [];
  const needsPicture =
    drawn && can.pictures && !(can.nativeChart && (can.pointLabels || kind.picture.kind !== "quadrant"));
  const pictureAt = can.nativeChart ? { ...chartAt, top: chartAt.top + CHART_SIZE.rows + 1 } : chartAt;
  const picture: readonly Change[] =
    needsPicture && around.picture !== undefined
      ? [{ kind: "picture", address: on({ ...pictureAt, rows: 1, columns: 1 }), ...around.picture }]
      : [];

  return {
    // The names that the formula calls must be there before it.
    changes: [...(table?.changesAt(place) ?? []), ...headings, ...columns, ...colours, ...chart, ...picture],
    address: on(headed ? { ...data, top: header.top, rows: data.top + data.rows - header.top } : data),
    inTheWay,
  };
}

/** An earlier answer keeps its header. */
const newHeaderFor = (choice: Choice, at: number, language: Language): string =>
  earlierColumn(choice, { labels: choice.kind.labels ?? [], of: new Int32Array(0) }) === at &&
  choice.list.columns[at] !== undefined
    ? choice.list.columns[at].header
    : newHeader(choice, language);

function standingIn({ list }: Choice, seen: Seen, target: Rectangle): readonly InTheWay[] {
  const origin = originOf(list);
  const shown = (row: number, column: number, cell: Cell): InTheWay => ({
    address: addressOn(list.sheet, { top: row, left: column, rows: 1, columns: 1 }).replace(/^.*!/, ""),
    text: typeof cell === "object" && cell !== null ? cell.error : String(cell),
  });
  const within = Array.from({ length: target.rows * target.columns }, (_, index) => ({
    row: target.top + Math.floor(index / target.columns),
    column: target.left + (index % target.columns),
  })).flatMap(({ row, column }) => {
    const cell = list.cells[row - origin.top]?.[column - origin.left];
    return isBlank(cell) ? [] : [shown(row, column, cell as Cell)];
  });
  return [...within, ...filledIn(seen, target).map(({ row, column, cell }) => shown(row, column, cell))];
}

function coloursOf(
  looks: readonly (ReturnType<typeof lookOf> & { readonly label: { readonly en: string; readonly nl: string } })[],
): readonly ClassColour[] {
  return looks.flatMap(({ label, sign, fill, ink }) =>
    [...new Set([label.en, label.nl, sign])].map((text) => ({ text, fill, ink })),
  );
}
