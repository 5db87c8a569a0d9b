import type { Curve } from "./curve.ts";

const STEPS = 3;

/**
 * The last digits of an sBG fit, by Newton's method: a search that compares likelihoods is blind to them, because at the top
 * the likelihood hardly changes. The odds of staying, (beta + t) ÷ alpha, are a straight line, and so the derivatives simple.
 */
export function sharpened({ alpha, beta }: Curve, survivors: Float64Array): Curve {
  let [base, slope] = [beta / alpha, 1 / alpha];
  for (let step = 0; step < STEPS; step++) {
    let [byBase, bySlope, baseBase, baseSlope, slopeSlope] = [0, 0, 0, 0, 0];
    for (let period = 0; period < survivors.length - 1; period++) {
      const [before, after] = [survivors[period] as number, survivors[period + 1] as number];
      const odds = base + slope * period;
      const first = after / odds - before / (1 + odds);
      const second = before / (1 + odds) ** 2 - after / odds ** 2;
      byBase += first;
      bySlope += first * period;
      baseBase += second;
      baseSlope += second * period;
      slopeSlope += second * period * period;
    }
    const determinant = baseBase * slopeSlope - baseSlope * baseSlope;
    if (!(determinant > 0)) break;
    base -= (byBase * slopeSlope - bySlope * baseSlope) / determinant;
    slope -= (bySlope * baseBase - byBase * baseSlope) / determinant;
  }
  return { alpha: 1 / slope, beta: base / slope, shape: 1 };
}
