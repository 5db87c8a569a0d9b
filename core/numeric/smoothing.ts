/** How much of the newest error goes into each part of the model: the ETS form, in which the trend learns β and not α × β. */
export interface Weights {
  readonly level: number;
  readonly trend: number;
  readonly season: number;
}

/** Where the model stands between two periods. */
export interface State {
  readonly level: number;
  readonly trend: number;
  /** Seasonal effects, that of the next period first; a model without season has one, which is 0. */
  readonly seasons: readonly number[];
}

export interface Smoothed {
  readonly end: State;
  /** Sum of the squared errors of the forecasts one period ahead. */
  readonly squares: number;
}

/** Additive exponential smoothing: ETS(A,A,A), and ETS(A,A,N) where there is one season of weight 0. */
export function smooth(history: Float64Array, weights: Weights, { level, trend, seasons }: State): Smoothed {
  const effects = Float64Array.from(seasons);
  let [height, slope, squares] = [level, trend, 0];
  for (let period = 0, season = 0; period < history.length; period++) {
    const effect = effects[season] as number;
    const error = (history[period] as number) - (height + slope + effect);
    height += slope + weights.level * error;
    slope += weights.trend * error;
    effects[season] = effect + weights.season * error;
    squares += error * error;
    season = season + 1 === effects.length ? 0 : season + 1;
  }
  const next = history.length % effects.length;
  return {
    end: { level: height, trend: slope, seasons: [...effects.subarray(next), ...effects.subarray(0, next)] },
    squares,
  };
}

/** The forecast this many periods ahead. */
export const forecastAt = ({ level, trend, seasons }: State, ahead: number): number =>
  level + ahead * trend + (seasons[(ahead - 1) % seasons.length] as number);

/**
 * Variances of the forecasts 1, 2, … periods ahead, as multiples of that of one error: what is learnt from an error that is
 * still to come counts in every later period (Hyndman, Koehler, Ord & Snyder 2008, table 6.1).
 */
export function varianceFactors(weights: Weights, season: number, periods: number): number[] {
  const factors = [1];
  for (let ahead = 1; ahead < periods; ahead++) {
    const carried = weights.level + weights.trend * ahead + (ahead % season === 0 ? weights.season : 0);
    factors.push((factors[ahead - 1] as number) + carried * carried);
  }
  return factors;
}
