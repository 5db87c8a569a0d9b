import { COMMITMENT_TRUST } from "../sources.ts";

export const help = {
  result: "0 where every driver is 1, 100 where every driver is 10; one per customer, beside the list.",
};

export const texts = {
  title: "Loyalty index",
  summary: "How loyal a customer is, 0 to 100, from trust, satisfaction, alternatives and investment.",
  formula: "100 × (weighted mean of the four drivers − 1) ÷ 9",
  errors: { "malformed-table": "weights takes {wanted} numbers of 0 or more, at least one of them above 0." },
  steps: {
    mean: { name: "Weighted mean", formula: "sum of weight × driver ÷ sum of the weights" },
    index: { name: "Loyalty index", formula: "100 × (weighted mean − 1) ÷ 9" },
  },
  sources: [
    {
      cite: "Rusbult, C. E. (1980). Commitment and Satisfaction in Romantic Associations: A Test of the Investment Model. Journal of Experimental Social Psychology, 16(2), 172–186.",
    },
    COMMITMENT_TRUST,
  ],
  examples: [
    { args: [7, 8, 4, 3], result: 50, note: "The mean of the four is 5.5, halfway between 1 and 10." },
    {
      args: [10, 10, 1, 1, [[2], [1], [1], [0]]],
      result: 75,
      note: "Trust weighs twice, and investment does not count.",
    },
  ],
  rivals: {
    shareOfTen: "Some take the mean as a share of 10: a mean of 5.5 is then 55, not 50, and nobody comes below 10.",
  },
  rules: {
    weights: "Only the proportions of the weights matter: 2, 1, 1, 0 and 50%, 25%, 25%, 0% give the same index.",
  },
  related: ["LOYALTYSTAGE", "BONDING", "NPS"],
  native:
    "100*(IF(COUNT(weights)=0,(trust+satisfaction+alternatives+investment)/4,(INDEX(weights,1)*trust+INDEX(weights,2)*satisfaction+INDEX(weights,3)*alternatives+INDEX(weights,4)*investment)/SUM(weights))-1)/9",
} as const;
