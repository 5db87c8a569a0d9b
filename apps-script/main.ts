import { cellsOf, outcomeOf, type ShownCell } from "../core/answer.ts";
import type { Value } from "../core/define.ts";
import type { Answer } from "../core/evaluate.ts";
import { sentenceFor } from "../core/i18n/index.ts";
import { type Entry, findEntry } from "../core/registry.ts";
import { foreignCells } from "./cells.ts";
import type { EntryPointName } from "./entry-points.ts";
import { labelLanguage } from "./label-language.ts";
import { onInstall, onOpen, showSidebar } from "./menu.ts";
import { api } from "./server.ts";

/**
 * Answers a cell. A refusal is thrown: its sentence is what Sheets shows with #ERROR!. The language of the spreadsheet is
 * asked only where the answer holds words, because every question to the spreadsheet takes a round trip.
 */
export function call(id: string, args: readonly unknown[]): ShownCell | readonly (readonly ShownCell[])[] {
  const entry = findEntry(id);
  if (entry === undefined) throw new Error(`there is no function ${id}`);
  const outcome = outcomeOf(entry, args, foreignCells());
  if (!outcome.ok) throw new Error(sentenceFor(entry, outcome.error, labelLanguage()));
  const language = outcome.language ?? (holdsWords(entry, outcome.value) ? labelLanguage() : "en");
  return cellsOf(entry, outcome, language);
}

function holdsWords({ calculator }: Entry, value: Answer["value"]): boolean {
  if (calculator.result.kind === "table") return true;
  const rows = Array.isArray(value) ? (value as readonly (readonly Value[])[]) : [[value as Value]];
  return rows.some((row) => row.some((cell) => typeof cell === "object"));
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
