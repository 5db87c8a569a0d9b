import { define } from "../define.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Words } from "../words.ts";
import { CLV } from "./params.ts";
import { MANAGING_CUSTOMERS } from "./sources.ts";

const ROOM: Words = { en: "Room left to invest", nl: "Er is ruimte om te investeren" };
const SPENT: Words = {
  en: "You have invested exactly what the customer is worth",
  nl: "Je hebt precies geïnvesteerd wat de klant waard is",
};
const OVER: Words = {
  en: "You spend more than the customer is worth",
  nl: "Je geeft meer uit dan de klant waard is",
};

export const clvVerdict = define({
  id: "CLVVERDICT",
  since: "0.1.0",
  title: "Verdict on an investment in a customer",
  summary: "Whether there is room left to invest in a customer or you spend more than they are worth, and how much.",
  formula: "CLV − invested: above 0 room left, below 0 more than the customer is worth",
  params: [
    CLV,
    {
      name: "invested",
      kind: "number",
      unit: "money",
      min: 0,
      help: "What you have invested in the customer, or plan to: acquisition, visits, discounts.",
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "verdict", header: "Verdict", unit: "label" },
      { key: "amount", header: "Amount (money)", unit: "money" },
    ],
    help: "One row: the verdict, and the room left or the amount too much, always as a positive amount.",
  },
  errors: { "no-solution": "The amount does not fit in a cell: check CLV and invested." },
  steps: {
    difference: { name: "Difference", formula: "CLV − invested" },
    verdict: { name: "Verdict", formula: "above 0: room left; 0: exactly; below 0: more than the customer is worth" },
  },
  sources: [MANAGING_CUSTOMERS],
  examples: [
    { args: [972, 400], result: [[ROOM, 572]], note: "Of a value of 972, 400 has been invested." },
    { args: [972, 1200], result: [[OVER, 228]], note: "The investment exceeds the value by 228." },
  ],
  rules: {
    line: "An investment of exactly the CLV is neither room nor too much, and gets a verdict of its own.",
  },
  related: ["CLVRATIO", "PAYBACK", "CLVDISCOUNTED"],

  compute({ clv, invested }) {
    const difference = exactSum([clv, -invested]);
    return [[verdictOn(difference), Math.abs(difference)]];
  },

  explain({ clv, invested }) {
    const difference = exactSum([clv, -invested]);
    const verdict = verdictOn(difference);
    return [
      { step: "difference", figures: [clv, "−", invested], result: difference, unit: "money" },
      { step: "verdict", figures: [difference, "→", verdict], result: verdict, unit: "label" },
    ];
  },
});

const verdictOn = (difference: number): Words => (difference > 0 ? ROOM : difference < 0 ? OVER : SPENT);
