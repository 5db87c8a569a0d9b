import { exactSum } from "../numeric/sum.ts";
import type { Words } from "../words.ts";
import type { UsedScorecard } from "./own-scorecard.ts";
import { groupsOf, type Item, type Scale } from "./scorecard-model.ts";

/** An item as filled in. Weights are as given; `index`, 0 to 100, is where its score stands on its scale. */
export interface JudgedItem {
  readonly item: Item;
  readonly numbers: readonly number[];
  readonly score: number;
  readonly scale: Scale;
  readonly index: number;
  readonly weight: number;
}

/** The items with a score, in the order of the scorecard; an item without one leaves a hole. */
export function judgeItems(
  { items, scale: common }: UsedScorecard,
  numbers: readonly (readonly number[] | undefined)[],
  weights: readonly number[],
): readonly (JudgedItem | undefined)[] {
  return items.map((item, at) => {
    const given = numbers[at];
    if (given === undefined) return undefined;
    const scale = item.scale ?? common;
    const score = given.reduce((product, factor) => product * factor, 1);
    const index = Math.min(100, (100 * (score - scale.worst)) / (scale.best - scale.worst));
    return { item, numbers: given, score, scale, index, weight: weights[at] as number };
  });
}

/** A weighted mean, with what it was made of. */
export interface Total {
  readonly members: readonly JudgedItem[];
  readonly weight: number;
  /** Undefined where nothing weighs anything. */
  readonly index: number | undefined;
}

export function totalOf(members: readonly JudgedItem[]): Total {
  const weight = exactSum(members.map((member) => member.weight));
  const points = exactSum(members.map((member) => member.weight * member.index));
  return { members, weight, index: weight === 0 ? undefined : Math.min(100, points / weight) };
}

/** Per group of the scorecard its total; none where it has no groups. */
export const groupTotals = (
  card: UsedScorecard,
  judged: readonly JudgedItem[],
): readonly (Total & { readonly group: Words })[] =>
  groupsOf(card).map((group) => ({ group, ...totalOf(judged.filter(({ item }) => item.group?.en === group.en)) }));

/** The rank of an index among all, 1 for the highest; equal ones share the best rank. */
export function ranksOf(judged: readonly JudgedItem[]): ReadonlyMap<number, number> {
  const descending = judged.map(({ index }) => index).sort((one, other) => other - one);
  return new Map(descending.map((index, at) => [index, at + 1] as const).reverse());
}

/** What an item is called: a threat or an opportunity, the strongest or the weakest. Items that are all equal are neither. */
export function standings({ signs, marks }: UsedScorecard, judged: readonly JudgedItem[]) {
  const highest = judged.reduce((most, { index }) => Math.max(most, index), 0);
  const lowest = judged.reduce((least, { index }) => Math.min(least, index), 100);
  const markOf = (index: number): Words | undefined => {
    if (highest === lowest) return undefined;
    return index === highest ? marks.strongest : index === lowest ? marks.weakest : undefined;
  };
  return ({ score, index }: JudgedItem): Words | "" => {
    const sign = signs === undefined ? undefined : score < 0 ? signs.below : score > 0 ? signs.above : signs.zero;
    const mark = markOf(index);
    if (sign === undefined || mark === undefined) return sign ?? mark ?? "";
    return { en: `${sign.en}, ${mark.en}`, nl: `${sign.nl}, ${mark.nl}` };
  };
}
