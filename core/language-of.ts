import type { Language } from "./words.ts";

/** "nl", "nl-NL" and "nl_BE" speak Dutch; every other locale gets English, and so does none. */
export const languageOf = (locale: string | undefined): Language => (/^nl(?:[-_]|$)/i.test(locale ?? "") ? "nl" : "en");
