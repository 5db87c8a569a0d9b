import type { Tools } from "../define.ts";
import { type Figures, MEASURE_NAMES, MEASURES, type Measure } from "./rfm-measures.ts";
import type { Scores, Thresholds } from "./rfm-rule.ts";
import { countOf } from "./shares.ts";

export const EMPTY_SCORE_NOTES = {
  ties: "No customer scores {scores} on {measure}: {count} customers share the value {value}, and equal values always share a score.",
  few: "No customer scores {scores} on {measure}: there are fewer customers than scores.",
  table: "No customer scores {scores} on {measure}: no value lies between those cut-offs.",
} as const;

type Reason = keyof typeof EMPTY_SCORE_NOTES;

interface Gap {
  readonly reason: Reason;
  readonly value: number;
  readonly count: number;
  readonly scores: number[];
}

/** Says in the data report which scores nobody has, and why. */
export function noteEmptyScores(
  tools: Tools<Reason>,
  figures: Figures,
  thresholds: Thresholds,
  scores: Scores,
  ownTable: boolean,
): void {
  for (const measure of MEASURES) {
    for (const gap of gapsIn(measure, figures[measure], thresholds[measure], scores, ownTable)) {
      const { reason, value, count } = gap;
      tools.note(reason, { measure: MEASURE_NAMES[measure], scores: gap.scores.join(", "), value, count });
    }
  }
}

function gapsIn(
  measure: Measure,
  values: Float64Array,
  cuts: ArrayLike<number>,
  scores: Scores,
  ownTable: boolean,
): readonly Gap[] {
  const { bins } = scores;
  const gaps: Gap[] = [];
  for (let score = 1; score <= bins; score++) {
    if (scores[measure].includes(score)) continue;
    const exceeded = measure === "recency" ? bins - score : score - 1;
    // Cut-offs of the data leave a score empty where a tie fills the space up to the next one.
    const value = cuts[Math.max(exceeded - 1, 0)] as number;
    const count = countOf(values, (other) => other === value);
    const reason = ownTable ? "table" : count > 1 ? "ties" : "few";
    const same = gaps.find((gap) => gap.reason === reason && (reason !== "ties" || gap.value === value));
    if (same === undefined) gaps.push({ reason, value, count, scores: [score] });
    else same.scores.push(score);
  }
  return gaps;
}
