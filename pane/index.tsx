import { createRoot } from "react-dom/client";
import type { Language } from "../core/words.ts";
import { App, type View } from "./app.tsx";
import { DocsProvider } from "./parts/docs.ts";
import { rememberedLanguage, rememberLanguage } from "./remembered-language.ts";
import type { ThemeName } from "./theme.ts";
import type { Workbook } from "./workbook.ts";

export interface PaneOptions {
  /** Starts in this language, instead of the one chosen last time or else that of the host. */
  readonly language?: Language;
  /** Starts with this view; the first one where left out. */
  readonly view?: View;
  /** Follows the system where left out. */
  readonly theme?: ThemeName;
  /** Where the reference pages are, ending in a slash; left out where the host has none. */
  readonly docs?: string;
  /** The user chose another language in the pane. */
  onLanguageChange?(language: Language): void;
}

export interface Pane {
  setLanguage(language: Language): void;
  setTheme(theme: ThemeName): void;
  /** Brings a view to the front, as a command of the host's ribbon or menu does. */
  show(view: View): void;
  unmount(): void;
}

/** Puts the pane into an element of a host's page; the page itself says whether that is its main part. */
export function mountPane(element: HTMLElement, workbook: Workbook, options: PaneOptions = {}): Pane {
  const root = createRoot(element);
  let language = options.language ?? rememberedLanguage() ?? workbook.interfaceLanguage;
  let theme = options.theme;
  let view: View = options.view ?? "classify";

  const show = (next: View) => {
    view = next;
    render();
  };
  const speak = (next: Language) => {
    language = next;
    rememberLanguage(next);
    render();
  };
  const choose = (next: Language) => {
    speak(next);
    options.onLanguageChange?.(next);
  };
  const render = () =>
    root.render(
      <DocsProvider value={options.docs}>
        <App
          workbook={workbook}
          language={language}
          theme={theme}
          view={view}
          onViewChange={show}
          onLanguageChange={choose}
        />
      </DocsProvider>,
    );

  render();
  return {
    setLanguage: speak,
    setTheme(next) {
      theme = next;
      render();
    },
    show,
    unmount: () => root.unmount(),
  };
}
