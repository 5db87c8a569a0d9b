import { SELLING } from "../sources.ts";
import { BELOW, NEAR, ON } from "../target-verdict.ts";

export const help = {
  target: "What was to be reached, in money or in numbers.",
  actual: "What was reached, on the same rows, in the same unit.",
  result:
    "Three columns beside the list: the difference, positive above the target; the same as a share of the target, blank where that is 0; and On target, Near target or Below target.",
};

export const texts = {
  title: "Target gap",
  summary: "How far each account manager, product or month is from the target: the difference, in % and in words.",
  formula: "difference = actual − target; on target from 0, near to −5% of the target, below it otherwise",
  errors: {
    "too-large": "The target and the actual figure are too far apart to compare in a cell: check their unit.",
  },
  steps: {
    difference: { name: "Difference of the first row", formula: "actual − target" },
    share: { name: "As a share of the target", formula: "difference ÷ target without its sign" },
    verdict: { name: "Verdict", formula: "difference ≥ 0: on target; ≥ −5% of the target: near; otherwise below" },
  },
  sources: [SELLING],
  examples: [
    {
      args: [
        [["Target"], [200000], [150000], [180000]],
        [["Actual"], [210000], [142500], [126000]],
      ],
      result: [
        [
          { en: "Difference (unit of target)", nl: "Verschil (eenheid van doelstelling)" },
          { en: "Difference (share of target)", nl: "Verschil (aandeel van doelstelling)" },
          { en: "Verdict", nl: "Oordeel" },
        ],
        [10000, 0.05, ON],
        [-7500, -0.05, NEAR],
        [-54000, -0.3, BELOW],
      ],
      note: "Exactly 5% short is still near the target.",
    },
    { args: [0, -20], result: [[-20, "", BELOW]], note: "A target of 0 has no share." },
  ],
  rivals: {
    attainment:
      "Sales reports often show attainment, actual ÷ target: 95% there is −5% here. With a negative target (a loss) attainment turns round and the difference does not.",
  },
  rules: {
    onTheLine: "Exactly the target is on target, and exactly 5% short is near it.",
    zero: "With a target of 0 there is no share: 0 and above is on target, less is below.",
    negative: "The share is of the size of the target, so that a smaller loss than planned counts as positive.",
  },
  related: ["SALESFORECAST", "PRICEVOLUME"],
} as const;
