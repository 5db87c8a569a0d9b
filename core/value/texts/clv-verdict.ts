import type { Words } from "../../words.ts";
import { MANAGING_CUSTOMERS } from "../sources.ts";

export const ROOM: Words = { en: "Room left to invest", nl: "Er is ruimte om te investeren" };

export const OVER: Words = {
  en: "You spend more than the customer is worth",
  nl: "Je geeft meer uit dan de klant waard is",
};

export const help = {
  invested: "What you have invested in the customer, or plan to: acquisition, visits, discounts.",
  result: "One row: the verdict, and the room left or the amount too much, always as a positive amount.",
};

export const texts = {
  title: "Verdict on an investment in a customer",
  summary: "Whether there is room left to invest in a customer, or you spend more than they are worth, and how much.",
  formula: "CLV − invested: above 0 room left, below 0 more than the customer is worth",
  errors: { "too-large": "The amount does not fit in a cell: check CLV and invested." },
  steps: {
    difference: { name: "Difference", formula: "CLV − invested" },
    verdict: { name: "Verdict", formula: "above 0: room left; 0: exactly; below 0: more than the customer is worth" },
  },
  sources: [MANAGING_CUSTOMERS],
  rules: {
    line: "An investment of exactly the CLV is neither room nor too much, and gets a verdict of its own.",
  },
  related: ["CLVRATIO", "PAYBACK", "CLVDISCOUNTED"],
  examples: [
    { args: [972, 400], result: [[ROOM, 572]], note: "Of a value of 972, 400 has been invested." },
    { args: [972, 1200], result: [[OVER, 228]], note: "The investment exceeds the value by 228." },
  ],
} as const;
