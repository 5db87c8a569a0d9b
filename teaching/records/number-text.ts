import { numberFromText } from "../../core/cells.ts";
import type { Language } from "../../core/words.ts";

/** A number in a list, written so that it can be read one way only: 1,2340 and not 1,234. */
function numberText(value: number, language: Language): string {
  const text = String(value);
  const safe = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
  return language === "nl" ? safe.replace(".", ",") : safe;
}

/** Numbers as a cell lists them: "0,1; 0,25". */
export const listText = (values: readonly number[], language: Language): string =>
  values.map((value) => numberText(value, language)).join("; ");

/** The numbers of such a list, or the first text in it that is none or that can be read two ways. */
export function numbersIn(
  text: string,
): { readonly values: readonly number[] } | { readonly unread: string; readonly isAmbiguous: boolean } {
  const values: number[] = [];
  for (const one of text.split(";").filter((part) => part.trim() !== "")) {
    const value = numberFromText(one);
    if (typeof value !== "number") return { unread: one.trim(), isAmbiguous: value === "ambiguous" };
    values.push(value);
  }
  return { values };
}
