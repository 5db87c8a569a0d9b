import { logGamma, logGammaBend, logGammaSlope } from "../../numeric/gamma.ts";
import type { InParts } from "../../numeric/in-parts.ts";
import { type Fit, maximise, type Surface } from "../../numeric/newton.ts";

/** Parameters of the gamma-gamma model, in this order. */
export const GAMMA_GAMMA = ["p", "q", "gamma"] as const;

/**
 * What customers spend per purchase (Fader & Hardie 2013): gamma distributed (p) around a mean of their own, which varies by
 * another gamma distribution (q, γ). Takes customers with at least one repeat purchase and a positive mean.
 */
export function fitGammaGamma(frequency: Float64Array, mean: Float64Array): InParts<Fit> {
  const purchases = frequency.reduce((sum, x) => sum + x, 0);
  const average = frequency.reduce((sum, x, at) => sum + x * (mean[at] as number), 0) / purchases;
  const byFrequency: number[] = [];
  for (const x of frequency) byFrequency[x] = (byFrequency[x] ?? 0) + 1;
  const totals = mean.map((one, at) => one * (frequency[at] as number));
  const logs = { weighted: 0, plain: 0 };
  totals.forEach((total, at) => {
    logs.weighted += (frequency[at] as number) * Math.log(total);
    logs.plain += Math.log(mean[at] as number);
  });
  return maximise(
    ([p = 1, q = 1, gamma = 1]) => surfaceOf({ frequency, totals, byFrequency, logs }, p, q, gamma),
    [2, 2, average / 2],
    frequency.length,
  );
}

/** The mean amount of a coming purchase: between the customer's own mean and that of all, the nearer to the own the more purchases. */
export function expectedValue(parameters: readonly number[], frequency: number, mean: number): number {
  const [p, q, gamma] = parameters as readonly [number, number, number];
  return (p * (gamma + (frequency === 0 ? 0 : frequency * mean))) / (p * frequency + q - 1);
}

interface Spending {
  readonly frequency: Float64Array;
  readonly totals: Float64Array;
  readonly byFrequency: readonly (number | undefined)[];
  readonly logs: { readonly weighted: number; readonly plain: number };
}

function surfaceOf({ frequency, totals, byFrequency, logs }: Spending, p: number, q: number, gamma: number): Surface {
  const customers = frequency.length;
  let value = p * logs.weighted - logs.plain + customers * (q * Math.log(gamma) - logGamma(q));
  let [gp, gq, gg] = [logs.weighted, customers * (Math.log(gamma) - logGammaSlope(q)), (customers * q) / gamma];
  let [pp, pq, qq] = [0, 0, -customers * logGammaBend(q)];
  let [pg, qg, gammas] = [0, customers / gamma, (-customers * q) / (gamma * gamma)];
  byFrequency.forEach((count, x) => {
    if (count === undefined) return;
    const [own, all] = [p * x, p * x + q];
    value += count * (logGamma(all) - logGamma(own));
    gp += count * x * (logGammaSlope(all) - logGammaSlope(own));
    gq += count * logGammaSlope(all);
    pp += count * x * x * (logGammaBend(all) - logGammaBend(own));
    pq += count * x * logGammaBend(all);
    qq += count * logGammaBend(all);
  });
  for (let at = 0; at < customers; at++) {
    const x = frequency[at] as number;
    const sum = (totals[at] as number) + gamma;
    const [k, ln, per] = [p * x + q, Math.log(sum), 1 / sum];
    value -= k * ln;
    gp -= x * ln;
    gq -= ln;
    gg -= k * per;
    pg -= x * per;
    qg -= per;
    gammas += k * per * per;
  }
  return {
    value,
    gradient: [gp, gq, gg],
    curvature: [
      [pp, pq, pg],
      [pq, qq, qg],
      [pg, qg, gammas],
    ],
  };
}
