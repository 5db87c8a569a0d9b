import { define } from "../define.ts";
import { YES_OR_NO } from "../params.ts";
import type { Words } from "../words.ts";
import { help, NONE, STAGES, texts } from "./texts/loyalty-stage.ts";

const STATEMENT = { ...YES_OR_NO, kind: "number" } as const;

export const loyaltyStage = define({
  id: "LOYALTYSTAGE",
  since: "0.2.0",
  ...texts,
  params: [
    { ...STATEMENT, name: "homeFeeling", help: help.homeFeeling },
    { ...STATEMENT, name: "reliability", help: help.reliability },
    { ...STATEMENT, name: "trustworthiness", help: help.trustworthiness },
    { ...STATEMENT, name: "ability", help: help.ability },
    { ...STATEMENT, name: "commitment", help: help.commitment },
  ],
  result: { kind: "label", labels: [NONE, ...STAGES], header: "Stage of loyalty", perRow: true, help: help.result },

  compute: ({ homeFeeling, reliability, trustworthiness, ability, commitment }) =>
    stageAfter([homeFeeling, reliability, trustworthiness, ability, commitment].indexOf(0)),

  explain(answers, result) {
    const asked = ["homeFeeling", "reliability", "trustworthiness", "ability", "commitment"] as const;
    return [
      ...asked.map((step) => ({ step, figures: [], result: answers[step], unit: "yes or no" }) as const),
      { step: "stage", figures: [], result, unit: "label" },
    ];
  },
});

/** The stage below the first no, which stands at this index; the highest where there is none. */
const stageAfter = (firstNo: number): Words =>
  firstNo === 0 ? NONE : (STAGES[(firstNo < 0 ? STAGES.length : firstNo) - 1] as Words);
