import type { Language } from "../../core/words.ts";
import type { Chart, ForecastChart, Measure } from "./chart.ts";
import { fullFigure } from "./figures.ts";
import { conversionsOf } from "./funnel.ts";
import { runningSharesOf } from "./pareto.ts";
import { WORDS } from "./words.ts";

/** All that a picture shows, in words and figures. */
export interface ChartTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function tableOf(chart: Chart, language: Language): ChartTable {
  const words = WORDS[language];
  const inUnit = (value: number | null | undefined, { unit }: Pick<Measure, "unit">) =>
    fullFigure(value, unit, language);
  const share = (value: number | null | undefined) => fullFigure(value, "fraction", language);
  const score = (value: number | undefined) => fullFigure(value, "points", language);
  switch (chart.kind) {
    case "quadrant": {
      const { x, y, size, cells, points } = chart;
      return {
        headers: [words.name, x.name, y.name, ...(size ? [size.name] : []), words.class],
        rows: points.map((point) => [
          point.name,
          inUnit(point.x, x),
          inUnit(point.y, y),
          ...(size ? [inUnit(point.size, size)] : []),
          cells[point.cell]?.name ?? "",
        ]),
      };
    }
    case "pareto": {
      const shares = runningSharesOf(chart.bars);
      return {
        headers: [chart.of, chart.measure.name, words.cumulative],
        rows: chart.bars.map(({ name, value }, at) => [name, inUnit(value, chart.measure), share(shares[at])]),
      };
    }
    case "lorenz":
      return {
        headers: [chart.of, chart.measure],
        rows: chart.points.map(({ of, total }) => [share(of), share(total)]),
      };
    case "funnel": {
      const { conversions } = conversionsOf(chart.stages);
      return {
        headers: [words.name, chart.measure.name, words.conversion],
        rows: chart.stages.map(({ name, value }, at) => [name, inUnit(value, chart.measure), share(conversions[at])]),
      };
    }
    case "heat map":
      return {
        headers: [chart.down, ...chart.columns],
        rows: chart.rows.map(({ name, cells }) => [name, ...cells.map((cell) => inUnit(cell, chart.measure))]),
      };
    case "cohorts":
      return {
        headers: [chart.down, words.size, ...chart.columns],
        rows: chart.rows.map(({ name, size, cells }) => [
          name,
          fullFigure(size, "count", language),
          ...cells.map((cell) => inUnit(cell, chart.measure)),
        ]),
      };
    case "nps":
      return {
        headers: [words.group, words.detractors, words.passives, words.promoters, "NPS", words.low, words.high],
        rows: chart.groups.map((group) => [
          group.name,
          ...[group.detractors, group.passives, group.promoters].map(share),
          ...[group.nps, group.low, group.high].map(score),
        ]),
      };
    case "nps trend":
      return {
        headers: [chart.along, "NPS", words.low, words.high],
        rows: chart.points.map(({ name, nps, low, high }) => [name, ...[nps, low, high].map(score)]),
      };
    case "radar":
      return {
        headers: [words.name, ...chart.series.map(({ name }) => name)],
        rows: chart.spokes.map((spoke, at) => [
          spoke,
          ...chart.series.map(({ values }) => inUnit(values[at], chart.measure)),
        ]),
      };
    case "forecast": {
      const bounded = chart.forecast.some(({ low, high }) => low !== undefined && high !== undefined);
      const figures = ({ value, low, high }: Partial<ForecastChart["forecast"][number]>) =>
        (bounded ? [value, low, high] : [value]).map((one) => (one === undefined ? "" : inUnit(one, chart.measure)));
      return {
        headers: [chart.along, chart.measure.name, ...(bounded ? [words.low, words.high] : [])],
        rows: [...chart.history, ...chart.forecast].map((one) => [one.name, ...figures(one)]),
      };
    }
    case "bars":
      return {
        headers: [chart.of, ...chart.series.map(({ name }) => name)],
        rows: chart.rows.map(({ name, values }) => [name, ...values.map((value) => inUnit(value, chart.measure))]),
      };
    case "shares":
      return {
        headers: [chart.of, ...chart.parts.map(({ name }) => name)],
        rows: chart.rows.map(({ name, shares }) => [name, ...shares.map(share)]),
      };
    case "survival":
      return {
        headers: [words.name, chart.time.name, chart.share, words.low, words.high],
        rows: chart.curves.flatMap(({ name, points }) =>
          points.map((point) => [
            name,
            inUnit(point.time, chart.time),
            ...[point.share, point.low, point.high].map(share),
          ]),
        ),
      };
    case "treemap":
      return {
        headers: [chart.of, chart.measure.name, words.count],
        rows: chart.parts.map(({ name, value, count }) => [
          name,
          inUnit(value, chart.measure),
          fullFigure(count, "count", language),
        ]),
      };
    case "repeat orders":
      return {
        headers: [words.repeatOrders, words.actual, words.expected],
        rows: chart.rows.map(({ orders, actual, expected }) => [
          orders,
          ...[actual, expected].map((count) => fullFigure(count, "count", language)),
        ]),
      };
  }
}
