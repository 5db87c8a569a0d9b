import { outcomeOf } from "../../../core/answer.ts";
import { stepText } from "../../../core/i18n/index.ts";
import { type Entry, findEntry } from "../../../core/registry.ts";
import type { Language } from "../../../core/words.ts";

/** A derivation as a student reads it: one line per step, "name: figures = result". */
export function stepsOf(id: string, args: readonly unknown[], language: Language = "en"): string[] {
  const entry = findEntry(id) as Entry;
  const outcome = outcomeOf(entry, args);
  if (!outcome.ok) throw outcome.error;
  return outcome.steps().map((step) => {
    const { name, figures, result } = stepText(entry, step, language);
    return figures === "" ? `${name}: ${result}` : `${name}: ${figures} = ${result}`;
  });
}
