import type { Language } from "../core/words.ts";
import { languageOf } from "./locale.ts";

/** The language of labels follows the spreadsheet, so that everyone who opens it sees the same words. */
export const labelLanguage = (): Language => languageOf(SpreadsheetApp.getActive().getSpreadsheetLocale());
