import type { Words } from "../../words.ts";
import { WEBSTER_WIND } from "../sources.ts";

export const TOP_DOWN = { en: "Top-down", nl: "Top-down" } as const satisfies Words;

export const BOTTOM_UP = { en: "Bottom-up", nl: "Bottom-up" } as const satisfies Words;

export const BOTH = { en: "Top-down and bottom-up", nl: "Top-down en bottom-up" } as const satisfies Words;

export const help = {
  purchaseType:
    "investment goods (the board decides); machines, software or other user goods (users decide); or mixed. The Dutch words may be used too.",
  result: "Top-down, bottom-up, or both.",
};

export const texts = {
  title: "Entry strategy",
  summary: "Where to enter a customer's organisation: at the top, with the users, or both.",
  formula: "investment goods → top-down · machines, software, user goods → bottom-up · mixed → both",
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
  rivals: {
    always:
      "Some always start at the top, because the board can open every door. Users may then feel passed over and hold back; for purchases that they decide on, this function starts with them.",
  },
  rules: {
    decision:
      "What counts is who decides, not the price: a machine that the board decides on is investment goods, and one that users and board decide on together is mixed.",
  },
  related: ["KRALJIC", "KEYACCOUNT", "SITUATIONAL"],
  examples: [
    { args: ["investment goods"], result: TOP_DOWN, note: "The board decides on a new plant." },
    { args: ["software"], result: BOTTOM_UP, note: "Users choose the software that they work with." },
    { args: ["gemengd"], result: BOTH, note: "The Dutch word works too." },
  ],
} as const;
