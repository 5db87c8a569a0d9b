import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Inputs } from "../params.ts";
import { adviceOn, levelsAt } from "./bonding-levels.ts";
import { help, texts } from "./texts/bonding.ts";

const LEVEL = { kind: "number", unit: "score", min: 0, max: 10 } as const;

const PARAMS = [
  { ...LEVEL, name: "financial", help: "How strongly price, discount or bonus bind the customer, 0 to 10." },
  { ...LEVEL, name: "social", help: "How strongly personal contact binds the customer, 0 to 10." },
  {
    ...LEVEL,
    name: "structural",
    help: "How strongly shared processes, systems or contracts bind the customer, 0 to 10.",
  },
] as const;

export const bonding = define({
  id: "BONDING",
  since: "0.2.0",
  ...texts,
  params: PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "index", header: "Bonding index (0–100)", unit: "score" },
      { key: "strongest", header: "Strongest level", unit: "label" },
      { key: "weakest", header: "Weakest level", unit: "label" },
      { key: "advice", header: "Advice", unit: "label" },
    ],
    help: help.result,
  },

  compute(levels) {
    const scores = scoresOf(levels);
    return [
      [indexOf(scores), levelsAt(scores, Math.max(...scores)), levelsAt(scores, Math.min(...scores)), adviceOn(scores)],
    ];
  },

  explain(levels) {
    const scores = scoresOf(levels);
    const { financial, social, structural } = levels;
    const highest = Math.max(...scores);
    const lowest = Math.min(...scores);
    return [
      {
        step: "index",
        figures: [100, "× (", financial, "+", social, "+", structural, ") ÷", 30],
        result: indexOf(scores),
        unit: "score",
      },
      { step: "strongest", figures: [highest], result: levelsAt(scores, highest), unit: "label" },
      { step: "weakest", figures: [lowest], result: levelsAt(scores, lowest), unit: "label" },
    ];
  },
});

const scoresOf = ({ financial, social, structural }: Inputs<typeof PARAMS>): readonly number[] => [
  financial,
  social,
  structural,
];

const indexOf = (scores: readonly number[]): number => (100 * exactSum(scores)) / 30;
