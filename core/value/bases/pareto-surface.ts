import type { Surface } from "../../numeric/newton.ts";
import { gaussLegendre } from "../../numeric/quadrature.ts";
import type { Histories } from "./histories.ts";
import { type Parameters, stretch } from "./time-of-leaving.ts";

/** The log-likelihood with its derivatives to r, α, s, β. */
export function paretoSurface(histories: Histories, parameters: readonly number[]): Surface {
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
  const { nodes, weights } = gaussLegendre();
  for (let at = 0; at < weight.length; at++) {
    const x = frequency[at] as number;
    const k = r + x;
    const observed = ages[age[at] as number] as number;
    const last = recencies[recency[at] as number] as number;
    mixture.clear(-k * Math.log(alpha + last) - s * Math.log(beta + last));
    mixture.add(k, s, alpha + observed, beta + observed, 1, undefined);
    if (last < observed) {
      const { nearest, half, middle } = stretch(parameters as Parameters, last, observed, k);
      for (let node = 0; node < nodes.length; node++) {
        const scaled = Math.exp(middle + half * (nodes[node] as number));
        const left = scaled - nearest;
        const size = half * (weights[node] as number) * scaled;
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
