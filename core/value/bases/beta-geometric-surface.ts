import type { Surface } from "../../numeric/newton.ts";
import type { Histories } from "./histories.ts";

type Parameters = readonly [number, number, number, number];

/** The log-likelihood with its derivatives to r, α, a, b. Γ(z + 1) = z Γ(z) makes every gamma function a running sum over x. */
export function betaGeometricSurface(histories: Histories, parameters: readonly number[], extra: number): Surface {
  const [r, alpha, a, b] = parameters as Parameters;
  const { customers, frequency, recency, age, weight } = histories;
  let value = customers * r * Math.log(alpha);
  let [gr, gm, ga, gb] = [customers * Math.log(alpha), (customers * r) / alpha, 0, 0];
  let [rr, rm, mm] = [0, customers / alpha, (-customers * r) / (alpha * alpha)];
  let [ra, rb, ma, mb, aa, ab, bb] = [0, 0, 0, 0, 0, 0, 0];

  // Shared by all customers with the same number of purchases.
  let [rate, rate1, rate2] = [0, 0, 0];
  let [stay, b1, b2, s1, s2] = [0, 0, 0, 0, 0];
  if (extra === 1) {
    const sum = a + b;
    [stay, b1, b2, s1, s2] = [Math.log(b / sum), 1 / b, 1 / (b * b), 1 / sum, 1 / (sum * sum)];
  }
  for (const [x, count] of histories.byFrequency.entries()) {
    if (count > 0) {
      value += count * (rate + stay);
      gr += count * rate1;
      rr -= count * rate2;
      ga -= count * s1;
      gb += count * (b1 - s1);
      aa += count * s2;
      ab += count * s2;
      bb += count * (s2 - b2);
    }
    const [bought, kept, both] = [1 / (r + x), 1 / (b + extra + x), 1 / (a + b + extra + x)];
    rate += Math.log(r + x);
    stay += Math.log((b + extra + x) * both);
    rate1 += bought;
    rate2 += bought * bought;
    b1 += kept;
    b2 += kept * kept;
    s1 += both;
    s2 += both * both;
  }

  const ages = logsOf(histories.ages, alpha);
  const recencies = logsOf(histories.recencies, alpha);
  const left = Float64Array.from(histories.byFrequency, (_, x) => Math.log(a / (b + extra + x - 1)));
  for (let at = 0; at < weight.length; at++) {
    const [x, w] = [frequency[at] as number, weight[at] as number];
    const [lnAge, perAge] = [ages.logs[age[at] as number] as number, ages.inverses[age[at] as number] as number];
    const k = r + x;
    const here = -k * lnAge;
    if (x === 0 && extra === 0) {
      value += w * here;
      gr -= w * lnAge;
      gm -= w * k * perAge;
      rm -= w * perAge;
      mm += w * k * perAge * perAge;
      continue;
    }
    const [lnLast, perLast] = [
      recencies.logs[recency[at] as number] as number,
      recencies.inverses[recency[at] as number] as number,
    ];
    // ln(e^here + e^gone): still a customer, or left after the last purchase.
    const gone = (left[x] as number) - k * lnLast;
    const apart = here - gone;
    const small = Math.exp(-Math.abs(apart));
    value += w * (Math.max(here, gone) + Math.log1p(small));
    const pHere = apart < 0 ? small / (1 + small) : 1 / (1 + small);
    const pGone = 1 - pHere;
    const perB = 1 / (b + extra + x - 1);
    gr -= w * (pHere * lnAge + pGone * lnLast);
    gm -= w * k * (pHere * perAge + pGone * perLast);
    ga += (w * pGone) / a;
    gb -= w * pGone * perB;
    const spread = w * pHere * pGone;
    const [dr, dm, da, db] = [lnLast - lnAge, k * (perLast - perAge), -1 / a, perB];
    rr += spread * dr * dr;
    rm += spread * dr * dm - w * (pHere * perAge + pGone * perLast);
    mm += spread * dm * dm + w * k * (pHere * perAge * perAge + pGone * perLast * perLast);
    ra += spread * dr * da;
    rb += spread * dr * db;
    ma += spread * dm * da;
    mb += spread * dm * db;
    aa += spread * da * da - (w * pGone) / (a * a);
    ab += spread * da * db;
    bb += spread * db * db + w * pGone * perB * perB;
  }
  return {
    value,
    gradient: [gr, gm, ga, gb],
    curvature: [
      [rr, rm, ra, rb],
      [rm, mm, ma, mb],
      [ra, ma, aa, ab],
      [rb, mb, ab, bb],
    ],
  };
}

function logsOf(times: Float64Array, alpha: number): { readonly logs: Float64Array; readonly inverses: Float64Array } {
  return { logs: times.map((time) => Math.log(alpha + time)), inverses: times.map((time) => 1 / (alpha + time)) };
}
