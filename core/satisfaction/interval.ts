import { normalMargin } from "../numeric/normal.ts";
import { netPromoterScore, type Tally } from "./groups.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly margin: number;
  /** The variance of one answer (−1, 0 or +1) and the number of answers behind it, after the adjustment. */
  readonly variance: number;
  readonly answers: number;
  readonly centre: number;
}

/** Pseudo-answers of the adjusted Wald interval (Rocks 2016): 3 in all, a quarter each to the ends and half to the middle. */
export const PSEUDO = { promoters: 0.75, passives: 1.5, detractors: 0.75 } as const;

export type IntervalMethod = "adjusted" | "wald";

/** Confidence interval of an NPS in points, clipped to the scale; the margin is the half-width before clipping. */
export function intervalOf(tally: Tally, confidence: number, method: IntervalMethod): Interval {
  const extra = method === "adjusted" ? 1 : 0;
  const promoters = tally.promoters + extra * PSEUDO.promoters;
  const detractors = tally.detractors + extra * PSEUDO.detractors;
  const answers = tally.answers + extra * (PSEUDO.promoters + PSEUDO.passives + PSEUDO.detractors);
  const centre = netPromoterScore({ ...tally, promoters, detractors, answers });
  const share = (promoters - detractors) / answers;
  // Divided by n, not n − 1: the answers are the whole distribution of −1, 0 and +1. Rounding may push it below 0.
  const variance = Math.max(0, (promoters + detractors) / answers - share * share);
  const margin = 100 * normalMargin(confidence) * Math.sqrt(variance / answers);
  const clip = (value: number) => Math.max(-100, Math.min(100, value));
  return { low: clip(centre - margin), high: clip(centre + margin), margin, variance, answers, centre };
}
