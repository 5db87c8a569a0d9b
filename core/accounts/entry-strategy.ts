import { define } from "../define.ts";
import type { Words } from "../words.ts";
import { BOTH, BOTTOM_UP, help, TOP_DOWN, texts } from "./texts/entry-strategy.ts";

interface Purchase {
  readonly type: Words;
  readonly strategy: Words;
}

/** Types of purchase by who decides. */
const PURCHASES: readonly [Purchase, ...Purchase[]] = [
  { type: { en: "investment goods", nl: "investeringsgoederen" }, strategy: TOP_DOWN },
  { type: { en: "machines", nl: "machines" }, strategy: BOTTOM_UP },
  { type: { en: "software", nl: "software" }, strategy: BOTTOM_UP },
  { type: { en: "user goods", nl: "gebruikersgoederen" }, strategy: BOTTOM_UP },
  { type: { en: "mixed", nl: "gemengd" }, strategy: BOTH },
];

/** The type is one of the options, so that one of these has it. */
const purchaseOf = (name: string): Purchase =>
  PURCHASES.find(({ type }) => type.en === name || type.nl === name) ?? PURCHASES[0];

const STARTS = new Map<Words, Words>([
  [
    TOP_DOWN,
    {
      en: "With the board, and what the purchase will earn the company; the board opens the door to the departments.",
      nl: "Bij de directie, met wat de aankoop het bedrijf oplevert; de directie opent de deur naar de afdelingen.",
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
  since: "0.2.0",
  ...texts,
  params: [
    {
      name: "purchaseType",
      kind: "choice",
      options: [...new Set([...PURCHASES.map(({ type }) => type.en), ...PURCHASES.map(({ type }) => type.nl)])],
      help: help.purchaseType,
    },
  ],
  result: { kind: "label", labels: [TOP_DOWN, BOTTOM_UP, BOTH], header: "Entry strategy", help: help.result },

  compute: ({ purchaseType }) => purchaseOf(purchaseType).strategy,

  explain: ({ purchaseType }, result) => [
    { step: "strategy", figures: [purchaseOf(purchaseType).type], result, unit: "label" },
    { step: "start", figures: [result], result: STARTS.get(result) ?? result, unit: "text" },
  ],
});
