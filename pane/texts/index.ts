import { createContext, useContext } from "react";
import type { Language } from "../../core/words.ts";
import { WorkbookError } from "../workbook.ts";
import { en, type PaneTexts } from "./en.ts";
import { nl } from "./nl.ts";

export type { PaneTexts };

export const TEXTS: Readonly<Record<Language, PaneTexts>> = { en, nl };

const LanguageContext = createContext<Language>("en");

export const LanguageProvider = LanguageContext.Provider;
export const useLanguage = (): Language => useContext(LanguageContext);

/** Makes a hook of texts: those in the language of the pane. */
export const textsHook =
  <T>(texts: Readonly<Record<Language, T>>) =>
  (): T =>
    texts[useLanguage()];

export const useTexts = textsHook(TEXTS);

/** Why something did not work, and what to do about it. */
export function sentenceOf(error: unknown, { problems }: PaneTexts): string {
  return error instanceof WorkbookError ? problems[error.problem] : problems.unexpected;
}
