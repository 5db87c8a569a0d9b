import { COCHRAN, INTERVAL_ESTIMATION } from "../sources.ts";

export const help = {
  margin: "The margin you accept on either side of the NPS, in points: 5 for an NPS of 30 that lies from 25 to 35.",
  promoters:
    "Share of promoters you expect, for instance that of last time; if left out, the worst case counts, half and half.",
  detractors: "Share of detractors you expect; give both shares or neither.",
  result: "The number of answers, not of invitations: divide by the response rate you expect.",
};

export const texts = {
  title: "Answers needed for an NPS",
  summary: "How many answers you need to know the NPS to within a margin of so many points.",
  formula: "(100 × z ÷ margin)² × (promoters + detractors − (promoters − detractors)²), rounded up",
  errors: {
    "missing-value":
      "{place} is empty: fill in the margin, and the shares of promoters and detractors both or neither.",
    "inconsistent-values":
      "Promoters and detractors are {together} together: as shares of the answers they are at most 1.",
    "too-large": "The margin is so small that the number of answers does not fit in a cell: fill in a larger margin.",
  },
  steps: {
    z: { name: "z", formula: "half-width of the normal distribution at this confidence" },
    variance: {
      name: "Variance of one answer",
      formula: "promoters + detractors − (promoters − detractors)²; 1 without shares",
    },
    exact: { name: "Before rounding", formula: "(100 × z ÷ margin)² × variance" },
    needed: { name: "Answers needed", formula: "rounded up, at least 1" },
  },
  sources: [COCHRAN, INTERVAL_ESTIMATION],
  examples: [
    { args: [10], result: 385, note: "A margin of 10 points at 95%, whatever the answers will be." },
    { args: [10, 0.95, 0.5, 0.1], result: 170, note: "With half promoters and 10% detractors, fewer answers do." },
  ],
  rivals: {
    proportion:
      "Calculators for a percentage ask for 385 answers to get a margin of 5 points; an NPS runs over 200 points, so that 385 answers give a margin of 10 points, and 5 points take 1537.",
    finite:
      "Where you ask nearly all customers fewer will do: with N customers n ÷ (1 + (n − 1) ÷ N) answers, 279 instead of 385 for 1000 customers.",
  },
  rules: { up: "The number is rounded up: one answer fewer would make the margin too wide." },
  related: ["NPSINTERVAL", "NPSCHANGE", "NPSSHARES"],
  native:
    'MAX(1,ROUNDUP((100*NORM.S.INV((1+IF(confidence="",0.95,confidence))/2)/margin)^2*IF(promoters="",1,promoters+detractors-(promoters-detractors)^2),0))',
} as const;
