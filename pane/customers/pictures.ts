import { formatNumber, formatQuantity } from "../../core/i18n/format.ts";
import { exactSum } from "../../core/numeric/sum.ts";
import type { Value } from "../../core/results.ts";
import { UNITS } from "../../core/value/bases/buyers-from.ts";
import type { Language, Words } from "../../core/words.ts";
import type { Chart } from "../charts/chart.ts";
import { inGroups, ranksOf } from "../charts/grouped.ts";
import type { CustomersTexts } from "../texts/customers-en.ts";
import { type Analysis, rowsOf } from "./analyse.ts";
import { recencyFrequencyGrid, segmentTotals } from "./segments.ts";

export const PICTURES = ["segments", "grid", "pareto", "cohorts", "repeats", "holdout", "forecast"] as const;
export type PictureName = (typeof PICTURES)[number];

interface Reader {
  readonly language: Language;
  readonly texts: CustomersTexts["pictures"];
  /** Serial day that the data end on. */
  readonly last: number;
  readonly first: number;
}

type Maker = (analysis: Analysis, reader: Reader) => Chart | undefined;

const MAKERS: Readonly<Record<PictureName, Maker>> = {
  segments(analysis, { language, texts }) {
    const totals = segmentTotals(analysis);
    if (totals.length === 0) return undefined;
    return {
      kind: "treemap",
      title: texts.segments,
      of: texts.segment,
      measure: { name: texts.revenue, unit: "money" },
      parts: totals.map(({ segment, spent, customers }) => ({
        name: segment[language],
        value: spent,
        count: customers,
      })),
    };
  },

  grid(analysis, { texts }) {
    if (!analysis.rfm.ok) return undefined;
    return {
      kind: "heat map",
      title: texts.grid,
      measure: { name: texts.customers, unit: "count" },
      across: texts.frequencyScore,
      down: texts.recencyScore,
      columns: [1, 2, 3, 4, 5].map((score) => `F${score}`),
      rows: recencyFrequencyGrid(analysis).map((cells, at) => ({ name: `R${5 - at}`, cells })),
    };
  },

  pareto({ pareto }, { language, texts }) {
    if (!pareto.ok) return undefined;
    const { size, groups } = inGroups(rowsOf(pareto));
    return {
      kind: "pareto",
      title: texts.pareto,
      of: size === 1 ? texts.customers.toLowerCase() : texts.groupsOf(formatNumber(size, language)),
      measure: { name: texts.revenue, unit: "money" },
      bars: groups.map((group) => ({
        name: size === 1 ? String(group.rows[0]?.[0]) : ranksOf(group, language),
        value: exactSum(group.rows.map((row) => Number(row[1]))),
      })),
    };
  },

  cohorts({ cohorts }, { language, texts }) {
    if (!cohorts.ok) return undefined;
    const rows = rowsOf(cohorts);
    return {
      kind: "cohorts",
      title: texts.cohorts,
      measure: { name: texts.share, unit: "fraction" },
      across: texts.since,
      down: texts.cohort,
      // Of the period of their first purchase everybody is there: those hundred percents would take all colour from the others.
      columns: rows.slice(1).map((_, since) => String(since + 1)),
      rows: rows
        .filter(([, size]) => Number(size) > 0)
        .map(([name, size, , ...cells]) => ({
          name: (name as Words)[language],
          size: Number(size),
          cells: cells.map((cell: Value) => (cell === "" ? null : Number(cell))),
        })),
    };
  },

  repeats({ base }, { texts }) {
    if (!base.ok) return undefined;
    const { actual, expected } = base.whole;
    const names = classNames(actual, texts);
    return {
      kind: "repeat orders",
      title: texts.repeats,
      rows: actual.map((count, at) => ({
        orders: names[at] as string,
        actual: count,
        expected: expected[at] as number,
      })),
    };
  },

  holdout({ base }, { texts }) {
    const holdout = base.ok && base.tried.ok ? base.tried.holdout : undefined;
    if (holdout === undefined) return undefined;
    const { customers, actual, expected } = holdout;
    const each = (orders: readonly number[], at: number) =>
      customers[at] === 0 ? null : (orders[at] as number) / (customers[at] as number);
    return {
      kind: "bars",
      title: texts.holdout,
      of: texts.repeatOrders,
      measure: { name: texts.ordersEach, unit: "ratio" },
      rows: classNames(customers, texts).map((name, at) => ({ name, values: [each(actual, at), each(expected, at)] })),
      series: [{ name: texts.actual }, { name: texts.expected }],
    };
  },

  forecast({ base, question }, { language, texts, first, last }) {
    if (!base.ok) return undefined;
    const { before, ahead } = base.orders;
    const days = UNITS[question.unit];
    const end = question.asOf ?? last;
    const seen = Math.max(1, Math.min(before.length, Math.ceil((end - first + 1) / days)));
    const nameOf = (period: number) => formatQuantity(Math.round(end + period * days), "date", language);
    return {
      kind: "forecast",
      title: texts.forecast,
      measure: { name: texts.orders, unit: "count" },
      along: texts.until(question.unit),
      history: before.slice(-seen).map((value, at) => ({ name: nameOf(at + 1 - seen), value })),
      forecast: ahead.map((value, at) => ({ name: nameOf(at + 1), value })),
    };
  },
};

/** The picture, or undefined where what it shows could not be calculated. */
export const pictureOf = (name: PictureName, analysis: Analysis, reader: Reader): Chart | undefined =>
  MAKERS[name](analysis, reader);

const classNames = (classes: readonly number[], texts: CustomersTexts["pictures"]): readonly string[] =>
  classes.map((_, at) => (at < classes.length - 1 ? String(at) : texts.orMore(String(at))));
