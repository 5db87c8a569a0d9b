import { fail } from "../errors.ts";
import { normalMargin } from "../numeric/normal.ts";
import { forecastAt, type State, smooth, varianceFactors, type Weights } from "../numeric/smoothing.ts";
import { fitSmoothing } from "../numeric/smoothing-fit.ts";

interface Sales {
  readonly history: Float64Array;
  readonly season: number;
}

export interface ForecastModel {
  readonly weights: Weights;
  readonly season: number;
  /** Where the model stood before the last period of the history, and after it. */
  readonly previous: State;
  readonly end: State;
  readonly squares: number;
  /** Periods, less the figures that were fitted: three weights or two, a level, a trend and the seasons. */
  readonly freedom: number;
  readonly deviation: number;
}

export interface ForecastPeriod {
  readonly forecast: number;
  readonly margin: number;
}

/** Squares of larger amounts do not fit in a cell. */
const LARGEST = 2 ** 500;

/** Without a season there is one season of one period, without effect. */
const periodsOf = (season: number): number => Math.max(season, 1);

/** Two whole seasons, and one period more than there are figures to fit. */
export const neededFor = (season: number): number => (season > 1 ? Math.max(2 * season, season + 5) : 5);

export function modelOf({ history, season }: Sales): ForecastModel {
  const size = history.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  if (size > LARGEST) fail("too-large", { param: "history" });
  // A power of two, so that scaling rounds nothing.
  const scale = size === 0 ? 1 : 2 ** Math.ceil(Math.log2(size));
  const scaled = history.map((value) => value / scale);
  const { weights, start, end, squares } = fitSmoothing(scaled, periodsOf(season));
  const freedom = history.length - (season > 1 ? season + 4 : 4);
  return {
    weights,
    season: periodsOf(season),
    previous: enlarged(smooth(scaled.subarray(0, -1), weights, start).end, scale),
    end: enlarged(end, scale),
    squares: squares * scale * scale,
    freedom,
    deviation: Math.sqrt(squares / freedom) * scale,
  };
}

/** The forecasts with half the width of their intervals. */
export function forecastsFrom(model: ForecastModel, horizon: number, confidence: number): ForecastPeriod[] {
  const { weights, season, end, deviation } = model;
  const z = normalMargin(confidence);
  return varianceFactors(weights, season, horizon).map((factor, index) => ({
    forecast: forecastAt(end, index + 1),
    margin: z * deviation * Math.sqrt(factor),
  }));
}

const enlarged = ({ level, trend, seasons }: State, scale: number): State => ({
  level: level * scale,
  trend: trend * scale,
  seasons: seasons.map((effect) => effect * scale),
});
