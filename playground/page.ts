import type { Language } from "../core/words.ts";
import { type Settings, shownTheme } from "./settings.ts";
import { type PageTexts, texts } from "./texts.ts";

/** An element that index.html has. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found as T;
}

/** What the user does with the bar above the grid. */
export interface Actions {
  chooseLanguage(language: Language): void;
  toggleTheme(): void;
  reset(): void;
}

export interface Page {
  /** Shows the words and colours of these settings. */
  render(settings: Settings): void;
  /** Puts a sentence in the status region; it follows the language. */
  say(sentence: (words: PageTexts) => string): void;
  /** Tells a screen reader of the pictures on the sheet that is shown. */
  tellPictures(descriptions: readonly string[]): void;
}

const narrow = matchMedia("(max-width: 760px)");

/** Where F6 leads, in turn. The grid keeps Tab for its cells, so there must be another way out of it by keyboard. */
const PARTS = ["header", "#grid", "#pane"];

function goToNextPart(): void {
  const parts = PARTS.map((part) => document.querySelector<HTMLElement>(part)).filter((part) => part?.hidden === false);
  const at = parts.findIndex((part) => part?.contains(document.activeElement));
  const next = parts[(at + 1) % parts.length];
  const first = next?.querySelector<HTMLElement>("button, [contenteditable], input, [tabindex]");
  first?.focus();
}

/** The page around grid and pane. */
export function createPage(actions: Actions): Page {
  const languages = [...document.querySelectorAll<HTMLButtonElement>("[data-language]")];
  const paneToggle = element("pane-toggle");
  let words: PageTexts = texts.en;
  let sentence: (words: PageTexts) => string = ({ loading }) => loading;

  const showStatus = () => {
    element("status").textContent = sentence(words);
  };
  const showPane = (open: boolean) => {
    element("pane").hidden = !open;
    paneToggle.setAttribute("aria-expanded", String(open));
    // On a narrow page the pane covers the grid, which must then not take the focus.
    element("grid").inert = open && narrow.matches;
  };
  const isPaneOpen = () => !element("pane").hidden;

  for (const button of languages) {
    button.addEventListener("click", () => actions.chooseLanguage(button.dataset.language === "nl" ? "nl" : "en"));
  }
  element("theme").addEventListener("click", actions.toggleTheme);
  element("reset").addEventListener("click", actions.reset);
  paneToggle.addEventListener("click", () => showPane(!isPaneOpen()));
  narrow.addEventListener("change", () => showPane(isPaneOpen()));
  // Before the grid sees it, which would take any key for its own.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    goToNextPart();
  };
  window.addEventListener("keydown", onKey, { capture: true });
  showPane(!narrow.matches);

  return {
    render({ language, theme }) {
      words = texts[language];
      document.documentElement.lang = language;
      document.documentElement.dataset.theme = shownTheme(theme);
      document.title = words.title;
      element("open").textContent = words.open;
      element("open").title = words.openHint;
      element("reset").textContent = words.reset;
      element("language-name").textContent = words.language;
      element("theme").textContent = words.dark;
      element("theme").setAttribute("aria-pressed", String(theme === "dark"));
      paneToggle.textContent = words.pane;
      element("grid").ariaLabel = words.grid;
      element("grid").ariaDescription = words.leaveGrid;
      element("pictures").ariaLabel = words.pictures;
      element("pane").ariaLabel = words.pane;
      element("drop").textContent = words.drop;
      for (const button of languages) {
        button.setAttribute("aria-pressed", String(button.dataset.language === language));
      }
      showStatus();
    },
    say(next) {
      sentence = next;
      showStatus();
    },
    tellPictures(descriptions) {
      const items = [...document.querySelectorAll("#pictures li")].map((item) => item.textContent);
      // Asked with whatever happens in the grid: who is reading the list must not lose the place.
      if (descriptions.length === items.length && descriptions.every((text, at) => text === items[at])) return;
      element("pictures").hidden = descriptions.length === 0;
      const list = document.querySelector("#pictures ul");
      list?.replaceChildren(
        ...descriptions.map((text) => Object.assign(document.createElement("li"), { textContent: text })),
      );
    },
  };
}
