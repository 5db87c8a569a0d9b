import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  result: "One row. Net growth is new minus lost customers, as a share of the customers before.",
};

export const texts = {
  title: "Retention from two customer lists",
  summary: "Compares the customers before and after: how many you kept, lost and won, and the rates that follow.",
  formula: "retention = customers in both lists ÷ customers before; churn = customers only before ÷ customers before",
  errors: { "empty-range": "There are no customers before: a rate needs customers who could stay or leave." },
  notes: {
    sameFirst:
      "Both lists begin with {name}. If that is a header, select the lists without it: it counts as a customer.",
  },
  steps: {
    kept: { name: "Kept", formula: "customers in both lists" },
    lost: { name: "Lost", formula: "customers before − kept" },
    gained: { name: "New", formula: "customers after − kept" },
    retention: { name: "Retention", formula: "kept ÷ customers before" },
    churn: { name: "Churn", formula: "lost ÷ customers before" },
    growth: { name: "Net growth", formula: "(new − lost) ÷ customers before" },
  },
  sources: [MARKETING_METRICS],
  examples: [
    {
      args: [
        [["Aalbers"], ["De Wit"], ["Jansen"], ["Peters"]],
        [["Jansen"], ["Aalbers"], ["Visser"], ["De Wit"]],
      ],
      result: [[3, 1, 1, 0.75, 0.25, 0]],
      note: "Peters left and Visser came.",
    },
    {
      args: [
        [[101], [102], [101]],
        [["102"], [103], [104]],
      ],
      result: [[1, 1, 2, 0.5, 0.5, 0.5]],
      note: "101 is listed twice and counts once; the number 102 and the text 102 are one customer.",
    },
  ],
  rivals: {
    averageBase:
      "Some divide those who left by the average of the two lists instead of the first: with 4 before, 6 after and 1 lost that is 20% instead of 25%.",
  },
  rules: {
    twice: "A customer who stands in a list more than once counts once.",
    names: "Names are compared without the spaces around them; capitals matter.",
  },
  related: ["RETENTION", "CHURN", "COHORTS"],
} as const;
