import { RISEN, UNSURE } from "../change.ts";
import { INTERVAL_ESTIMATION, ONE_NUMBER } from "../sources.ts";

export const help = {
  before: "Answers of the first survey, 0 to 10. Blank cells are skipped.",
  after: "Answers of the second survey, 0 to 10. Blank cells are skipped.",
  result:
    "One row. p is the chance of a difference at least this large where nothing changed; up to 0.05 the change counts as real.",
};

export const texts = {
  title: "Change of the NPS",
  summary: "Whether the NPS has really changed between two surveys, or the difference can be chance.",
  formula: "z = (NPS after − NPS before) ÷ √(standard error before² + standard error after²)",
  errors: {
    "empty-range": "There is no answer to count: {param} holds only blank cells.",
    "division-by-zero":
      "In each survey all answers fall in one group, so there is no spread to test with: take surveys with more answers.",
  },
  steps: {
    before: { name: "NPS before", formula: "100 × (promoters − detractors) ÷ answers" },
    after: { name: "NPS after", formula: "100 × (promoters − detractors) ÷ answers" },
    change: { name: "Change", formula: "NPS after − NPS before" },
    errorBefore: {
      name: "Standard error before",
      formula: "100 × √((share promoters + share detractors − (NPS ÷ 100)²) ÷ answers)",
    },
    errorAfter: {
      name: "Standard error after",
      formula: "100 × √((share promoters + share detractors − (NPS ÷ 100)²) ÷ answers)",
    },
    standardError: {
      name: "Standard error of the change",
      formula: "√(standard error before² + standard error after²)",
    },
    z: { name: "z", formula: "change ÷ standard error" },
    p: { name: "p (two-sided)", formula: "2 × (1 − Φ(|z|)), Φ being the standard normal distribution" },
    verdict: { name: "Is this change real?", formula: "yes where p ≤ 0.05" },
  },
  sources: [INTERVAL_ESTIMATION, ONE_NUMBER],
  examples: [
    {
      args: [
        [[6], [5], [8], [9], [4], [7], [3], [8]],
        [[10], [9], [9], [8], [10], [7], [9], [10]],
      ],
      result: [[112.5, 28.980057798424074, 3.881979835323783, 0.00010360947064091608, RISEN]],
      note: "From −37.5 to 75: even with eight answers each this is no chance.",
    },
    {
      args: [
        [[9], [8], [7], [6], [5], [10], [8], [3]],
        [[10], [9], [8], [7], [9], [6], [10], [8]],
      ],
      result: [[50, 36.9754986443726, 1.3522468075656267, 0.17629637444051108, UNSURE]],
      note: "Fifty points up, and still not shown: eight answers each are few.",
    },
  ],
  rivals: {
    pseudo:
      "With the pseudo-answers of NPSINTERVAL in both surveys p is a little larger: 0.0019 instead of 0.0017 from 10 to 45 with 100 answers each.",
    overlap:
      "Looking whether two 95% intervals overlap is stricter: two of the same width just touch where p is 0.006.",
    welch: "A t-test on −100, 0 and 100 (Welch) divides by n − 1 and gives 0.0020 there.",
  },
  rules: {
    line: "A p of exactly 0.05 counts as real.",
    independent:
      "The surveys count as separate samples; where the same customers answered twice the change is usually surer than p says.",
  },
  related: ["NPSINTERVAL", "NPSSAMPLE", "NPS"],
} as const;
