import { define } from "../define.ts";
import type { Words } from "../words.ts";
import { BOTH, BOTTOM_UP, help, TOP_DOWN, texts } from "./texts/entry-strategy.ts";

/** Types of purchase in both languages, by who decides. */
const STRATEGIES = {
  "investment goods": TOP_DOWN,
  machines: BOTTOM_UP,
  software: BOTTOM_UP,
  "user goods": BOTTOM_UP,
  mixed: BOTH,
  investeringsgoederen: TOP_DOWN,
  gebruikersgoederen: BOTTOM_UP,
  gemengd: BOTH,
} as const;
type PurchaseType = keyof typeof STRATEGIES;

const STARTS = new Map<Words, Words>([
  [
    TOP_DOWN,
    {
      en: "With the board, with what it earns the company; the board opens the door to the departments.",
      nl: "Bij de directie, met wat het het bedrijf oplevert; de directie opent de deur naar de afdelingen.",
    },
  ],
  [
    BOTTOM_UP,
    {
      en: "With the users, with what it solves in their work; they ask their management for it.",
      nl: "Bij de gebruikers, met wat het in hun werk oplost; zij vragen er bij hun leiding om.",
    },
  ],
  [
    BOTH,
    {
      en: "With the board and the users at once, each with their own arguments.",
      nl: "Bij de directie en de gebruikers tegelijk, elk met hun eigen argumenten.",
    },
  ],
]);

export const entryStrategy = define({
  id: "ENTRYSTRATEGY",
  since: "0.1.0",
  ...texts,
  params: [
    {
      name: "purchaseType",
      kind: "choice",
      options: Object.keys(STRATEGIES) as PurchaseType[],
      help: help.purchaseType,
    },
  ],
  result: { kind: "label", labels: [TOP_DOWN, BOTTOM_UP, BOTH], header: "Entry strategy", help: help.result },

  compute: ({ purchaseType }) => STRATEGIES[purchaseType],

  explain: ({ purchaseType }, result) => [
    { step: "strategy", figures: [purchaseType], result, unit: "label" },
    { step: "start", figures: [result], result: STARTS.get(result) ?? result, unit: "text" },
  ],
});
