import { geometricSeries } from "../../numeric/hypergeometric.ts";
import { maximise } from "../../numeric/newton.ts";
import { betaGeometricSurface } from "./beta-geometric-surface.ts";
import { typicalAge } from "./histories.ts";
import type { History, PurchaseModel } from "./model.ts";

/**
 * Purchases at a rate that is gamma distributed (r, α) over customers; after each purchase a customer leaves with a chance that is
 * beta distributed (a, b). BG/NBD (Fader, Hardie & Lee 2005) tosses that coin after repeat purchases only; MBG/NBD (Batislam,
 * Denizel & Filiztekin 2007) after the first purchase too, which is the same as one more toss that everybody in the data
 * has had: b is one higher throughout, and the chance b ÷ (a + b) of surviving it is a factor of the likelihood.
 */
export function betaGeometric(tossesAtStart: boolean): PurchaseModel {
  const extra = tossesAtStart ? 1 : 0;
  const mayHaveLeft = (frequency: number) => frequency > 0 || tossesAtStart;
  return {
    names: ["r", "alpha", "a", "b"],

    fit(histories) {
      const typical = typicalAge(histories);
      return maximise(
        (at) => betaGeometricSurface(histories, at, extra),
        [0.5, typical / 4, 1, 2],
        histories.customers,
      );
    },

    alive(parameters, { frequency, recency, age }) {
      if (!mayHaveLeft(frequency)) return 1;
      const [r, alpha, a, b] = parameters as Parameters;
      const odds =
        Math.log(a / (b + extra + frequency - 1)) + (r + frequency) * Math.log((alpha + age) / (alpha + recency));
      return 1 / (1 + Math.exp(odds));
    },

    expected(parameters, history, horizon) {
      return this.alive(parameters, history) * purchases(parameters as Parameters, history, horizon, extra);
    },

    chances(parameters, time, count) {
      const [r, alpha, a, b] = parameters as Parameters;
      const share = time / (alpha + time);
      // The chance of this many purchases by somebody who never leaves, and of staying or leaving exactly after them.
      let bought = (alpha / (alpha + time)) ** r;
      let [stay, fewer] = [tossesAtStart ? b / (a + b) : 1, 0];
      return Array.from({ length: count }, (_, x) => {
        const leave = mayHaveLeft(x) ? (stay * a) / (b + extra + x - 1) : 0;
        const chance = stay * bought + leave * Math.max(0, 1 - fewer);
        fewer += bought;
        bought *= ((r + x) / (x + 1)) * share;
        stay *= (b + extra + x) / (a + b + extra + x);
        return chance;
      });
    },
  };
}

type Parameters = readonly [number, number, number, number];

/**
 * Purchases in a coming time by a customer who is still there: (a+b+x−1)/(a−1) · [1 − (1−z)^(a−1) · F(a+b−1−r, a−1; a+b+x−1; z)],
 * Euler's form of the paper's formula, in which nothing overflows for customers with a thousand purchases.
 */
function purchases([r, alpha, a, b]: Parameters, { frequency, age }: History, horizon: number, extra: number): number {
  const top = b + extra + frequency - 1;
  const z = horizon / (alpha + age + horizon);
  const at = (shape: number) => {
    const series = geometricSeries(shape + b + extra - 1 - r, shape - 1, shape + top, z);
    const silent = (shape - 1) * Math.log1p(-z);
    // In logarithms a short horizon keeps its digits; where few are expected to stay long the series may be negative.
    const bought = series > 0 ? -Math.expm1(silent + Math.log(series)) : 1 - Math.exp(silent) * series;
    return ((shape + top) / (shape - 1)) * bought;
  };
  // At a = 1, and at a + b = 1 before any repeat, the formula is 0 ÷ 0 or 0 × ∞; the function itself is smooth there.
  const isSingular = Math.abs(a - 1) < 1e-6 || Math.abs(a + top) < 1e-6;
  return isSingular ? (at(a - 1e-5) + at(a + 1e-5)) / 2 : at(a);
}
