import { A, B, C } from "../abc-rule.ts";
import { DICKIE } from "../sources.ts";

export const help = {
  values: "Revenue or margin per customer or product.",
  firstLimit: "Share of the total up to which customers are A; the one who crosses it is still A.",
  secondLimit: "Share of the total up to which customers are B; higher than the first limit.",
  result:
    "The class, one per value, beside the list. Equal values share a class. Zero and negative values are C, and do not count in the total.",
};

export const texts = {
  title: "ABC analysis",
  summary: "Class A, B or C per customer or product: A brings the first 80% of the total, B the next 15%, C the rest.",
  formula: "share of the larger values in the total: below 80% → A, below 95% → B, otherwise C",
  errors: {
    "inconsistent-values": "The first limit must be lower than the second limit; they are {first} and {second}.",
    "too-large": "The values are too large to add up.",
  },
  notes: {
    notPositive: "Zero or negative values: {count}. They are class C, and the total is that of the other values.",
  },
  steps: {
    total: { name: "Total", formula: "sum of the positive values" },
    larger: { name: "Larger values", formula: "sum of the values above the first one" },
    share: { name: "Share of the larger values", formula: "larger values ÷ total" },
    class: {
      name: "Class of the first value",
      formula: "share below the first limit → A, below the second → B, otherwise C; zero or negative → C",
    },
  },
  rivals: {
    crossing:
      "Some look at the cumulative share with the customer included: whoever crosses 80% is then B, and one customer with 85% of the total leaves class A empty.",
    number:
      "Some divide by number instead of by value: the first 20% of the customers are A, the next 30% B. The classes then say nothing about what they bring.",
  },
  rules: {
    ties: "Equal values share a class, the best that one of them reaches.",
    line: "Where the values before a customer bring exactly 80%, the next class begins.",
    notPositive: "Zero and negative values are C and do not count in the total.",
  },
  related: ["PARETOTABLE", "PARETO", "PYRAMID"],
  sources: [DICKIE],
  examples: [
    {
      args: [[[70], [15], [10], [5]]],
      result: [[A], [A], [B], [C]],
      note: "The second customer crosses the line of 80% and is still A.",
    },
    {
      args: [[[100], [60], [20], [10], [5], [3], [2]], 0.8, 0.95],
      result: [[A], [A], [B], [B], [C], [C], [C]],
      note: "The first two bring exactly 80%: the third is B.",
    },
  ],
  native:
    'MAP(values,LAMBDA(one,IF(one="","",IF(one<=0,"C",LET(share,SUM(FILTER(values,values>one,0))/SUM(FILTER(values,values>0,0)),IF(share<firstLimit,"A",IF(share<secondLimit,"B","C")))))))',
} as const;
