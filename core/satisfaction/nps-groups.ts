import type { Ids } from "../define.ts";
import { netPromoterScore, type Tally, tally } from "./groups.ts";
import { intervalOf } from "./interval.ts";

export const CONFIDENCE = 0.95;

interface Group {
  readonly name: string;
  readonly shown: string | number;
  readonly counts: Tally;
}

/** Best first; equal scores by size and then by name, so that the order of the rows never shows. */
export function rankedGroups(scores: Float64Array, { codes, names, shown }: Ids): Group[] {
  const byGroup = names.map((): number[] => []);
  for (let index = 0; index < scores.length; index++) byGroup[codes[index] as number]?.push(scores[index] as number);
  const groups = names.map((name, code) => ({
    name,
    shown: shown[code] as string | number,
    counts: tally(Float64Array.from(byGroup[code] as number[])),
  }));
  return groups.sort(
    (one, other) =>
      netPromoterScore(other.counts) - netPromoterScore(one.counts) ||
      other.counts.answers - one.counts.answers ||
      (one.name < other.name ? -1 : 1),
  );
}

export function figuresOf(counts: Tally): number[] {
  const { promoters, passives, detractors, answers } = counts;
  const { margin } = intervalOf(counts, CONFIDENCE, "adjusted");
  return [answers, promoters / answers, passives / answers, detractors / answers, netPromoterScore(counts), margin];
}
