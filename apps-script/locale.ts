import type { Language } from "../core/words.ts";

/** "nl", "nl_NL" and "nl_BE" speak Dutch; every other locale gets English. */
export const languageOf = (locale: string): Language => (/^nl(?:[_-]|$)/i.test(locale) ? "nl" : "en");

/** The sign between whole number and decimals that users of a locale type. */
export function decimalOf(locale: string): "," | "." {
  const tag = locale.replace("_", "-");
  const known = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(tag);
  return known && (1.5).toLocaleString(tag).includes(",") ? "," : ".";
}
