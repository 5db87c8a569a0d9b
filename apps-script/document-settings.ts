import { WorkbookError } from "../pane/workbook.ts";

/** Apart from the properties of other scripts. */
const PREFIX = "kwadrant.";

/** Google keeps 9 kB per property. A character takes at most three bytes in a string of JavaScript. */
const MOST_CHARACTERS = 3_000;

export const settingOf = (key: string): string | null =>
  PropertiesService.getDocumentProperties().getProperty(PREFIX + key);

export function storeSetting(key: string, text: string): null {
  if (text.length > MOST_CHARACTERS) throw new WorkbookError("too-large", key);
  PropertiesService.getDocumentProperties().setProperty(PREFIX + key, text);
  return null;
}
