import type { ThemeName } from "../pane/theme.ts";

/** The theme of the ribbon. Excel on the web may tell none: the pane then follows the system. */
export function officeTheme(): ThemeName | undefined {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const color = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (color === null) return undefined;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((part) => Number.parseInt(part, 16));
  // How light the eye finds the colour, 0 to 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
