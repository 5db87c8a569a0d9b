import { MARKETING_METRICS, SELLING } from "../sources.ts";

export const TOTAL = { en: "Total", nl: "Totaal" } as const;

export const help = {
  values: "Value of each open deal.",
  probabilities: "Probability of winning each deal, 40% or 0.4, on the same rows.",
  stages: "The stage of each deal, on the same rows; the total alone if left out.",
  result:
    "One row per stage, from the lowest average probability to the highest, then by name; the last row is the total.",
};

export const texts = {
  title: "Weighted pipeline",
  summary: "What the open deals are worth, each weighted with the probability of winning it: in total and per stage.",
  formula: "Σ value × probability",
  errors: {
    "empty-range": "There is no deal to count: values holds only blank cells.",
    "too-large": "The values are too large to add up.",
  },
  steps: {
    value: { name: "Value of all deals", formula: "sum of the values" },
    first: { name: "Weighted value of the first deal", formula: "value × probability" },
    weighted: { name: "Weighted pipeline", formula: "sum of value × probability of all deals" },
  },
  sources: [SELLING, MARKETING_METRICS],
  rivals: {
    inOrOut:
      "Some count deals of 50% and more in full and the others not at all: two deals of 100 at 60% are then 200 instead of 120.",
  },
  rules: { ties: "Stages with the same average probability stand in order of their names." },
  related: ["FUNNEL", "HITRATE", "SALESFORECAST"],
  examples: [
    {
      args: [
        [["Value"], [40000], [10000], [25000], [30000]],
        [["Probability"], [0.2], [0.5], [0.2], [0.8]],
        [["Stage"], ["Contact"], ["Quote"], ["Contact"], ["Negotiation"]],
      ],
      result: [
        ["Contact", 2, 0.2, 65000, 13000],
        ["Quote", 1, 0.5, 10000, 5000],
        ["Negotiation", 1, 0.8, 30000, 24000],
        [TOTAL, 4, 0.425, 105000, 42000],
      ],
      note: "Most of the value has only just been contacted; most of the weighted value is in negotiation.",
    },
    {
      args: [
        [[10000], [5000], [20000]],
        [[0.25], [0.5], [0.75]],
      ],
      result: [[TOTAL, 3, 0.5, 35000, 20000]],
      note: "Without stages there is only the total.",
    },
  ],
} as const;
