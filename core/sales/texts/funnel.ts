import { MARKETING_METRICS } from "../sources.ts";

export const BOTTLENECK = { en: "Bottleneck", nl: "Knelpunt" } as const;

export const help = {
  stages: "The names of the stages, from the first to the last.",
  counts: "How many reached each stage, on the same rows; no more than in the stage before.",
  result:
    "One row per stage, in your order. The bottleneck is the step with the lowest conversion: each of them where several are equal, none where nobody is lost.",
};

export const texts = {
  title: "Sales funnel",
  summary:
    "Conversion from stage to stage and from the first stage, how many are lost, and which step is the bottleneck.",
  formula: "conversion of a step = number in the stage ÷ number in the stage before",
  errors: {
    "too-few-values": "A funnel takes at least two stages, and there are {count}: fill in stages and counts.",
    "inconsistent-values":
      "{place} is {received}, more than the {previous} of the stage before: put the stages in order, and count in each only those who came from the one before.",
    "division-by-zero": "The first stage counts 0: start with a stage that somebody reached.",
  },
  steps: {
    cumulative: { name: "Conversion of the whole funnel", formula: "number in the last stage ÷ number in the first" },
    lost: { name: "Lost in the whole funnel", formula: "number in the first stage − number in the last" },
    bottleneck: {
      name: "Lowest conversion of a step",
      formula: "number in the stage ÷ number in the stage before, where that is lowest",
    },
  },
  sources: [MARKETING_METRICS],
  rivals: {
    lost: "Some call the step that loses most people the bottleneck; here it is the step with the lowest conversion, which may lose fewer people.",
  },
  rules: {
    ties: "Steps with the same lowest conversion are all marked.",
    nobody: "After a stage that nobody reached there is no conversion of the step: that cell is blank.",
  },
  related: ["CONVERSION", "HITRATE", "PIPELINE"],
  examples: [
    {
      args: [
        [["Stage"], ["Leads"], ["Visits"], ["Quotes"], ["Orders"]],
        [["Number"], [400], [200], [50], [20]],
      ],
      result: [
        ["Leads", 400, "", 1, "", ""],
        ["Visits", 200, 0.5, 0.5, 200, ""],
        ["Quotes", 50, 0.25, 0.125, 150, BOTTLENECK],
        ["Orders", 20, 0.4, 0.05, 30, ""],
      ],
      note: "One lead in twenty becomes an order; most visits do not lead to a quote.",
    },
  ],
} as const;
