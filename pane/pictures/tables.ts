import { normalMargin } from "../../core/numeric/normal.ts";
import { exactSum } from "../../core/numeric/sum.ts";
import type { SurvivalPoint } from "../charts/chart.ts";
import { WORDS } from "../charts/words.ts";
import { columnOf, groupedBy, type Maker, measureOf, numberOf, numbersIn, textOf } from "./subject.ts";

export const funnel: Maker = (subject) => {
  const { picture, words } = subject;
  const [height] = picture.heights;
  const counts = columnOf(height, subject);
  const stages = columnOf(picture.along, subject).flatMap((stage, at) => {
    const value = numberOf(counts[at]);
    return value === null ? [] : [{ name: textOf(stage, subject), value }];
  });
  if (stages.length === 0) return undefined;
  return { kind: "funnel", title: words.title, measure: measureOf(height, subject), stages };
};

export const lorenzCurve: Maker = (subject) => {
  const { picture, words, entry } = subject;
  const totals = columnOf(picture.heights[0], subject);
  const points = columnOf(picture.along, subject).flatMap((of, at) => {
    const [x, y] = [numberOf(of), numberOf(totals[at])];
    return x === null || y === null ? [] : [{ of: x, total: y }];
  });
  if (points.length < 2) return undefined;
  const [values] = entry.calculator.params;
  return {
    kind: "lorenz",
    title: words.title,
    of: measureOf(picture.along, subject).name,
    measure: measureOf(values?.name ?? "", subject).name,
    points,
  };
};

export const treemap: Maker = (subject) => {
  const { picture, words } = subject;
  const [height] = picture.heights;
  const values = columnOf(height, subject);
  const rows = columnOf(picture.along, subject).map((name, at) => ({
    name: textOf(name, subject),
    value: numberOf(values[at]) ?? 0,
  }));
  const parts = [...groupedBy(rows, ({ name }) => name)].map(([name, own]) => ({
    name,
    value: exactSum(own.map(({ value }) => value)),
    count: own.length,
  }));
  if (!parts.some(({ value }) => value > 0)) return undefined;
  return {
    kind: "treemap",
    title: words.title,
    of: measureOf(picture.along, subject).name,
    measure: measureOf(height, subject),
    parts: parts.sort((one, other) => other.value - one.value),
  };
};

/** What was, on the same axis as the forecast: the last value stands 0 periods ahead. */
export const forecastBand: Maker = (subject) => {
  const { picture, words, inputs } = subject;
  const [middle, low, high] = picture.heights.map((key) => columnOf(key, subject));
  const history = numbersIn("history", subject);
  const { confidence } = inputs;
  const forecast = columnOf(picture.along, subject).flatMap((ahead, at) => {
    const value = numberOf(middle?.[at]);
    const [from, to] = [numberOf(low?.[at]), numberOf(high?.[at])];
    const bounds = from === null || to === null ? {} : { low: from, high: to };
    return value === null ? [] : [{ name: textOf(ahead, subject), value, ...bounds }];
  });
  if (forecast.length === 0) return undefined;
  return {
    kind: "forecast",
    title: words.title,
    measure: measureOf(picture.heights[0], subject),
    along: measureOf(picture.along, subject).name,
    ...(typeof confidence === "number" && { confidence }),
    history: Array.from(history, (value, at) => ({ name: String(at + 1 - history.length), value })),
    forecast,
  };
};

const CONFIDENCE = 0.95;

/** One curve per height; a column of standard errors is the band of the one before it. */
export const survivalCurve: Maker = (subject) => {
  const { picture, words, language } = subject;
  const errors = picture.heights.includes("error") ? columnOf("error", subject) : undefined;
  const times = columnOf(picture.along, subject);
  const names = picture.heights.filter((key) => key !== "error");
  const margin = normalMargin(CONFIDENCE);
  const curves = names.map((key) => {
    const shares = columnOf(key, subject);
    const points = times.flatMap((of, at): readonly SurvivalPoint[] => {
      const [time, share, error] = [numberOf(of), numberOf(shares[at]), numberOf(errors?.[at])];
      if (time === null || share === null) return [];
      if (error === null) return [{ time, share }];
      return [{ time, share, low: Math.max(0, share - margin * error), high: Math.min(1, share + margin * error) }];
    });
    // Everybody was there when it began.
    const begun = errors !== undefined && points[0] !== undefined && points[0].time > 0;
    const start = begun ? [{ time: 0, share: 1, low: 1, high: 1 }] : [];
    return { name: measureOf(key, subject).name, steps: errors !== undefined, points: [...start, ...points] };
  });
  if (!curves.some(({ points }) => points.length > 0)) return undefined;
  return {
    kind: "survival",
    title: words.title,
    time: measureOf(picture.along, subject),
    share: curves.length === 1 ? (curves[0]?.name ?? "") : WORDS[language].share,
    ...(errors !== undefined && { confidence: CONFIDENCE }),
    curves,
  };
};
