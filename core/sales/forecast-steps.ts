import { normalMargin } from "../numeric/normal.ts";
import { forecastAt } from "../numeric/smoothing.ts";
import type { Step } from "../results.ts";
import { type ForecastModel, type ForecastPeriod, forecastsFrom } from "./forecast-model.ts";

type StepName =
  | "alpha"
  | "beta"
  | "gamma"
  | "fitted"
  | "error"
  | "level"
  | "trend"
  | "forecast"
  | "deviation"
  | "margin"
  | "low"
  | "high";

const SQUARES = { en: "sum of squared errors", nl: "som van de gekwadrateerde fouten" } as const;

/** How the last period of the history leads to the first one of the forecast. */
export function stepsOf(model: ForecastModel, actual: number, confidence: number): readonly Step<StepName>[] {
  const { weights, previous, end, squares, freedom, deviation } = model;
  const [{ forecast, margin }] = forecastsFrom(model, 1, confidence) as [ForecastPeriod];
  const expected = forecastAt(previous, 1);
  const error = actual - expected;
  const money = { unit: "money" } as const;
  const ratio = { figures: [SQUARES, ":", squares], unit: "ratio" } as const;
  const before = [previous.level, "+", previous.trend];
  const after = [end.level, "+", end.trend];
  const seasonal = model.season > 1;
  const withSeason = ([effect = 0]: readonly number[]) => (seasonal ? ["+", effect] : []);
  return [
    { step: "alpha", result: weights.level, ...ratio },
    { step: "beta", result: weights.trend, ...ratio },
    ...(seasonal ? [{ step: "gamma", result: weights.season, ...ratio } as const] : []),
    { step: "fitted", figures: [...before, ...withSeason(previous.seasons)], result: expected, ...money },
    { step: "error", figures: [actual, "−", expected], result: error, ...money },
    { step: "level", figures: [...before, "+", weights.level, "×", error], result: end.level, ...money },
    { step: "trend", figures: [previous.trend, "+", weights.trend, "×", error], result: end.trend, ...money },
    { step: "forecast", figures: [...after, ...withSeason(end.seasons)], result: forecast, ...money },
    { step: "deviation", figures: ["√(", squares, "÷", freedom, ")"], result: deviation, ...money },
    { step: "margin", figures: [normalMargin(confidence), "×", deviation], result: margin, ...money },
    { step: "low", figures: [forecast, "−", margin], result: forecast - margin, ...money },
    { step: "high", figures: [forecast, "+", margin], result: forecast + margin, ...money },
  ];
}
