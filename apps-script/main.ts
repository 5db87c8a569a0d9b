import { answer, type ShownCell } from "../core/answer.ts";
import { foreignCells } from "./cells.ts";
import type { EntryPointName } from "./entry-points.ts";
import { labelLanguage } from "./label-language.ts";
import { onInstall, onOpen, showSidebar } from "./menu.ts";
import { api } from "./server.ts";

/**
 * Answers a cell. A refusal is thrown: its sentence is what Sheets shows with #ERROR!. The language of the spreadsheet is
 * a getter, because every question to the spreadsheet takes a round trip and a number has no language.
 */
export function call(id: string, args: readonly unknown[]): ShownCell | readonly (readonly ShownCell[])[] {
  const shown = answer(id, args, {
    foreign: foreignCells(),
    get language() {
      return labelLanguage();
    },
  });
  if (!shown.ok) throw new Error(shown.sentence);
  return shown.cells;
}

const entryPoints: Readonly<Record<EntryPointName, (...args: never[]) => unknown>> = {
  onOpen,
  onInstall,
  showSidebar,
  api,
};

/** What the generated entry points call. */
export function run(name: EntryPointName, args: readonly unknown[]): unknown {
  return entryPoints[name](...(args as never[]));
}
