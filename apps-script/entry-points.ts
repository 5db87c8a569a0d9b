import type { EntryPoint } from "../core/emit/apps-script-stubs.ts";

/** The variable that holds the bundle in the script project. */
export const LIBRARY = "Kwadrant";

/** What Sheets calls by name besides the functions: triggers, menu items and the one door of the sidebar. */
export const ENTRY_POINTS = [
  { name: "onOpen", params: ["event"], summary: "Adds the menu when a spreadsheet opens." },
  { name: "onInstall", params: ["event"], summary: "Adds the menu right after installation." },
  { name: "showSidebar", params: [], summary: "Opens the sidebar." },
  { name: "api", params: ["method", "payload"], summary: "Answers the sidebar." },
] as const satisfies readonly EntryPoint[];

export type EntryPointName = (typeof ENTRY_POINTS)[number]["name"];
