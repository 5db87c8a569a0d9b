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
    // Added up rather than decided: the answers come in no order that a processor could guess.
    promoters += Number((scores[index] as number) >= PROMOTER_FROM);
    detractors += Number((scores[index] as number) <= DETRACTOR_TO);
  }
  return tallyOf(promoters, detractors, scores.length);
}

const tallyOf = (promoters: number, detractors: number, answers: number): Tally => ({
  promoters,
  passives: answers - promoters - detractors,
  detractors,
  answers,
});

/** One tally per code: of the scores whose code is 0, 1, and so on up to `groups`. */
export function tallies(scores: Float64Array, codes: Int32Array, groups: number): Tally[] {
  const promoters = new Int32Array(groups);
  const detractors = new Int32Array(groups);
  const answers = new Int32Array(groups);
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] as number;
    const code = codes[index] as number;
    (promoters[code] as number) += Number(score >= PROMOTER_FROM);
    (detractors[code] as number) += Number(score <= DETRACTOR_TO);
    (answers[code] as number) += 1;
  }
  return Array.from(answers, (count, code) => tallyOf(promoters[code] as number, detractors[code] as number, count));
}

/** In points. Whole numbers until one final division: the score is the correctly rounded quotient. */
export function netPromoterScore({ promoters, detractors, answers }: Tally, param = "scores"): number {
  if (answers === 0) fail("empty-range", { param });
  return (100 * (promoters - detractors)) / answers;
}
