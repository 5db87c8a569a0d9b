import { mountPane, type Pane } from "../pane/index.tsx";
import { associateCommands } from "./commands.ts";
import { loadExercises } from "./exercises-later.ts";
import { officeTheme } from "./theme.ts";
import { connect } from "./workbook.ts";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}

async function start(): Promise<void> {
  // Where office.js cannot be reached there is no Office at all.
  if (typeof Office === "undefined") return sayOutside();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return sayOutside();
  const mounted = mount();
  associateCommands(async () => (await mounted).show("explain"));
  await mounted;
}

async function mount(): Promise<Pane> {
  // The pane explains exercises too, and computes without waiting.
  const [workbook] = await Promise.all([connect(), loadExercises()]);
  document.documentElement.lang = workbook.interfaceLanguage;
  const theme = officeTheme();
  const pane = mountPane(element("pane"), workbook, {
    ...(theme === undefined ? {} : { theme }),
    onLanguageChange: (language) => {
      document.documentElement.lang = language;
    },
  });
  // The user may change the theme while the pane is closed, and Excel does not tell.
  document.addEventListener("visibilitychange", () => {
    const next = officeTheme();
    if (next !== undefined) pane.setTheme(next);
  });
  return pane;
}

function sayOutside(): void {
  element("outside").hidden = false;
}

void start();
