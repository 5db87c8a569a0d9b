import type { Ids } from "../params.ts";
import { netPromoterScore, type Tally, tallies } from "./groups.ts";
import { intervalOf } from "./interval.ts";

export const CONFIDENCE = 0.95;

interface Group {
  readonly name: string;
  readonly shown: string | number;
  readonly counts: Tally;
}

/** Best first; equal scores by size and then by name, so that the order of the rows never shows. */
export function rankedGroups(scores: Float64Array, { codes, names, shown }: Ids): Group[] {
  const groups = tallies(scores, codes, names.length).map((counts, code) => ({
    name: names[code] as string,
    shown: shown[code] as string | number,
    counts,
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
