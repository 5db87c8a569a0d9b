import { normalMargin } from "../numeric/normal.ts";
import { netPromoterScore, type Tally } from "./groups.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly margin: number;
  /** The answers behind it, after the adjustment, with their NPS and the variance of one answer (−1, 0 or +1). */
  readonly counts: Tally;
  readonly centre: number;
  readonly variance: number;
}

/** Pseudo-answers of the adjusted Wald interval (Rocks 2016): 3 in all, a quarter each to the ends and half to the middle. */
const PSEUDO = { promoters: 0.75, passives: 1.5, detractors: 0.75 } as const;

type IntervalMethod = "adjusted" | "wald";

/** Confidence interval of an NPS in points, clipped to the scale; the margin is the half-width before clipping. */
export function intervalOf(tally: Tally, confidence: number, method: IntervalMethod): Interval {
  const counts = method === "adjusted" ? withPseudoAnswers(tally) : tally;
  const centre = netPromoterScore(counts);
  const variance = varianceOf(counts);
  const margin = 100 * normalMargin(confidence) * Math.sqrt(variance / counts.answers);
  const clip = (value: number) => Math.max(-100, Math.min(100, value));
  return { low: clip(centre - margin), high: clip(centre + margin), margin, counts, centre, variance };
}

/** The standard error of an NPS, in points. */
export const standardErrorOf = (tally: Tally): number => 100 * Math.sqrt(varianceOf(tally) / tally.answers);

/** Divided by n, not n − 1: the answers are the whole distribution of −1, 0 and +1. 0 only where all are in one group. */
function varianceOf({ promoters, detractors, answers }: Tally): number {
  const share = (promoters - detractors) / answers;
  return (promoters + detractors) / answers - share * share;
}

const withPseudoAnswers = ({ promoters, passives, detractors, answers }: Tally): Tally => ({
  promoters: promoters + PSEUDO.promoters,
  passives: passives + PSEUDO.passives,
  detractors: detractors + PSEUDO.detractors,
  answers: answers + PSEUDO.promoters + PSEUDO.passives + PSEUDO.detractors,
});

/** The variance of one answer, filled in. */
export const varianceFigures = ({ counts: { promoters, detractors, answers }, centre }: Interval) => [
  ...["(", promoters, "+", detractors, ") ÷", answers, "− (", centre, "÷", 100, ")²"],
];
