import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { normalMargin } from "../numeric/normal.ts";
import { exactSum } from "../numeric/sum.ts";
import { CONFIDENCE } from "./params.ts";
import { help, texts } from "./texts/nps-sample.ts";

/** As many promoters as detractors and no passives: no other answers vary more. */
const WORST_CASE = 1;

const EXPECTED_SHARE = { kind: "number", unit: "fraction", min: 0, max: 1, optional: true } as const;

export const npsSample = define({
  id: "NPSSAMPLE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "margin", kind: "number", unit: "points", above: 0, max: 100, help: help.margin },
    { ...CONFIDENCE, help: "How sure the margin must be, for instance 95%." },
    { ...EXPECTED_SHARE, name: "promoters", help: help.promoters },
    { ...EXPECTED_SHARE, name: "detractors", help: help.detractors },
  ],
  result: { kind: "number", unit: "count", min: 1, header: "Answers needed", help: help.result },

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
      { step: "needed", figures: [exact], result, unit: "count" },
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
