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

/** One tally per code: of the scores whose code is 0, 1, and so on up to `groups`. */
export function tallies(scores: Float64Array, codes: Int32Array, groups: number): Tally[] {
  const promoters = new Int32Array(groups);
  const passives = new Int32Array(groups);
  const detractors = new Int32Array(groups);
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] as number;
    const group = score >= PROMOTER_FROM ? promoters : score <= DETRACTOR_TO ? detractors : passives;
    (group[codes[index] as number] as number) += 1;
  }
  const of = (counts: Int32Array, code: number) => counts[code] as number;
  return Array.from({ length: groups }, (_, code) => ({
    promoters: of(promoters, code),
    passives: of(passives, code),
    detractors: of(detractors, code),
    answers: of(promoters, code) + of(passives, code) + of(detractors, code),
  }));
}

/** In points. Whole numbers until one final division: the score is the correctly rounded quotient. */
export function netPromoterScore({ promoters, detractors, answers }: Tally, param = "scores"): number {
  if (answers === 0) fail("empty-range", { param });
  return (100 * (promoters - detractors)) / answers;
}
