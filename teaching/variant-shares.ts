import type { Figures } from "../core/items/figures.ts";
import { variance } from "../core/numeric/correlation.ts";
import { exactSum } from "../core/numeric/sum.ts";
import type { Exercise, StudentMarks, Submission } from "./exercise.ts";

/** How students did on one set of figures that several of them had. */
export interface VariantShare {
  readonly item: string;
  readonly figures: Figures;
  readonly students: number;
  /** The part of the item's points that they earned on average, and that of all who had other figures. */
  readonly share: number;
  readonly shareOfOthers: number;
  /** Too far apart for chance: these figures were easier or harder. */
  readonly isUneven: boolean;
}

/** Fewer students with the same figures show nothing. */
const FEWEST = 5;

/** In standard errors; a pool has some twenty sets, of which one may well lie two apart. */
const FAR_APART = 3;

/**
 * Whether a set of figures from a pool was easier or harder than the others, item by item; items of which everyone has
 * figures of their own are left out, and so are students with a part that a person must still look at.
 */
export function variantShares(
  { items }: Exercise,
  submissions: readonly Submission[],
  marks: readonly StudentMarks[],
): readonly VariantShare[] {
  return items.flatMap(({ id }) => {
    const earned = submissions.flatMap(({ figures }, place) => {
      const [own, share] = [figures[id], shareOf(id, marks[place])];
      return own === undefined || share === undefined ? [] : [{ figures: own, key: JSON.stringify(own), share }];
    });
    const spread = Math.sqrt(variance(Float64Array.from(earned, ({ share }) => share)));
    return [...new Set(earned.map(({ key }) => key))].flatMap((key): readonly VariantShare[] => {
      const same = earned.filter((one) => one.key === key);
      const others = earned.filter((one) => one.key !== key);
      const [first] = same;
      if (first === undefined || same.length < FEWEST || others.length < FEWEST) return [];
      const [share, shareOfOthers] = [meanOf(same), meanOf(others)];
      const error = spread * Math.sqrt(1 / same.length + 1 / others.length);
      const isUneven = Math.abs(share - shareOfOthers) > FAR_APART * error;
      return [{ item: id, figures: first.figures, students: same.length, share, shareOfOthers, isUneven }];
    });
  });
}

const meanOf = (earned: readonly { readonly share: number }[]): number =>
  exactSum(earned.map(({ share }) => share)) / earned.length;

/** The part of an item's points that a student earned; undefined where a part is open or all were dropped. */
function shareOf(item: string, marks: StudentMarks | undefined): number | undefined {
  const own = marks?.marks.filter((mark) => mark.item === item) ?? [];
  const maximum = exactSum(own.map((mark) => mark.maximum));
  if (maximum === 0 || own.some(({ points }) => points === undefined)) return undefined;
  return exactSum(own.map(({ points = 0 }) => points)) / maximum;
}
