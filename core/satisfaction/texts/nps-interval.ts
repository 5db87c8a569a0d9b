import { INTERVAL_ESTIMATION } from "../sources.ts";

export const help = {
  method: "adjusted adds three pseudo-answers, which keeps small samples honest; wald is the plain formula.",
  result:
    "One row: NPS, low and high end, half the width before it is cut off at −100 and 100, and the number of answers.",
};

export const texts = {
  title: "Confidence interval of the NPS",
  summary: "The NPS with the range in which the NPS of all customers lies, at the confidence you choose.",
  formula:
    "middle ± 100 × z × √((share promoters + share detractors − (middle ÷ 100)²) ÷ answers), the middle being the NPS with three pseudo-answers added",
  errors: { "empty-range": "There is no answer to count: scores holds only blank cells." },
  steps: {
    score: { name: "NPS", formula: "100 × (promoters − detractors) ÷ answers" },
    centre: { name: "Middle of the interval", formula: "NPS with 3/4 promoter, 3/2 passive and 3/4 detractor added" },
    variance: { name: "Variance of one answer", formula: "share promoters + share detractors − (middle ÷ 100)²" },
    z: { name: "z", formula: "half-width of the normal distribution at this confidence" },
    margin: { name: "Margin", formula: "100 × z × √(variance ÷ answers)" },
    low: { name: "Low", formula: "middle − margin, at least −100" },
    high: { name: "High", formula: "middle + margin, at most 100" },
  },
  sources: [INTERVAL_ESTIMATION],
  examples: [
    {
      args: [[[10], [9], [9], [8], [7], [7], [6], [3]]],
      result: [[12.5, -36.01709610411365, 54.198914285931835, 45.10800519502274, 8]],
      note: "Eight answers say little: the range is more than ninety points wide.",
    },
  ],
  rivals: {
    wald: "The plain formula, method wald, says nothing is uncertain where all answers fall in one group; ten promoters then have a margin of 0, and of 29.42 points with pseudo-answers.",
    sample: "Dividing by n − 1 instead of n makes the range a little wider: by 0.5% with 100 answers.",
  },
  rules: { ends: "An end beyond −100 or 100 is cut off there; the margin is not." },
  related: ["NPS", "NPSCHANGE", "NPSSAMPLE", "NPSTABLE"],
} as const;
