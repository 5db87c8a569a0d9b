import type { Words } from "../../words.ts";
import { TREACY_WIERSEMA } from "../sources.ts";

export const OPERATIONAL = { en: "Operational excellence", nl: "Operational excellence" } as const satisfies Words;

export const UNCLEAR = { en: "No clear choice", nl: "Geen duidelijke keuze" } as const satisfies Words;

export const help = {
  operationalExcellence: "How strong the company is in low costs and ease for the customer, 0 to 10.",
  productLeadership: "How strong it is in the best and newest products, 0 to 10.",
  customerIntimacy: "How strong it is in knowing its customers and offering what fits each of them, 0 to 10.",
  result: "The leading discipline, or no clear choice where the two best differ by less than 1 point.",
};

export const texts = {
  title: "Value discipline",
  summary: "Which of the three value disciplines leads in a company, or whether it has not chosen.",
  formula: "the discipline with the highest score, if it is at least 1 point (10% of the scale) above the second",
  steps: {
    lead: { name: "Lead", formula: "highest score − second score" },
    discipline: { name: "Value discipline", formula: "lead ≥ 1: the discipline with the highest score" },
  },
  sources: [TREACY_WIERSEMA],
  rivals: {
    highest:
      "Some name the highest score, however small its lead. Of 7.0, 6.9 and 5.0 the first then leads; here a lead of 0.1 is no choice.",
    threshold:
      "Treacy and Wiersema also ask for a pass in the other two: leading with 9, 2 and 2 is not enough for them. This function looks at the lead alone.",
  },
  rules: {
    ties: "If two or three disciplines share the highest score, there is no clear choice.",
    line: "A lead of exactly 1 point is a clear choice.",
    scale: "Scores run from 0 to 10. On a scale from 1 to 10 the line stays 1 point.",
  },
  related: ["PORTERSTRATEGY", "AMLEVEL", "CONFRONTATION"],
  native:
    'LET(best,MAX(operationalExcellence,productLeadership,customerIntimacy),IF(best-MEDIAN(operationalExcellence,productLeadership,customerIntimacy)<1-0.000000001,"No clear choice",IF(operationalExcellence=best,"Operational excellence",IF(productLeadership=best,"Product leadership","Customer intimacy"))))',
  examples: [
    { args: [8, 5, 6], result: OPERATIONAL, note: "Two points above the second." },
    { args: [6, 6.5, 7.4], result: UNCLEAR, note: "The two best differ by 0.9." },
    { args: [7, 5, 6], result: OPERATIONAL, note: "Exactly 1 point is enough." },
  ],
} as const;
