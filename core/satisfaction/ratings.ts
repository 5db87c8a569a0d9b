import type { Tools } from "../define.ts";
import { fail } from "../errors.ts";

/** The four-word scale of Dutch satisfaction surveys. */
export const WORD_SCALE = {
  "very good": 4,
  good: 3,
  fair: 2,
  poor: 1,
  "zeer goed": 4,
  goed: 3,
  matig: 2,
  slecht: 1,
} as const;
const WORDS = 4;
const USUAL = 5;

/** The highest rating one can give: as told, else 4 where the ratings are words, else 5. */
export function highestRating(scale: number | undefined, { report }: Pick<Tools, "report">): number {
  const { words } = report("ratings");
  if (words > 0 && scale !== undefined && scale !== WORDS) {
    fail("inconsistent-values", { param: "scale", received: scale });
  }
  return scale ?? (words > 0 ? WORDS : USUAL);
}

/** Refuses a rating that the scale does not have. */
export function checkRatings(ratings: Float64Array, highest: number, { place }: Pick<Tools, "place">): void {
  const beyond = ratings.findIndex((rating) => rating > highest);
  if (beyond >= 0) {
    fail("above-maximum", { ...place("ratings", beyond), received: ratings[beyond] ?? 0, limit: highest });
  }
  if (ratings.length === 0) fail("empty-range", { param: "ratings" });
}

export function countAbove(values: Float64Array, bound: number): number {
  let count = 0;
  for (const value of values) if (value > bound) count++;
  return count;
}
