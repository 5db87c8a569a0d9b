import { INTERVAL_ESTIMATION, ONE_NUMBER } from "../sources.ts";
import { TOTAL } from "../total.ts";

export const help = {
  groups: "The group of each answer, on the same rows.",
  result: "One row per group, sorted by NPS, then the number of answers, then the name; the last row is the total.",
};

export const texts = {
  title: "NPS per group",
  summary: "NPS, shares and margin per group (branch, product, account manager) and in total, highest NPS first.",
  formula: "100 × (promoters − detractors) ÷ answers, for each group and for all answers",
  errors: { "empty-range": "There is no answer to count: scores holds only blank cells." },
  steps: {
    groups: { name: "Groups", formula: "different names in groups" },
    best: { name: "Highest NPS", formula: "100 × (promoters − detractors) ÷ answers of the first group" },
    total: { name: "Total NPS", formula: "100 × (promoters − detractors) ÷ answers of all groups" },
    variance: {
      name: "Variance of one answer",
      formula:
        "share promoters + share detractors − (NPS ÷ 100)², with 3/4 promoter, 3/2 passive and 3/4 detractor added",
    },
    margin: { name: "Margin of the total at 95%", formula: "100 × z × √(variance ÷ (answers + 3))" },
  },
  sources: [ONE_NUMBER, INTERVAL_ESTIMATION],
  examples: [
    {
      args: [
        [[10], [6], [9], [8], [""]],
        [["North"], ["South"], ["North"], ["South"], ["South"]],
      ],
      result: [
        ["North", 2, 1, 0, 0, 100, 64.41098917381764],
        ["South", 2, 0, 0.5, 0.5, -50, 59.44865107837684],
        [TOTAL, 4, 0.5, 0.25, 0.25, 25, 58.44548281561347],
      ],
      note: "Two branches of two answers each; the customer who did not answer does not count.",
    },
  ],
  rivals: {
    mean: "The mean of the groups' NPS gives each group the same weight; the total here counts each answer once. With 9 promoters in one group and 1 detractor in another the mean is 0 and the total 80.",
  },
  rules: {
    unanswered: "A row with a group but no score is a customer who did not answer, and is skipped.",
    nobody: "A group in which nobody answered is not in the table.",
  },
  related: ["NPS", "NPSINTERVAL", "NPSCHANGE", "SATISFACTION"],
} as const;
