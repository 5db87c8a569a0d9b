import { MANAGING_CUSTOMERS, MARKETING_METRICS } from "../sources.ts";

export const help = {
  result: "The number of periods; part of a period as if its margin came evenly.",
};

export const texts = {
  title: "Payback time of a customer",
  summary: "After how many periods the margin on a customer has paid back what it cost to win them.",
  formula: "whole periods + (acquisition cost − paid back by then) ÷ margin of the next period",
  errors: {
    "no-solution":
      "The customer never pays back the acquisition cost: all margins together stay below it. Lower the cost, or raise margin or retention.",
  },
  steps: {
    whole: { name: "Whole periods", formula: "periods after which the cost is not yet paid back in full" },
    paid: {
      name: "Paid back by then",
      formula: "margin × (1 + retention + retention² + …), one term per whole period",
    },
    next: { name: "Margin of the next period", formula: "margin × retention^whole periods" },
    payback: { name: "Payback", formula: "whole periods + (acquisition cost − paid back by then) ÷ that margin" },
  },
  sources: [MARKETING_METRICS, MANAGING_CUSTOMERS],
  examples: [
    { args: [120, 50], result: 2.4, note: "Without churn: 120 ÷ 50." },
    { args: [130, 80, 0.5], result: 2.5, note: "80 and 40 in two periods, and half of the 20 in the third." },
  ],
  rivals: {
    noChurn:
      "Acquisition cost ÷ margin, as if nobody left, is shorter: 1.6 periods instead of 2.5 in the second example.",
    discounted:
      "The discounted payback time counts later margins at their present value, and is longer; this one does not discount.",
  },
  rules: {
    first: "The margin of the first period counts in full; retention lowers the later ones.",
  },
  related: ["CLVRATIO", "CLVDISCOUNTED", "CLVVERDICT"],
  native:
    'LET(stay,IF(retention="",1,retention),cost,acquisitionCost/margin,IF(stay=1,cost,IF(stay=0,IF(cost<=1,cost,NA()),LET(whole,INT(LN(1-cost*(1-stay))/LN(stay)),whole+(cost-(1-stay^whole)/(1-stay))/stay^whole))))',
} as const;
