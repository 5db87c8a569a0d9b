import { bracketed } from "../numeric/bracketed.ts";
import type { Figure, Step } from "../results.ts";
import { groupTotals, type JudgedItem, type Total, totalOf } from "./judge.ts";
import type { FilledIn } from "./read-scorecard.ts";
import { isJudged } from "./scorecard-rows.ts";

type Key = "items" | "product" | "answer" | "item" | "group" | "index" | "weakest";

/** The derivation: every item on its scale, every group, the index, and the items to work on. */
export function scorecardSteps({ card, judged }: FilledIn): readonly Step<Key>[] {
  const scored = judged.filter(isJudged);
  if (scored.length === 0) return [{ step: "items", figures: [card.title], result: card.items.length, unit: "count" }];
  const items = scored.flatMap((one): Step<Key>[] => {
    if (card.yesOrNo !== undefined) return [answerStep(one)];
    return card.factors === undefined ? [itemStep(one)] : [productStep(one), itemStep(one)];
  });
  const groups = groupTotals(card, scored).flatMap(({ group, ...total }) => meanStep("group", [group, ":"], total));
  const [all] = meanStep("index", [], totalOf(scored));
  return [...items, ...groups, ...(all === undefined ? [] : [all]), ...weakestStep(scored)];
}

const productStep = ({ item, numbers, score }: JudgedItem): Step<Key> => ({
  step: "product",
  figures: [
    item.name,
    ":",
    ...numbers.flatMap((number, at) => (at === 0 ? bracketed(number) : ["×", ...bracketed(number)])),
  ],
  result: score,
  unit: "score",
});

const answerStep = ({ item, score, index }: JudgedItem): Step<Key> => ({
  step: "answer",
  figures: [item.name, ":", { value: score, unit: "yes or no" }],
  result: index,
  unit: "score",
});

function itemStep({ item, score, scale: { worst, best }, index }: JudgedItem): Step<Key> {
  const difference = (from: number): Figure[] => ["(", from, "−", ...bracketed(worst), ")"];
  return {
    step: "item",
    figures: [item.name, ":", 100, "×", ...difference(score), "÷", ...difference(best)],
    result: index,
    unit: "score",
  };
}

/** Weight times index of every member, added up and divided by the weights; without the weights where all are 1. */
function meanStep(step: "group" | "index", name: readonly Figure[], { members, weight, index }: Total): Step<Key>[] {
  if (index === undefined) return [];
  const plain = members.every((member) => member.weight === 1);
  const terms = members.flatMap((member, at): Figure[] => [
    ...(at === 0 ? [] : ["+"]),
    ...(plain ? [] : [member.weight, "×"]),
    member.index,
  ]);
  return [{ step, figures: [...name, "(", ...terms, ") ÷", weight], result: index, unit: "score" }];
}

function weakestStep(scored: readonly JudgedItem[]): Step<Key>[] {
  const lowest = scored.reduce((least, { index }) => Math.min(least, index), 100);
  const names = scored.filter(({ index }) => index === lowest).map(({ item }) => item.name);
  const listed = { en: names.map(({ en }) => en).join(", "), nl: names.map(({ nl }) => nl).join(", ") };
  return [{ step: "weakest", figures: [lowest], result: listed, unit: "label" }];
}
