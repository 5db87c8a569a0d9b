import { type Minimum, minimise } from "./minimise.ts";
import { type Smoothed, type State, smooth, type Weights } from "./smoothing.ts";
import { bestStart } from "./smoothing-start.ts";

export interface Fit extends Smoothed {
  readonly weights: Weights;
  readonly start: State;
}

/** Errors smaller than this part of the largest value are rounding: the history follows its own rule exactly. */
const ROUNDING = 1e-13;

/** Starting points of the search in every direction, away from the edges, where a search may not find its way back. */
const GRID = [0.15, 0.4, 0.65, 0.9] as const;

/**
 * Least squares over the weights 0 ≤ level ≤ 1, 0 ≤ trend ≤ level and 0 ≤ season ≤ 1 − level, and over the state to start from.
 * The history may not be larger than 1, so that squares fit.
 */
export function fitSmoothing(history: Float64Array, season: number): Fit {
  const guess = { level: meanOf(history), trend: 0, seasons: Array.from({ length: season }, () => 0) };
  const fitAt = (weights: Weights, from: State = guess): Fit => {
    const start = bestStart(history, weights, from);
    return { weights, start, ...smooth(history, weights, start) };
  };
  const isExact = ({ squares }: Fit) => squares <= history.length * ROUNDING * ROUNDING;
  const fixed = fitAt({ level: 0, trend: 0, season: 0 });
  const refined = fitAt(fixed.weights, fixed.start);
  if (isExact(refined)) return { ...refined, squares: 0 };

  let count = 0;
  const heightAt = (point: readonly number[]) => ++count && fitAt(weightsAt(point)).squares;
  const dimensions = season > 1 ? 3 : 2;
  const [first, ...others] = gridOf(dimensions)
    .map((point) => ({ point, value: heightAt(point) }))
    .sort((one, other) => one.value - other.value) as [Minimum, ...Minimum[]];
  const second = others.find(({ point }) => isApart(point, first.point)) ?? first;
  const found = [first, second]
    .map(({ point }) => minimise(heightAt, point, { step: 0.1 }))
    .reduce((one, other) => (other.value < one.value ? other : one));
  const best = weightsAt(onTheEdge(found, heightAt));
  const fit = fitAt(best, fitAt(best).start);
  return refined.squares <= fit.squares ? refined : isExact(fit) ? { ...fit, squares: 0 } : fit;
}

/** Any point of space as weights within their limits: smooth at the edges, so that a search can reach them. */
function weightsAt(point: readonly number[]): Weights {
  const [level = 0, trend = 0, season = 0] = point.map(folded);
  return { level, trend: level * trend, season: (1 - level) * season };
}

function folded(x: number): number {
  const away = Math.abs(x) % 2;
  const within = away > 1 ? 2 - away : away;
  return within * within * (3 - 2 * within);
}

/** A search comes close to 0 and 1 and never quite there: where the edge is as good, the edge it is. */
function onTheEdge({ point, value }: Minimum, heightAt: (point: readonly number[]) => number): readonly number[] {
  return point.reduce<readonly number[]>((kept, x, at) => {
    if (Math.abs(x - Math.round(x)) > 0.01) return kept;
    const rounded = kept.map((other, index) => (index === at ? Math.round(x) : other));
    return heightAt(rounded) <= value * (1 + 1e-9) ? rounded : kept;
  }, point);
}

const gridOf = (dimensions: number): readonly (readonly number[])[] =>
  dimensions === 0 ? [[]] : gridOf(dimensions - 1).flatMap((point) => GRID.map((x) => [...point, x]));

const isApart = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((x, at) => Math.abs(x - (other[at] as number)) > 0.3);

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
