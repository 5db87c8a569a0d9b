import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { normalMargin } from "../numeric/normal.ts";
import { exactSum } from "../numeric/sum.ts";
import { CONFIDENCE } from "./params.ts";
import { COCHRAN, INTERVAL_ESTIMATION } from "./sources.ts";

/** As many promoters as detractors and no passives: no other answers vary more. */
const WORST_CASE = 1;

const EXPECTED_SHARE = { kind: "number", unit: "fraction", min: 0, max: 1, optional: true } as const;

export const npsSample = define({
  id: "NPSSAMPLE",
  since: "0.1.0",
  title: "Answers needed for an NPS",
  summary: "How many answers you need to know the NPS to within a margin of so many points.",
  formula: "(100 × z ÷ margin)² × (promoters + detractors − (promoters − detractors)²), rounded up",
  params: [
    {
      name: "margin",
      kind: "number",
      unit: "points",
      above: 0,
      max: 100,
      help: "The margin you accept on either side of the NPS, in points: 5 for an NPS of 30 that lies from 25 to 35.",
    },
    { ...CONFIDENCE, help: "How sure the margin must be, for instance 95%." },
    {
      ...EXPECTED_SHARE,
      name: "promoters",
      help: "Share of promoters you expect, for instance that of last time; left out the worst case counts, half and half.",
    },
    {
      ...EXPECTED_SHARE,
      name: "detractors",
      help: "Share of detractors you expect; give both shares or neither.",
    },
  ],
  result: {
    kind: "number",
    unit: "count",
    min: 1,
    header: "Answers needed",
    help: "The number of answers, not of invitations: divide by the response rate you expect.",
  },
  errors: {
    "missing-value":
      "{place} is empty: fill in the margin, and the shares of promoters and detractors both or neither.",
    "inconsistent-values":
      "Promoters and detractors are {together} together: as shares of the answers they are at most 1.",
    "no-solution": "The margin is so small that the number of answers does not fit in a cell: fill in a larger margin.",
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
      "Calculators for a percentage ask 385 answers for 5 points either way; an NPS runs over 200 points, so 385 answers give it to within 10 points, and 5 points take 1537.",
    finite:
      "Where you ask nearly all customers fewer will do: with N customers n ÷ (1 + (n − 1) ÷ N) answers, 279 instead of 385 for 1000 customers.",
  },
  rules: { up: "The number is rounded up: one answer fewer would make the margin too wide." },
  related: ["NPSINTERVAL", "NPSCHANGE", "NPSSHARES"],
  native:
    'MAX(1,ROUNDUP((100*NORM.S.INV((1+IF(confidence="",0.95,confidence))/2)/margin)^2*IF(promoters="",1,promoters+detractors-(promoters-detractors)^2),0))',

  compute({ margin, confidence, promoters, detractors }) {
    return Math.max(1, Math.ceil(exactNumber(margin, normalMargin(confidence), varianceOf(promoters, detractors))));
  },

  explain({ margin, confidence, promoters, detractors }, result) {
    const z = normalMargin(confidence);
    const variance = varianceOf(promoters, detractors);
    const exact = exactNumber(margin, z, variance);
    const shares = [promoters ?? 0.5, "+", detractors ?? 0.5, "− (", promoters ?? 0.5, "−", detractors ?? 0.5, ")²"];
    return [
      { step: "z", figures: [{ value: confidence, unit: "fraction" }], result: z, unit: "ratio" },
      { step: "variance", figures: shares, result: variance, unit: "ratio" },
      { step: "exact", figures: ["(", 100, "×", z, "÷", margin, ")² ×", variance], result: exact, unit: "ratio" },
      { step: "needed", figures: [exact, "→", result], result, unit: "count" },
    ];
  },
});

const exactNumber = (margin: number, z: number, variance: number): number => ((100 * z) / margin) ** 2 * variance;

function varianceOf(promoters: number | undefined, detractors: number | undefined): number {
  if (promoters === undefined && detractors === undefined) return WORST_CASE;
  if (promoters === undefined) return fail("missing-value", { param: "promoters" });
  if (detractors === undefined) return fail("missing-value", { param: "detractors" });
  const together = exactSum([promoters, detractors]);
  if (together > 1) fail("inconsistent-values", { param: "detractors", together });
  return together - (promoters - detractors) ** 2;
}
