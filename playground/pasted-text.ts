import type { Univer } from "@univerjs/core";
import type { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import type { Language } from "../core/words.ts";
import { plainCell } from "./typed-text.ts";

/** What Univer keeps private: where tables and texts from elsewhere come in, whichever way they were pasted. */
interface Clipboard {
  _pasteExternal(html: string, type: string): Promise<boolean>;
  _pastePlainText(text: string, type: string): Promise<boolean>;
}

/** Univer takes a pasted 12,5% for 125%, as it does a typed one: numbers and formulas are rewritten before it reads them. */
export function acceptPastedCommas(
  service: typeof ISheetClipboardService,
  univer: Univer,
  language: () => Language,
): void {
  const clipboard = univer.__getInjector().get(service) as unknown as Clipboard;
  const [table, text] = [clipboard._pasteExternal.bind(clipboard), clipboard._pastePlainText.bind(clipboard)];
  clipboard._pasteExternal = (html, type) => table(plainTable(html, language()), type);
  clipboard._pastePlainText = (pasted, type) => text(plainCell(pasted, language()), type);
}

/** A pasted table with the text of each cell as the grid reads it; cells that hold no number stay as they are. */
function plainTable(html: string, language: Language): string {
  if (language !== "nl") return html;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const cell of page.querySelectorAll("td, th")) {
    const typed = (cell.textContent ?? "").replace(/\u00a0/g, " ").trim();
    const plain = plainCell(typed, language);
    if (plain !== typed) cell.textContent = plain;
  }
  return page.documentElement.outerHTML;
}
