import { languageOf } from "../core/language-of.ts";
import { LANGUAGES, type Language } from "../core/words.ts";
import { settingOf, storeSetting } from "./document-settings.ts";

const SETTING = "language";

function stored(): Language | undefined {
  const value = settingOf(SETTING);
  return LANGUAGES.find((language) => language === value);
}

/** The language of labels in this workbook. */
export function labelLanguage(): Language {
  return stored() ?? languageOf(typeof Office === "undefined" ? undefined : Office.context?.contentLanguage);
}

/** Writes the language into the workbook, so that everyone who opens it sees the same words. */
export const storeLabelLanguage = (language: Language): Promise<void> => storeSetting(SETTING, language);

/** Fixes the language that a workbook has by default, as soon as it depends on it. */
export async function fixLabelLanguage(): Promise<void> {
  if (stored() === undefined) await storeLabelLanguage(labelLanguage());
}
