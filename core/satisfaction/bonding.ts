import { define, type Inputs } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import { adviceOn, levelsAt } from "./bonding-levels.ts";
import { BERRY_PARASURAMAN } from "./sources.ts";

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
  since: "0.1.0",
  title: "Customer bonding",
  summary: "How strongly a customer is bound financially, socially and structurally, and what to work on next.",
  formula: "100 × (financial + social + structural) ÷ 30",
  params: PARAMS,
  result: {
    kind: "table",
    columns: [
      { key: "index", header: "Bonding index (0–100)", unit: "score" },
      { key: "strongest", header: "Strongest level", unit: "label" },
      { key: "weakest", header: "Weakest level", unit: "label" },
      { key: "advice", header: "Next advice", unit: "label" },
    ],
    help: "One row. The advice is on the weakest level; where levels tie, on the one that comes first: financial, social, structural. From 8 on every level the advice is to maintain.",
  },
  steps: {
    index: { name: "Bonding index", formula: "100 × (financial + social + structural) ÷ 30" },
    strongest: { name: "Strongest level", formula: "the level or levels with the highest score" },
    weakest: { name: "Weakest level", formula: "the level or levels with the lowest score" },
  },
  sources: [BERRY_PARASURAMAN],
  examples: [
    {
      args: [8, 5, 2],
      result: [[50, levelsAt([8, 5, 2], 8), levelsAt([8, 5, 2], 2), adviceOn([8, 5, 2])]],
      note: "Bound by price rather than by working together.",
    },
  ],
  rivals: {
    fourLevels:
      "Zeithaml and Bitner put a fourth level, made to measure, between social and structural: count it with structural here.",
  },
  rules: {
    ties: "Levels with the same score are all named, and the advice is on the first of them.",
    line: "A level of exactly 8 is strong.",
  },
  related: ["LOYALTYINDEX", "LOYALTYSTAGE", "LOYALTYGOAL"],

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
