import { answer, outcomeOf, type ShownCell } from "../../../core/answer.ts";
import { reportFor } from "../../../core/i18n/index.ts";
import { findEntry } from "../../../core/registry.ts";
import type { Language } from "../../../core/words.ts";

export { column } from "../ask.ts";

type Rows = readonly (readonly ShownCell[])[];

/** What a host would put in the cells; the sentence as an error where the function refuses. */
export function ask(id: string, args: readonly unknown[], language: Language = "en"): ShownCell | Rows {
  const shown = answer(id, args, { language });
  if (!shown.ok) throw new Error(shown.sentence);
  return shown.cells;
}

/** A single cell counts as a table of one. */
export function askRows(id: string, args: readonly unknown[], language: Language = "en"): Rows {
  const cells = ask(id, args, language);
  return typeof cells === "object" ? cells : [[cells]];
}

/** A spilled column as a plain list. */
export const askColumn = (id: string, args: readonly unknown[], language: Language = "en"): ShownCell[] =>
  askRows(id, args, language).map((row) => row[0] as ShownCell);

/** The error in the cell with its sentence. */
export function refusal(id: string, args: readonly unknown[], language: Language = "en"): readonly [string, string] {
  const shown = answer(id, args, { language });
  if (shown.ok) throw new Error(`${id} answers ${JSON.stringify(shown.cells)}`);
  return [shown.error, shown.sentence];
}

export function report(id: string, args: readonly unknown[], language: Language = "en"): readonly string[] {
  const entry = findEntry(id);
  const outcome = entry && outcomeOf(entry, args);
  if (!entry || !outcome?.ok) throw new Error(`${id} refuses`);
  return reportFor(entry, outcome.report, language);
}
