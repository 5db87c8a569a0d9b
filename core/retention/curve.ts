import { logGammaRatio } from "../numeric/gamma-ratio.ts";
import { minimise } from "../numeric/minimise.ts";
import { sharpened } from "./sharpen.ts";

export const MODELS = ["sBG", "BdW"] as const;
export type Model = (typeof MODELS)[number];

/** Chances to leave spread over customers as a beta distribution; a shape other than 1 lets them change with tenure. */
export interface Curve {
  readonly alpha: number;
  readonly beta: number;
  readonly shape: number;
}

/** How many retention rates it takes to fit them: one per parameter. */
export const PARAMETERS: Readonly<Record<Model, number>> = { sBG: 2, BdW: 3 };

/** ln of the retention in each period from the first on. */
export function logRetentions({ alpha, beta, shape }: Curve, periods: number): Float64Array {
  const retentions = new Float64Array(periods);
  let before = shape === 1 ? 0 : logGammaRatio(beta, alpha);
  for (let period = 0; period < periods; period++) {
    if (shape === 1) retentions[period] = -Math.log1p(alpha / (beta + period));
    else {
      const after = logGammaRatio(beta + (period + 1) ** shape, alpha);
      retentions[period] = before - after;
      before = after;
    }
  }
  return retentions;
}

/** ln of the chance of these survivors: each period some stay and the others leave. */
export function logLikelihood(curve: Curve, survivors: ArrayLike<number>): number {
  let sum = 0;
  logRetentions(curve, survivors.length - 1).forEach((stay, period) => {
    const [before, after] = [survivors[period] as number, survivors[period + 1] as number];
    if (after > 0) sum += after * stay;
    if (before > after) sum += (before - after) * Math.log(-Math.expm1(stay));
  });
  return sum;
}

/** Where a search may go: far beyond any fit, and not so far that numbers overflow. */
const FARTHEST = 25;

/** The most likely curve. The search runs over the first churn, how alike customers are, and the shape: they hardly trade off. */
export function fittedCurve(survivors: Float64Array, model: Model): Curve {
  const start = survivors[0] as number;
  const shares = survivors.map((number) => number / start);
  const heightAt = (point: readonly number[]) =>
    point.some((x) => Math.abs(x) > FARTHEST) ? Infinity : -logLikelihood(curveAt(point), shares);
  const stay = Math.min(0.99, Math.max(0.01, shares[1] as number));
  const first = [Math.log((1 - stay) / stay), 1];
  const { point } = minimise(heightAt, model === "sBG" ? first : [...first, 0.1], { step: 0.5, tolerance: 1e-15 });
  const found = curveAt(point);
  return model === "sBG" ? sharpened(found, shares) : found;
}

function curveAt([leaning = 0, size = 0, bend = 0]: readonly number[]): Curve {
  const total = Math.exp(size);
  return { alpha: total / (1 + Math.exp(-leaning)), beta: total / (1 + Math.exp(leaning)), shape: Math.exp(bend) };
}
