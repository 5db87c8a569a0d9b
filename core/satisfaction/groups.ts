import { fail } from "../errors.ts";
import type { Words } from "../words.ts";

export const PROMOTER_FROM = 9;
export const DETRACTOR_TO = 6;

export const GROUPS = {
  promoter: { en: "Promoter", nl: "Promotor" },
  passive: { en: "Passive", nl: "Passief" },
  detractor: { en: "Detractor", nl: "Criticaster" },
} as const satisfies Record<string, Words>;

export interface Tally {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly answers: number;
}

export function tally(scores: Float64Array): Tally {
  let promoters = 0;
  let detractors = 0;
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] as number;
    if (score >= PROMOTER_FROM) promoters++;
    else if (score <= DETRACTOR_TO) detractors++;
  }
  const answers = scores.length;
  return { promoters, passives: answers - promoters - detractors, detractors, answers };
}

/** In points. Whole numbers until one final division: the score is the correctly rounded quotient. */
export function netPromoterScore({ promoters, detractors, answers }: Tally, param = "scores"): number {
  if (answers === 0) fail("empty-range", { param });
  return (100 * (promoters - detractors)) / answers;
}
