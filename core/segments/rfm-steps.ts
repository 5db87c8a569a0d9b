import type { Figure, Step } from "../results.ts";
import type { Figures, Measure } from "./rfm-measures.ts";
import { countBelow, type Scores, scoreText, type Thresholds } from "./rfm-rule.ts";

export const SCORE_STEPS = {
  recencyScore: { name: "R", formula: "number of scores − cut-offs below the recency in days" },
  frequencyScore: { name: "F", formula: "1 + cut-offs below the frequency" },
  monetaryScore: { name: "M", formula: "1 + cut-offs below the monetary value" },
  score: { name: "Score", formula: "R, F and M side by side" },
} as const;

/** How one customer gets its score, with the cut-offs that its figures exceed, or the first one that they do not. */
export function scoreSteps(
  figures: Figures,
  thresholds: Thresholds,
  scores: Scores,
  customer: number,
): readonly Step<keyof typeof SCORE_STEPS>[] {
  const step = (measure: Measure, start: (below: number) => readonly Figure[]): Step<keyof typeof SCORE_STEPS> => {
    const value = figures[measure][customer] as number;
    const below = Array.from(thresholds[measure]).slice(0, countBelow(value, thresholds[measure]));
    const lowest = thresholds[measure][0] as number;
    const compared = below.length === 0 ? ["≤", lowest] : below.flatMap((cut, index) => [index === 0 ? ">" : "·", cut]);
    return {
      step: `${measure}Score`,
      figures: [...start(below.length), "(", value, ...compared, ")"],
      result: scores[measure][customer] as number,
      unit: "score",
    };
  };
  const { recency, frequency, monetary } = scores;
  return [
    step("recency", (below) => [scores.bins, "−", below]),
    step("frequency", (below) => [1, "+", below]),
    step("monetary", (below) => [1, "+", below]),
    {
      step: "score",
      figures: [recency[customer] as number, frequency[customer] as number, monetary[customer] as number],
      result: scoreText(scores, customer),
      unit: "text",
    },
  ];
}
