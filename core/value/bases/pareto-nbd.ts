import { maximise } from "../../numeric/newton.ts";
import { gaussLegendre } from "../../numeric/quadrature.ts";
import { typicalAge } from "./histories.ts";
import type { History, PurchaseModel } from "./model.ts";
import { paretoSurface } from "./pareto-surface.ts";
import { type Parameters, stretch } from "./time-of-leaving.ts";

/**
 * Purchases at a rate that is gamma distributed (r, α) over customers, who leave at a rate that is gamma distributed (s, β)
 * too (Schmittlein, Morrison & Colombo 1987). A customer is still there, or left at a time τ since the last purchase: the integral
 * over τ is taken by quadrature, where the paper has hypergeometric functions, because its derivatives to the
 * parameters are then as plain as itself.
 */
export const paretoNbd: PurchaseModel = {
  names: ["r", "alpha", "s", "beta"],

  fit(histories) {
    const typical = typicalAge(histories);
    return maximise((at) => paretoSurface(histories, at), [0.5, typical / 4, 0.5, typical / 4], histories.customers);
  },

  alive(parameters, history) {
    const { here, gone } = chancesOf(parameters as Parameters, history);
    return 1 / (1 + Math.exp(gone - here));
  },

  expected(parameters, history, horizon) {
    const [r, alpha, s, beta] = parameters as Parameters;
    const { frequency, age } = history;
    const longer = Math.log1p(horizon / (beta + age));
    // The time that somebody who is still there may be expected to stay; smooth where s = 1.
    const stay = s === 1 ? longer : -Math.expm1((1 - s) * longer) / (s - 1);
    return (this.alive(parameters, history) * (r + frequency) * (beta + age) * stay) / (alpha + age);
  },

  chances(parameters, time, count) {
    const [r, alpha, s, beta] = parameters as Parameters;
    const totals = new Float64Array(count);
    const add = (until: number, weight: number) => {
      let bought = weight * (alpha / (alpha + until)) ** r;
      for (let x = 0; x < count; x++) {
        totals[x] = (totals[x] as number) + bought;
        bought *= ((r + x) / (x + 1)) * (until / (alpha + until));
      }
    };
    add(time, (beta / (beta + time)) ** s);
    const { nearest, half, middle } = stretch(parameters as Parameters, 0, time, 0);
    const { nodes, weights } = gaussLegendre();
    nodes.forEach((node, at) => {
      const scaled = Math.exp(middle + half * node);
      const left = scaled - nearest;
      const density = (s / (beta + left)) * (beta / (beta + left)) ** s;
      add(left, half * (weights[at] as number) * density * scaled);
    });
    return Array.from(totals);
  },
};

/** Logarithms of the chances, up to what they share, of being there still and of having left since the last purchase. */
function chancesOf(parameters: Parameters, { frequency, recency, age }: History): { here: number; gone: number } {
  const [r, alpha, s, beta] = parameters;
  const last = frequency > 0 ? recency : 0;
  const k = r + frequency;
  const here = -k * Math.log(alpha + age) - s * Math.log(beta + age);
  if (last >= age) return { here, gone: -Infinity };
  const { nearest, half, middle } = stretch(parameters, last, age, k);
  // Taken from the value at the start, so that nothing underflows.
  const start = -k * Math.log(alpha + last) - (s + 1) * Math.log(beta + last);
  let total = 0;
  const { nodes, weights } = gaussLegendre();
  for (const [at, node] of nodes.entries()) {
    const scaled = Math.exp(middle + half * node);
    const left = scaled - nearest;
    const height = -k * Math.log(alpha + left) - (s + 1) * Math.log(beta + left) - start;
    total += (weights[at] as number) * Math.exp(height) * scaled;
  }
  return { here, gone: start + Math.log(s * half * total) };
}
