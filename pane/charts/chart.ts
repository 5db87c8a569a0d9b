import type { Unit } from "../../core/params.ts";
import type { Hue, Shape } from "./palette.ts";

/** What a place or a length in a picture stands for, as its axis says it. */
export interface Measure {
  readonly name: string;
  readonly unit: Unit;
}

/** A class as it is drawn and named. Left out, symbol and colour are those of its place among the classes. */
export interface ClassLook {
  readonly name: string;
  readonly symbol?: Shape;
  readonly colour?: Hue;
}

/** An axis of a quadrant: a value on one of its lines counts as high. */
export interface QuadrantAxis extends Measure {
  /** The thresholds, ascending: one, or two in a grid of nine cells. */
  readonly lines: readonly number[];
  /** Drawn from high to low. */
  readonly reversed?: boolean;
  /** For axes of two kinds rather than of degrees: the words for 0 and 1. */
  readonly ends?: { readonly low: string; readonly high: string };
}

export interface QuadrantPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Drawn as area. */
  readonly size?: number;
  /** Index in `cells`. */
  readonly cell: number;
}

/** Named points in a grid of four or nine cells. */
export interface QuadrantChart {
  readonly kind: "quadrant";
  readonly title: string;
  readonly x: QuadrantAxis;
  readonly y: QuadrantAxis;
  readonly size?: Measure;
  /** In reading order: the top row is high on y, and in each row x goes from low to high. Cells of one name look alike. */
  readonly cells: readonly ClassLook[];
  readonly points: readonly QuadrantPoint[];
}

/** Bars from large to small, and the running share of what is positive. */
export interface ParetoChart {
  readonly kind: "pareto";
  readonly title: string;
  /** What each bar is: "customer". */
  readonly of: string;
  readonly measure: Measure;
  /** `group` is an index in `groups`. */
  readonly bars: readonly { readonly name: string; readonly value: number; readonly group?: number }[];
  readonly groups?: readonly ClassLook[];
}

/** How a total is divided: the share of it that the smallest part of the population has. */
export interface LorenzChart {
  readonly kind: "lorenz";
  readonly title: string;
  readonly of: string;
  readonly measure: string;
  /** Shares from (0, 0) to (1, 1), ascending. */
  readonly points: readonly { readonly of: number; readonly total: number }[];
}

/** Stages from first to last; the bottleneck is the step with the lowest conversion. */
export interface FunnelChart {
  readonly kind: "funnel";
  readonly title: string;
  readonly measure: Measure;
  readonly stages: readonly { readonly name: string; readonly value: number }[];
}

/** A grid of figures, darker where they are higher; null where there is no figure. */
export interface HeatMapChart {
  readonly kind: "heat map";
  readonly title: string;
  readonly measure: Measure;
  /** What the columns and the rows are: "period", "cohort". */
  readonly across: string;
  readonly down: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (number | null)[] }[];
}

/** A heat map in which each row is a cohort, with its size beside its name. */
export interface CohortChart extends Omit<HeatMapChart, "kind" | "rows"> {
  readonly kind: "cohorts";
  readonly rows: readonly {
    readonly name: string;
    readonly size: number;
    readonly cells: readonly (number | null)[];
  }[];
}

/** An NPS in points with the ends of its interval, where there is one. */
interface Score {
  readonly name: string;
  readonly nps: number;
  readonly low?: number;
  readonly high?: number;
}

/** Three shares per group, and the score with its interval. */
export interface NpsChart {
  readonly kind: "nps";
  readonly title: string;
  /** 0.95 for 95%. */
  readonly confidence?: number;
  readonly groups: readonly (Score & {
    readonly answers?: number;
    readonly promoters: number;
    readonly passives: number;
    readonly detractors: number;
  })[];
}

export interface NpsTrendChart {
  readonly kind: "nps trend";
  readonly title: string;
  readonly confidence?: number;
  /** What the points are: "quarter". */
  readonly along: string;
  readonly points: readonly Score[];
}

/** Scores on spokes of one scale; null where there is no score. */
export interface RadarChart {
  readonly kind: "radar";
  readonly title: string;
  readonly measure: Measure;
  readonly scale: { readonly min: number; readonly max: number };
  readonly spokes: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** What was, what is expected, and between which bounds where those are known. */
export interface ForecastChart {
  readonly kind: "forecast";
  readonly title: string;
  readonly measure: Measure;
  readonly along: string;
  readonly confidence?: number;
  readonly history: readonly { readonly name: string; readonly value: number }[];
  readonly forecast: readonly {
    readonly name: string;
    readonly value: number;
    readonly low?: number;
    readonly high?: number;
  }[];
}

/** Lying bars, one row per name; null where there is no figure. */
export interface BarsChart {
  readonly kind: "bars";
  readonly title: string;
  readonly of: string;
  readonly measure: Measure;
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** One per value of a row. */
  readonly series: readonly ClassLook[];
}

/** Rows whose shares add up to 1. */
export interface SharesChart {
  readonly kind: "shares";
  readonly title: string;
  readonly of: string;
  readonly parts: readonly ClassLook[];
  readonly rows: readonly { readonly name: string; readonly shares: readonly number[] }[];
}

export interface SurvivalPoint {
  readonly time: number;
  /** Share that is still there. */
  readonly share: number;
  readonly low?: number;
  readonly high?: number;
}

/** What share is left as time goes on. */
export interface SurvivalChart {
  readonly kind: "survival";
  readonly title: string;
  readonly time: Measure;
  /** The name of the share: "survival". */
  readonly share: string;
  readonly confidence?: number;
  /** `steps` holds each share until the next; otherwise a line joins them. */
  readonly curves: readonly {
    readonly name: string;
    readonly steps?: boolean;
    readonly points: readonly SurvivalPoint[];
  }[];
}

/** Parts of a whole by area; what is not positive has no area and is named in the table. */
export interface TreemapChart {
  readonly kind: "treemap";
  readonly title: string;
  readonly of: string;
  readonly measure: Measure;
  readonly parts: readonly {
    readonly name: string;
    readonly value: number;
    /** How many customers, where `value` is something else. */
    readonly count?: number;
  }[];
}

/** How well a model of repeat orders fits: customers by number of repeat orders, as they are and as it expects them. */
export interface RepeatOrdersChart {
  readonly kind: "repeat orders";
  readonly title: string;
  /** "0", "1", … "7+". */
  readonly rows: readonly { readonly orders: string; readonly actual: number; readonly expected: number }[];
}

/** A picture as plain data: texts in the reader's language, numbers as they are. */
export type Chart =
  | QuadrantChart
  | ParetoChart
  | LorenzChart
  | FunnelChart
  | HeatMapChart
  | CohortChart
  | NpsChart
  | NpsTrendChart
  | RadarChart
  | ForecastChart
  | BarsChart
  | SharesChart
  | SurvivalChart
  | TreemapChart
  | RepeatOrdersChart;
