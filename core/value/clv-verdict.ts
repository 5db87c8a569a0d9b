import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Words } from "../words.ts";
import { CLV } from "./params.ts";
import { help, OVER, ROOM, texts } from "./texts/clv-verdict.ts";

const SPENT: Words = {
  en: "You have invested exactly what the customer is worth",
  nl: "Je hebt precies geïnvesteerd wat de klant waard is",
};

export const clvVerdict = define({
  id: "CLVVERDICT",
  since: "0.2.0",
  ...texts,
  params: [CLV, { name: "invested", kind: "number", unit: "money", min: 0, help: help.invested }],
  result: {
    kind: "table",
    columns: [
      { key: "verdict", header: "Verdict", unit: "label" },
      { key: "amount", header: "Amount (money)", unit: "money" },
    ],
    help: help.result,
  },

  compute({ clv, invested }) {
    const difference = exactSum([clv, -invested]);
    return [[verdictOn(difference), Math.abs(difference)]];
  },

  explain({ clv, invested }) {
    const difference = exactSum([clv, -invested]);
    const verdict = verdictOn(difference);
    return [
      { step: "difference", figures: [clv, "−", invested], result: difference, unit: "money" },
      { step: "verdict", figures: [difference], result: verdict, unit: "label" },
    ];
  },
});

const verdictOn = (difference: number): Words => (difference > 0 ? ROOM : difference < 0 ? OVER : SPENT);
