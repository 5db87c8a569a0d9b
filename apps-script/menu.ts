import { languageOf } from "../core/language-of.ts";

const OPEN = { en: "Open Kwadrant", nl: "Kwadrant openen" } as const;

/**
 * Runs as AuthMode.NONE where the add-on is installed but not yet used in this spreadsheet. Of all that is personal that
 * mode allows the user's language only, and any other service call would lose the menu.
 */
export function onOpen(): void {
  const label = OPEN[languageOf(Session.getActiveUserLocale())];
  SpreadsheetApp.getUi().createAddonMenu().addItem(label, "showSidebar").addToUi();
}

/** The spreadsheet is open already when the add-on is installed. */
export function onInstall(): void {
  onOpen();
}

export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Kwadrant"));
}
