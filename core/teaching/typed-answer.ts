import { numberFromText } from "../cells.ts";

/** What people type beside an amount: a currency before or after it, and a dash for no cents. */
const CURRENCY = /^(?:€|eur|euro|\$)\s*|\s*(?:€|eur|euro)$/gi;
const NO_CENTS = /[,.](?:-|–|—|=)$/;

/** The number in an answer as a student types it, "€ 1.250,50" or "15 %"; otherwise as `numberFromText` has it. */
export function answerNumber(text: string): number | "ambiguous" | undefined {
  const bare = text.trim().replace(CURRENCY, "").replace(NO_CENTS, "");
  return numberFromText(bare);
}
