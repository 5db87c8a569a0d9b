import { exactSum } from "../numeric/sum.ts";
import type { Value } from "../results.ts";
import { groupTotals, type JudgedItem, ranksOf, standings, type Total, totalOf } from "./judge.ts";
import type { UsedScorecard } from "./own-scorecard.ts";
import type { FilledIn } from "./read-scorecard.ts";
import { groupsOf } from "./scorecard-model.ts";

export const YES = { en: "yes", nl: "ja" } as const;
export const NO = { en: "no", nl: "nee" } as const;

export const isJudged = (item: JudgedItem | undefined): item is JudgedItem => item !== undefined;

/** The rows of the answer: every item, every group, the index. */
export function scorecardRows({ card, weights, judged }: FilledIn): readonly (readonly Value[])[] {
  const scored = judged.filter(isJudged);
  return scored.length === 0 ? blankForm(card, weights) : filledForm(card, judged, scored);
}

/** The same rows without scores, for the user to fill in. */
function blankForm(card: UsedScorecard, weights: readonly number[]): readonly (readonly Value[])[] {
  const whole = exactSum(weights);
  return [
    ...card.items.map(({ name, group = "", question }, at) => {
      return [name, "", "", (weights[at] as number) / whole, "", "", "", group, question];
    }),
    ...groupsOf(card).map((group) => {
      const own = weights.filter((_, at) => card.items[at]?.group?.en === group.en);
      return [group, "", "", exactSum(own) / whole, "", "", "", "", ""];
    }),
    [card.index, "", "", 1, "", "", "", "", card.instruction],
  ];
}

function filledForm(card: UsedScorecard, judged: readonly (JudgedItem | undefined)[], scored: readonly JudgedItem[]) {
  const all = totalOf(scored);
  const ranks = ranksOf(scored);
  const standingOf = standings(card, scored);
  const itemRows = judged.map((one, at): readonly Value[] => {
    const { name, group = "", question } = card.items[at] as (typeof card.items)[number];
    if (one === undefined) return [name, "", "", "", "", "", "", group, question];
    const { score, index, weight } = one;
    const shown = card.yesOrNo === undefined ? score : score === 1 ? YES : NO;
    const rank = ranks.get(index) as number;
    return [
      name,
      shown,
      index,
      weight / all.weight,
      (weight * index) / all.weight,
      rank,
      standingOf(one),
      group,
      question,
    ];
  });
  const groupRows = groupTotals(card, scored).map(({ group, ...total }) => [group, ...sumOf(total, all), ""]);
  return [...itemRows, ...groupRows, [card.index, ...sumOf(all, all), card.instruction]];
}

/** The cells of a row of sums, from the score to the group. */
function sumOf({ members, weight, index }: Total, all: Total): readonly Value[] {
  const points = exactSum(members.map((member) => member.weight * member.index)) / all.weight;
  const shown = index === undefined ? ["", "", ""] : [index, weight / all.weight, Math.min(100, points)];
  return ["", ...shown, "", "", ""];
}
