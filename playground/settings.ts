import { languageOf } from "../core/language-of.ts";
import { LANGUAGES, type Language } from "../core/words.ts";

export type Theme = "light" | "dark";

/** What the page remembers between visits, on this machine only. */
export interface Settings {
  /** Of the page, the pane and the argument help. */
  readonly language: Language;
  /** Of the labels in formula results: a property of the workbook. */
  readonly labels: Language;
  readonly theme: Theme;
}

const KEY = "kwadrant-playground";

export function loadSettings(): Settings {
  const stored = storedSettings();
  const language = oneOf(LANGUAGES, stored.language) ?? languageOf(navigator.language);
  return {
    language,
    labels: oneOf(LANGUAGES, stored.labels) ?? language,
    theme: oneOf(["light", "dark"] as const, stored.theme) ?? systemTheme(),
  };
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing (private window, blocked storage) still has to work.
  }
}

function storedSettings(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof stored === "object" && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

const oneOf = <T>(options: readonly T[], value: unknown): T | undefined => options.find((option) => option === value);

const systemTheme = (): Theme => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** What the pane gets: high contrast is the system's choice, and overrules ours. */
export const shownTheme = (theme: Theme): Theme | "contrast" =>
  matchMedia("(forced-colors: active)").matches ? "contrast" : theme;
