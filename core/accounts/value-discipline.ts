import { define } from "../define.ts";
import type { Words } from "../words.ts";
import { help, OPERATIONAL, texts, UNCLEAR } from "./texts/value-discipline.ts";

const PRODUCT = { en: "Product leadership", nl: "Productleiderschap" } as const satisfies Words;
const CUSTOMER = { en: "Customer intimacy", nl: "Klantenpartnerschap" } as const satisfies Words;

const SCORE = { kind: "number", unit: "score", min: 0, max: 10 } as const;
/** 10% of the scale. */
const LEAD = 1;
/** 4.1 − 3.1 is 0.9999999999999996 to a computer. */
const ROUNDING = 1e-9;

export const valueDiscipline = define({
  id: "VALUEDISCIPLINE",
  since: "0.2.0",
  ...texts,
  params: [
    { ...SCORE, name: "operationalExcellence", help: help.operationalExcellence },
    { ...SCORE, name: "productLeadership", help: help.productLeadership },
    { ...SCORE, name: "customerIntimacy", help: help.customerIntimacy },
  ],
  result: {
    kind: "label",
    labels: [OPERATIONAL, PRODUCT, CUSTOMER, UNCLEAR],
    header: "Value discipline",
    help: help.result,
    perRow: true,
  },

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
