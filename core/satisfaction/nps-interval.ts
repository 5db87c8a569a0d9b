import { define } from "../define.ts";
import { normalMargin } from "../numeric/normal.ts";
import { netPromoterScore, tally } from "./groups.ts";
import { intervalOf, varianceFigures } from "./interval.ts";
import { CONFIDENCE, SCORES } from "./params.ts";
import { INTERVAL_ESTIMATION } from "./sources.ts";

export const npsInterval = define({
  id: "NPSINTERVAL",
  since: "0.1.0",
  title: "Confidence interval of the NPS",
  summary: "The NPS with the range in which the NPS of all customers lies, at the confidence you choose.",
  formula:
    "middle ± 100 × z × √((share promoters + share detractors − (middle ÷ 100)²) ÷ answers), the middle being the NPS with three pseudo-answers added",
  params: [
    SCORES,
    { ...CONFIDENCE, help: "How sure the range must be, for instance 95%." },
    {
      name: "method",
      kind: "choice",
      options: ["adjusted", "wald"],
      default: "adjusted",
      help: "adjusted adds three pseudo-answers, which keeps small samples honest; wald is the plain formula.",
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "nps", header: "NPS (points)", unit: "points" },
      { key: "low", header: "Low (points)", unit: "points" },
      { key: "high", header: "High (points)", unit: "points" },
      { key: "margin", header: "Margin (points)", unit: "points" },
      { key: "answers", header: "Answers", unit: "count" },
    ],
    help: "One row: NPS, low and high end, half the width before it is cut off at −100 and 100, and the number of answers.",
  },
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

  compute({ scores, confidence, method }) {
    const counts = tally(scores);
    const nps = netPromoterScore(counts);
    const { low, high, margin } = intervalOf(counts, confidence, method);
    return [[nps, low, high, margin, counts.answers]];
  },

  explain({ scores, confidence, method }) {
    const counts = tally(scores);
    const interval = intervalOf(counts, confidence, method);
    const { low, high, margin, variance, centre } = interval;
    const { promoters, detractors, answers } = interval.counts;
    const z = normalMargin(confidence);
    return [
      {
        step: "score",
        figures: [100, "× (", counts.promoters, "−", counts.detractors, ") ÷", counts.answers],
        result: netPromoterScore(counts),
        unit: "points",
      },
      {
        step: "centre",
        figures: [100, "× (", promoters, "−", detractors, ") ÷", answers],
        result: centre,
        unit: "points",
      },
      { step: "variance", figures: varianceFigures(interval), result: variance, unit: "ratio" },
      { step: "z", figures: [{ value: confidence, unit: "fraction" }], result: z, unit: "ratio" },
      { step: "margin", figures: [100, "×", z, "× √(", variance, "÷", answers, ")"], result: margin, unit: "points" },
      { step: "low", figures: [centre, "−", margin], result: low, unit: "points" },
      { step: "high", figures: [centre, "+", margin], result: high, unit: "points" },
    ];
  },
});
