import type { Language } from "../core/words.ts";
import { createGrid } from "./grid.ts";
import { openFilesWith } from "./opening.ts";
import { createPage, element } from "./page.ts";
import "./page.css";
import { sampleWorkbook } from "./sample/index.ts";
import { loadSettings, type Settings, saveSettings, shownTheme } from "./settings.ts";
import { texts } from "./texts.ts";
import { playgroundWorkbook } from "./workbook.ts";

let settings = loadSettings();
let pane: { setLanguage(language: Language): void; setTheme(theme: ReturnType<typeof shownTheme>): void } | undefined;

const page = createPage({
  chooseLanguage,
  toggleTheme: () => change({ theme: settings.theme === "dark" ? "light" : "dark" }),
  reset() {
    if (!grid.isUntouched() && !window.confirm(texts[settings.language].resetQuestion)) return;
    grid.show(sampleWorkbook(settings.language));
    page.say(({ sampleBack }) => sampleBack);
  },
});
page.render(settings);

const grid = createGrid({
  container: element("grid"),
  sheets: sampleWorkbook(settings.language),
  labels: settings.labels,
  help: settings.language,
  dark: settings.theme === "dark",
  language: () => settings.language,
});
openFilesWith({ page, language: () => settings.language, add: grid.add });

const workbook = playgroundWorkbook(grid, {
  interfaceLanguage: settings.language,
  labelLanguage: () => settings.labels,
  setLabelLanguage,
  isEditing: () => grid.api.getActiveWorkbook()?.isCellEditing() === true,
});

// For the console, and for tests: the grid is a canvas, whose cells can only be read through this.
Object.assign(window, { univerAPI: grid.api, kwadrant: { workbook, rules: grid.rules, pictures: grid.pictures } });

grid.api.addEvent(grid.api.Event.LifeCycleChanged, ({ stage }) => {
  if (stage === grid.api.Enum.LifecycleStages.Rendered) void showPane();
});
grid.api.addEvent(grid.api.Event.CommandExecuted, () => {
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
  page.tellPictures(sheet === undefined ? [] : grid.pictures.descriptions(sheet));
});
matchMedia("(forced-colors: active)").addEventListener("change", () => change({}));

function change(part: Partial<Settings>): void {
  settings = { ...settings, ...part };
  saveSettings(settings);
  page.render(settings);
  grid.setDark(settings.theme === "dark");
  pane?.setTheme(shownTheme(settings.theme));
}

/** Page, pane, argument help and labels change together; the sample too, as long as nobody worked in it. */
function chooseLanguage(language: Language): void {
  if (language === settings.language) return;
  const untouched = grid.isUntouched();
  change({ language });
  grid.showLanguage();
  setLabelLanguage(language);
  grid.functions.setHelpLanguage(language);
  if (untouched) grid.show(sampleWorkbook(language));
  pane?.setLanguage(language);
}

function setLabelLanguage(labels: Language): void {
  change({ labels });
  grid.functions.setLabelLanguage(labels);
}

/** The pane comes after the grid, so that the page can be used before it is complete. */
async function showPane(): Promise<void> {
  document.documentElement.dataset.ready = "grid";
  page.say(() => "");
  try {
    const { mountPane } = await import("../pane/index.tsx");
    const { language, theme } = settings;
    pane = mountPane(element("pane"), workbook, {
      language,
      theme: shownTheme(theme),
      docs: "docs/",
      onLanguageChange: chooseLanguage,
    });
    document.documentElement.dataset.ready = "pane";
  } catch (error) {
    console.error(error);
    page.say(({ paneFailed }) => paneFailed);
  }
}
