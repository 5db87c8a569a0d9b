import { normalMargin } from "../numeric/normal.ts";
import type { Ids } from "../params.ts";
import type { Words } from "../words.ts";
import { countAbove } from "./ratings.ts";

export const STRONGEST = { en: "Strongest", nl: "Sterkste" } as const satisfies Words;
export const WEAKEST = { en: "Weakest", nl: "Zwakste" } as const satisfies Words;

const SATISFIED_BOXES = 2;

/** At 95%. */
export const Z = normalMargin(0.95);

interface Theme {
  readonly name: string;
  readonly shown: string | number;
  readonly ratings: Float64Array;
  readonly sum: number;
  readonly mean: number;
  readonly standing: Words | "";
}

/** Ratings are whole numbers: their plain sum is exact, and the mean is rounded once. */
export const sumOf = (ratings: Float64Array): number => ratings.reduce((sum, rating) => sum + rating, 0);

/** Highest mean first; equal means by number of ratings and then by name, so that the order of the rows never shows. */
export function rankedThemes({ codes, names, shown }: Ids, ratings: Float64Array): Theme[] {
  const byTheme = names.map((): number[] => []);
  for (let index = 0; index < ratings.length; index++) byTheme[codes[index] as number]?.push(ratings[index] as number);
  const ranked = names
    .map((name, code) => {
      const own = Float64Array.from(byTheme[code] as number[]);
      const sum = sumOf(own);
      return { name, shown: shown[code] as string | number, ratings: own, sum, mean: sum / own.length };
    })
    .sort(
      (one, other) =>
        other.mean - one.mean || other.ratings.length - one.ratings.length || (one.name < other.name ? -1 : 1),
    );
  const highest = ranked[0]?.mean;
  const lowest = ranked[ranked.length - 1]?.mean;
  const standingOf = (mean: number): Words | "" => {
    if (highest === lowest) return "";
    return mean === highest ? STRONGEST : mean === lowest ? WEAKEST : "";
  };
  return ranked.map((theme) => ({ ...theme, standing: standingOf(theme.mean) }));
}

/** Number of ratings, their mean, the share in the two highest boxes, and its Wilson interval. */
export function figuresOf(ratings: Float64Array, highest: number): number[] {
  const answers = ratings.length;
  const satisfied = countAbove(ratings, highest - SATISFIED_BOXES);
  return [answers, sumOf(ratings) / answers, satisfied / answers, ...wilson(satisfied, answers)];
}

function wilson(successes: number, trials: number): [number, number] {
  const weight = trials + Z * Z;
  const centre = (successes + (Z * Z) / 2) / weight;
  const margin = (Z / weight) * Math.sqrt((successes * (trials - successes)) / trials + (Z * Z) / 4);
  // The bounds meet the ends of the scale exactly where nobody, or everybody, is satisfied.
  return [successes === 0 ? 0 : centre - margin, successes === trials ? 1 : centre + margin];
}
