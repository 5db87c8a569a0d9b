import { define } from "../define.ts";
import type { Words } from "../words.ts";
import { WEBSTER_WIND } from "./sources.ts";

const TOP_DOWN = { en: "Top-down", nl: "Top-down" } as const satisfies Words;
const BOTTOM_UP = { en: "Bottom-up", nl: "Bottom-up" } as const satisfies Words;
const BOTH = { en: "Top-down and bottom-up", nl: "Top-down en bottom-up" } as const satisfies Words;

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
  title: "Entry strategy",
  summary: "Where to enter a customer's organisation: at the top, with the users, or both.",
  formula: "investment goods → top-down · machines, software, user goods → bottom-up · mixed → both",
  params: [
    {
      name: "purchaseType",
      kind: "choice",
      options: Object.keys(STRATEGIES) as PurchaseType[],
      help: "investment goods (the board decides); machines, software or other user goods (users decide); or mixed. The Dutch words may be used too.",
    },
  ],
  result: {
    kind: "label",
    labels: [TOP_DOWN, BOTTOM_UP, BOTH],
    header: "Entry strategy",
    help: "Top-down, bottom-up, or both.",
  },
  steps: {
    strategy: {
      name: "Entry strategy",
      formula: "the board decides → top-down · users decide → bottom-up · both have a say → both",
    },
    start: { name: "Where to start", formula: "with whoever decides on this type of purchase" },
  },
  sources: [
    WEBSTER_WIND,
    {
      cite: "Walbeek, R. (2007). Top-down of bottom-up? Sales is een vak, 28 February 2007.",
      url: "https://www.salesiseenvak.nl/top-down-of-bottom-up/",
    },
  ],
  examples: [
    { args: ["investment goods"], result: TOP_DOWN, note: "The board decides on a new plant." },
    { args: ["software"], result: BOTTOM_UP, note: "Users choose the software that they work with." },
    { args: ["gemengd"], result: BOTH, note: "The Dutch word works too." },
  ],
  rivals: {
    always:
      "Some always start at the top, because the board can open every door. Users may then feel passed over and hold back; for purchases that they decide on, this function starts with them.",
  },
  rules: {
    decision:
      "What counts is who decides, not the price: a machine that the board decides on is investment goods, and one that users and board decide on together is mixed.",
  },
  related: ["KRALJIC", "KEYACCOUNT", "SITUATIONAL"],

  compute: ({ purchaseType }) => STRATEGIES[purchaseType],

  explain: ({ purchaseType }, result) => [
    { step: "strategy", figures: [purchaseType], result, unit: "label" },
    { step: "start", figures: [result], result: STARTS.get(result) ?? result, unit: "text" },
  ],
});
