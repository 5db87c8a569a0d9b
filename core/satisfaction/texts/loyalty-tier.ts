import { DOWLING_UNCLES } from "../sources.ts";

export const help = {
  tiers: "The name of the tier that begins at each threshold.",
  result: "The tier, one per customer, beside the list; blank below the lowest threshold.",
};

export const texts = {
  title: "Tier in a loyalty programme",
  summary: "The tier that each customer has reached with what they spent: for instance Gold from 12,000 a year.",
  formula: "the tier with the highest threshold ≤ spend",
  errors: {
    "empty-range": "There is no threshold: fill in from what spend each tier applies.",
    "malformed-table":
      "Thresholds: {thresholds}, tiers: {received}. Give each threshold its tier on the same row, without gaps; at most 50.",
    "inconsistent-values": "The threshold {received} occurs twice: each tier needs a threshold of its own.",
  },
  steps: {
    threshold: { name: "Threshold of the first customer", formula: "highest threshold ≤ spend" },
    tier: { name: "Tier", formula: "the tier at that threshold; blank below the lowest" },
  },
  sources: [DOWLING_UNCLES],
  examples: [
    {
      args: [
        [[12000], [800], [3500]],
        [[1000], [5000], [12000]],
        [["Bronze"], ["Silver"], ["Gold"]],
      ],
      result: [["Gold"], [""], ["Bronze"]],
      note: "A spend on the line has reached the tier; 800 is below all of them.",
    },
  ],
  rivals: {
    points: "Many programmes count points, visits or nights instead of spend: put those in spend and in thresholds.",
  },
  rules: {
    line: "A spend exactly on a threshold has reached its tier.",
    below: "Below the lowest threshold there is no tier: the answer is blank.",
  },
  related: ["LOYALTYBONUS", "LOYALTYROI", "ABC"],
  native: 'MAP(spend,LAMBDA(one,IF(one="","",XLOOKUP(one,thresholds,tiers,"",-1))))',
} as const;
