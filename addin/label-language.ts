import { languageOf } from "../core/language-of.ts";
import { LANGUAGES, type Language } from "../core/words.ts";

const SETTING = "kwadrant.language";

/** The document's settings; there are none before Office is ready, and none outside it. */
const settings = (): Office.Settings | undefined =>
  typeof Office === "undefined" ? undefined : Office.context?.document?.settings;

function stored(): Language | undefined {
  const value: unknown = settings()?.get(SETTING);
  return LANGUAGES.find((language) => language === value);
}

/** The language of labels in this workbook. Reading it costs nothing: Office holds the settings in memory. */
export function labelLanguage(): Language {
  return stored() ?? languageOf(typeof Office === "undefined" ? undefined : Office.context?.contentLanguage);
}

/** Writes the language into the workbook, so that everyone who opens it sees the same words. */
export async function storeLabelLanguage(language: Language): Promise<void> {
  const document = settings();
  if (document === undefined) throw new Error("there is no document");
  document.set(SETTING, language);
  await new Promise<void>((resolve, reject) => {
    document.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Failed ? reject(new Error(error.message)) : resolve(),
    );
  });
}

/** Fixes the language that a workbook has by default, as soon as it depends on it. */
export async function fixLabelLanguage(): Promise<void> {
  if (stored() === undefined) await storeLabelLanguage(labelLanguage());
}
