import { languageOf } from "../core/language-of.ts";
import type { Language } from "../core/words.ts";

/** The language of labels follows the spreadsheet, so that everyone who opens it sees the same words. */
export const labelLanguage = (): Language => languageOf(SpreadsheetApp.getActive().getSpreadsheetLocale());
