import type { Words } from "../../core/words.ts";
import { CLIENTS } from "./clients.ts";
import { randomFrom } from "./random.ts";

export interface Transaction {
  readonly client: string;
  /** Serial day. */
  readonly date: number;
  readonly product: Words;
  readonly amount: number;
}

const PRODUCTS: readonly Words[] = [
  { en: "Cleaning supplies", nl: "Schoonmaakmiddelen" },
  { en: "Coffee and tea", nl: "Koffie en thee" },
  { en: "Hygiene paper", nl: "Hygiënepapier" },
  { en: "Office supplies", nl: "Kantoorartikelen" },
  { en: "Packaging", nl: "Verpakkingen" },
  { en: "Workwear", nl: "Werkkleding" },
];

const FIRST_DAY = 45_658; // 1 January 2025
const LAST_DAY = 46_022; // 31 December 2025

/** The orders of 2025. Those of one client add up to the revenue in the client list. */
export function transactions(): readonly Transaction[] {
  const random = randomFrom(2025);
  const all = CLIENTS.flatMap(({ name, revenue, volume }) => {
    const count = random.whole(1, 2 + Math.round(volume * 2));
    // Some clients stopped ordering during the year.
    const lastDay = random.chance(0.3) ? random.whole(FIRST_DAY + 60, LAST_DAY - 60) : LAST_DAY;
    return split(revenue, count, () => random.between(0.4, 1.6)).map(
      (amount): Transaction => ({
        client: name,
        date: random.whole(FIRST_DAY, lastDay),
        product: random.pick(PRODUCTS),
        amount,
      }),
    );
  });
  return all.sort((a, b) => a.date - b.date || (a.client < b.client ? -1 : 1));
}

/** Whole euros that add up to the total. */
function split(total: number, count: number, weight: () => number): readonly number[] {
  const weights = Array.from({ length: count }, weight);
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.slice(1).map((part) => Math.round((total * part) / sum));
  return [total - parts.reduce((a, b) => a + b, 0), ...parts];
}
