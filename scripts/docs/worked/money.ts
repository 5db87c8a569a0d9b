import { formatNumber } from "../../../core/i18n/format.ts";
import type { Language } from "../../../core/words.ts";

/** Whole euros. */
export function moneyText(value: number, language: Language): string {
  const amount = formatNumber(Math.round(value), language);
  return language === "nl" ? `€\u00a0${amount}` : `€${amount}`;
}
