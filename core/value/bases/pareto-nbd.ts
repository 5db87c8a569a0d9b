import { maximise, type Surface } from "../../numeric/newton.ts";
import { GAUSS_LEGENDRE } from "../../numeric/quadrature.ts";
import type { Histories } from "./histories.ts";
import type { History, PurchaseModel } from "./model.ts";

type Parameters = readonly [number, number, number, number];

/**
 * Purchases at a rate that is gamma distributed (r, α) over customers, who leave at a rate that is gamma distributed (s, β)
 * too (Schmittlein, Morrison & Colombo 1987). A customer is still there, or left at a time τ since the last purchase: the integral
 * over τ is taken by quadrature, where the paper has hypergeometric functions, because its derivatives to the
 * parameters are then as plain as itself.
 */
export const paretoNbd: PurchaseModel = {
  names: ["r", "alpha", "s", "beta"],

  fit(histories) {
    const typical = Float64Array.from(histories.ages).sort()[histories.ages.length >> 1] || 1;
    return maximise((at) => surfaceOf(histories, at), [0.5, typical / 4, 0.5, typical / 4], histories.customers);
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
    GAUSS_LEGENDRE.nodes.forEach((node, at) => {
      const scaled = Math.exp(middle + half * node);
      const left = scaled - nearest;
      const density = (s / (beta + left)) * (beta / (beta + left)) ** s;
      add(left, half * (GAUSS_LEGENDRE.weights[at] as number) * density * scaled);
    });
    return Array.from(totals);
  },
};

/**
 * Where to integrate over the time of leaving, on the scale v = ln(m + τ) with m the smaller of α and β: on it the integrand has
 * no singularity nearer than π. Behind the time where the chance of having bought nothing has fallen by e^−40 nothing is left.
 */
function stretch([, alpha, , beta]: Parameters, from: number, to: number, power: number) {
  const nearest = Math.min(alpha, beta);
  const end = Math.min(to, (alpha + from) * Math.exp(40 / Math.max(power, 1e-3)) - alpha);
  const [low, high] = [Math.log(nearest + from), Math.log(nearest + end)];
  return { nearest, half: (high - low) / 2, middle: (high + low) / 2 };
}

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
  for (const [at, node] of GAUSS_LEGENDRE.nodes.entries()) {
    const scaled = Math.exp(middle + half * node);
    const left = scaled - nearest;
    const height = -k * Math.log(alpha + left) - (s + 1) * Math.log(beta + left) - start;
    total += (GAUSS_LEGENDRE.weights[at] as number) * Math.exp(height) * scaled;
  }
  return { here, gone: start + Math.log(s * half * total) };
}

/** The log-likelihood with its derivatives to r, α, s, β. */
function surfaceOf(histories: Histories, parameters: readonly number[]): Surface {
  const [r, alpha, s, beta] = parameters as Parameters;
  const { customers, frequency, recency, age, weight, recencies, ages } = histories;
  const gradient = [
    customers * Math.log(alpha),
    (customers * r) / alpha,
    customers * Math.log(beta),
    (customers * s) / beta,
  ];
  const curvature = [
    [0, customers / alpha, 0, 0],
    [customers / alpha, (-customers * r) / alpha ** 2, 0, 0],
    [0, 0, 0, customers / beta],
    [0, 0, customers / beta, (-customers * s) / beta ** 2],
  ];
  let value = customers * (r * Math.log(alpha) + s * Math.log(beta));
  // Γ(z + 1) = z Γ(z): what depends on the number of purchases alone is a running sum.
  let [rate, rate1, rate2] = [0, 0, 0];
  for (const [x, count] of histories.byFrequency.entries()) {
    value += count * rate;
    gradient[0] = (gradient[0] as number) + count * rate1;
    (curvature[0] as number[])[0] = (curvature[0]?.[0] as number) - count * rate2;
    rate += Math.log(r + x);
    rate1 += 1 / (r + x);
    rate2 += 1 / (r + x) ** 2;
  }
  const mixture = mixtureOf();
  for (let at = 0; at < weight.length; at++) {
    const x = frequency[at] as number;
    const k = r + x;
    const observed = ages[age[at] as number] as number;
    const last = recencies[recency[at] as number] as number;
    mixture.clear(-k * Math.log(alpha + last) - s * Math.log(beta + last));
    mixture.add(k, s, alpha + observed, beta + observed, 1, undefined);
    if (last < observed) {
      const { nearest, half, middle } = stretch(parameters as Parameters, last, observed, k);
      for (let node = 0; node < GAUSS_LEGENDRE.nodes.length; node++) {
        const scaled = Math.exp(middle + half * (GAUSS_LEGENDRE.nodes[node] as number));
        const left = scaled - nearest;
        const size = half * (GAUSS_LEGENDRE.weights[node] as number) * scaled;
        mixture.add(k, s + 1, alpha + left, beta + left, size * s, s);
      }
    }
    value += mixture.addTo(gradient, curvature, weight[at] as number);
  }
  return { value, gradient, curvature };
}

/** The logarithm of a sum of terms e^(ln f), with its derivatives out of those of each ln f. */
function mixtureOf() {
  let start = 0;
  let total = 0;
  const first = new Float64Array(4);
  const second = new Float64Array(16);
  const slope = new Float64Array(4);
  return {
    clear(from: number) {
      start = from;
      total = 0;
      first.fill(0);
      second.fill(0);
    },
    /** Adds size · (α+τ)^−k · (β+τ)^−power; `shape` is s where the size holds it. */
    add(k: number, power: number, alpha: number, beta: number, size: number, shape: number | undefined) {
      const [lnAlpha, lnBeta] = [Math.log(alpha), Math.log(beta)];
      const height = size * Math.exp(-k * lnAlpha - power * lnBeta - start);
      const perShape = shape === undefined ? 0 : 1 / shape;
      slope[0] = -lnAlpha;
      slope[1] = -k / alpha;
      slope[2] = perShape - lnBeta;
      slope[3] = -power / beta;
      total += height;
      for (let one = 0; one < 4; one++) {
        const along = height * (slope[one] as number);
        first[one] = (first[one] as number) + along;
        for (let other = one; other < 4; other++) {
          const index = 4 * one + other;
          second[index] = (second[index] as number) + along * (slope[other] as number);
        }
      }
      second[1] = (second[1] as number) - height / alpha;
      second[5] = (second[5] as number) + (height * k) / (alpha * alpha);
      second[10] = (second[10] as number) - height * perShape * perShape;
      second[11] = (second[11] as number) - height / beta;
      second[15] = (second[15] as number) + (height * power) / (beta * beta);
    },
    addTo(gradient: number[], curvature: number[][], weight: number): number {
      for (let one = 0; one < 4; one++) {
        const mean = (first[one] as number) / total;
        gradient[one] = (gradient[one] as number) + weight * mean;
        for (let other = 0; other < 4; other++) {
          const index = one < other ? 4 * one + other : 4 * other + one;
          const bend = (second[index] as number) / total - (mean * (first[other] as number)) / total;
          const row = curvature[one] as number[];
          row[other] = (row[other] as number) + weight * bend;
        }
      }
      return weight * (start + Math.log(total));
    },
  };
}
