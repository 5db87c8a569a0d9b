import { adviceOn, levelsAt } from "../bonding-levels.ts";
import { BERRY_PARASURAMAN } from "../sources.ts";

export const help = {
  result:
    "One row. The advice is on the weakest level; where levels tie, on the one that comes first: financial, social, structural. From 8 on every level the advice is to maintain.",
};

export const texts = {
  title: "Customer bonding",
  summary: "How strongly a customer is bound financially, socially and structurally, and what to work on next.",
  formula: "100 × (financial + social + structural) ÷ 30",
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
} as const;
