import { cholesky, solveWith } from "./cholesky.ts";
import type { State, Weights } from "./smoothing.ts";

/** A pivot smaller than this part of its diagonal is rounding: that unknown follows from the others. */
const RANK = 1e-11;

/** Below this an echo of the start is gone; numbers much smaller would make the arithmetic slow. */
const SILENCE = 1e-60;

/**
 * The state to start from that gives the smallest sum of squared errors at these weights. The errors are linear in the start, so
 * least squares finds it at once: column 0 runs the data from `guess`, the others run silence from a start of 1 in the level, in
 * the trend, and in each season but the last, which makes up for them because seasonal effects add up to 0.
 */
export function bestStart(history: Float64Array, weights: Weights, guess: State): State {
  const season = guess.seasons.length;
  const width = season + 2;
  const levels = new Float64Array(width);
  const trends = new Float64Array(width);
  const effects = new Float64Array(season * width);
  levels.set([guess.level, 1]);
  trends.set([guess.trend, 0, 1]);
  for (let at = 0; at < season; at++) {
    effects[at * width] = guess.seasons[at] as number;
    if (at === season - 1) effects.fill(-1, at * width + 3, (at + 1) * width);
    else effects[at * width + 3 + at] = 1;
  }
  const gram = new Float64Array(width * width);
  const errors = new Float64Array(width);
  for (let period = 0, row = 0; period < history.length; period++) {
    for (let column = 0; column < width; column++) {
      const level = levels[column] as number;
      const trend = trends[column] as number;
      const effect = effects[row + column] as number;
      const fitted = level + trend + effect;
      const error = column === 0 ? (history[period] as number) - fitted : -fitted;
      const heard = error > SILENCE || error < -SILENCE ? error : 0;
      errors[column] = heard;
      levels[column] = level + trend + weights.level * heard;
      trends[column] = trend + weights.trend * heard;
      effects[row + column] = effect + weights.season * heard;
    }
    for (let one = 0, at = 0; one < width; one++, at += width) {
      const error = errors[one] as number;
      for (let other = 0; other <= one; other++) (gram[at + other] as number) += error * (errors[other] as number);
    }
    row = row + width === effects.length ? 0 : row + width;
  }
  return shifted(guess, correctionFrom(gram, width));
}

/** What to add to the guess: the normal equations of the columns after the first, against the first. */
function correctionFrom(gram: Float64Array, width: number): Float64Array {
  const unknowns = width - 1;
  const matrix = new Float64Array(unknowns * unknowns);
  const right = new Float64Array(unknowns);
  for (let row = 0; row < unknowns; row++) {
    const from = (row + 1) * width;
    matrix.set(gram.subarray(from + 1, from + 2 + row), row * unknowns);
    right[row] = -(gram[from] as number);
  }
  return solveWith(cholesky(matrix, right.length, RANK), right);
}

function shifted({ level, trend, seasons }: State, correction: Float64Array): State {
  const [up = 0, steeper = 0, ...effects] = correction;
  const last = -effects.reduce((sum, effect) => sum + effect, 0);
  return {
    level: level + up,
    trend: trend + steeper,
    seasons: seasons.map((effect, at) => effect + (effects[at] ?? last)),
  };
}
