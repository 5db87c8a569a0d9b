import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createContext, useContext, useSyncExternalStore } from "react";

export type ThemeName = "light" | "dark" | "contrast";

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

function systemTheme(): ThemeName {
  if (matchMedia(CONTRAST).matches) return "contrast";
  return matchMedia(DARK).matches ? "dark" : "light";
}

function onSystemChange(listener: () => void): () => void {
  const queries = [matchMedia(CONTRAST), matchMedia(DARK)];
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

/** The theme that the host asked for, or else the one of the system. */
export function useWantedTheme(asked: ThemeName | undefined): ThemeName {
  const system = useSyncExternalStore(onSystemChange, systemTheme);
  return asked ?? system;
}

const ThemeNameContext = createContext<ThemeName>("light");

export const ThemeNameProvider = ThemeNameContext.Provider;
/** The theme around a view, for what paints with colours of its own. */
export const useThemeName = (): ThemeName => useContext(ThemeNameContext);
