import { type Owner, WorkbookError } from "../pane/workbook.ts";

/** Apart from the properties of other scripts. */
const PREFIX = "kwadrant.";

/** Google keeps 9 kB per property. A character takes at most three bytes in a string of JavaScript. */
const MOST_CHARACTERS = 3_000;

/** What a user keeps goes along to every spreadsheet, and is nobody else's. */
const propertiesOf = (owner: Owner) =>
  owner === "user" ? PropertiesService.getUserProperties() : PropertiesService.getDocumentProperties();

export const settingOf = (key: string, owner: Owner): string | null => propertiesOf(owner).getProperty(PREFIX + key);

export function storeSetting(key: string, text: string, owner: Owner): null {
  if (text.length > MOST_CHARACTERS) throw new WorkbookError("too-large", key);
  propertiesOf(owner).setProperty(PREFIX + key, text);
  return null;
}
