import { define } from "../define.ts";
import type { Words } from "../words.ts";
import { TREACY_WIERSEMA } from "./sources.ts";

const OPERATIONAL = { en: "Operational excellence", nl: "Operational excellence" } as const satisfies Words;
const PRODUCT = { en: "Product leadership", nl: "Productleiderschap" } as const satisfies Words;
const CUSTOMER = { en: "Customer intimacy", nl: "Klantpartnerschap" } as const satisfies Words;
const UNCLEAR = { en: "No clear choice", nl: "Geen duidelijke keuze" } as const satisfies Words;

const SCORE = { kind: "number", unit: "score", min: 0, max: 10 } as const;
/** 10% of the scale. */
const LEAD = 1;
/** 4.1 − 3.1 is 0.9999999999999996 to a computer. */
const ROUNDING = 1e-9;

export const valueDiscipline = define({
  id: "VALUEDISCIPLINE",
  since: "0.1.0",
  title: "Value discipline",
  summary: "Which of the three value disciplines leads in a company, or that it has not chosen.",
  formula: "the discipline with the highest score, if it is at least 1 point (10% of the scale) above the second",
  params: [
    {
      ...SCORE,
      name: "operationalExcellence",
      help: "How strong the company is in low costs and ease for the customer, 0 to 10.",
    },
    { ...SCORE, name: "productLeadership", help: "How strong it is in the best and newest products, 0 to 10." },
    {
      ...SCORE,
      name: "customerIntimacy",
      help: "How strong it is in knowing its customers and offering what fits each of them, 0 to 10.",
    },
  ],
  result: {
    kind: "label",
    labels: [OPERATIONAL, PRODUCT, CUSTOMER, UNCLEAR],
    header: "Value discipline",
    help: "The leading discipline, or no clear choice where the two best differ by less than 1 point.",
    perRow: true,
  },
  steps: {
    lead: { name: "Lead", formula: "highest score − second score" },
    discipline: { name: "Value discipline", formula: "lead ≥ 1: the discipline with the highest score" },
  },
  sources: [TREACY_WIERSEMA],
  examples: [
    { args: [8, 5, 6], result: OPERATIONAL, note: "Two points above the second." },
    { args: [6, 6.5, 7.4], result: UNCLEAR, note: "The two best differ by 0.9." },
    { args: [7, 5, 6], result: OPERATIONAL, note: "Exactly 1 point is enough." },
  ],
  rivals: {
    highest:
      "Some name the highest score, however small its lead. Of 7.0, 6.9 and 5.0 the first then leads; here a lead of 0.1 is no choice.",
    threshold:
      "Treacy and Wiersema also ask for a pass in the other two: leading with 9, 2 and 2 is not enough to them. This function looks at the lead only.",
  },
  rules: {
    ties: "Where two or three disciplines share the highest score there is no clear choice.",
    line: "A lead of exactly 1 point is a clear choice.",
    scale: "Scores run from 0 to 10. On a scale from 1 to 10 the line stays 1 point.",
  },
  related: ["PORTERSTRATEGY", "AMLEVEL", "CONFRONTATION"],
  native:
    'LET(best,MAX(operationalExcellence,productLeadership,customerIntimacy),IF(best-MEDIAN(operationalExcellence,productLeadership,customerIntimacy)<1-0.000000001,"No clear choice",IF(operationalExcellence=best,"Operational excellence",IF(productLeadership=best,"Product leadership","Customer intimacy"))))',

  compute({ operationalExcellence, productLeadership, customerIntimacy }) {
    const scores = [operationalExcellence, productLeadership, customerIntimacy] as const;
    const { best, second } = bestTwo(scores);
    if (best - second < LEAD - ROUNDING) return UNCLEAR;
    return [OPERATIONAL, PRODUCT, CUSTOMER][scores.indexOf(best)] as Words;
  },

  explain({ operationalExcellence, productLeadership, customerIntimacy }, result) {
    const { best, second } = bestTwo([operationalExcellence, productLeadership, customerIntimacy]);
    const lead = best - second;
    return [
      { step: "lead", figures: [best, "−", second], result: lead, unit: "score" },
      { step: "discipline", figures: [lead, result === UNCLEAR ? "<" : "≥", LEAD], result, unit: "label" },
    ];
  },
});

function bestTwo(scores: readonly number[]): { readonly best: number; readonly second: number } {
  const [best = 0, second = 0] = [...scores].sort((one, other) => other - one);
  return { best, second };
}
