import { LANGUAGES, type Language } from "../core/words.ts";

const KEY = "kwadrant.language";

/** The language chosen last time. A browser that keeps nothing for us is no reason to stop. */
export function rememberedLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored);
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Private windows and third-party frames may refuse storage; the choice then holds until the pane closes.
  }
}
