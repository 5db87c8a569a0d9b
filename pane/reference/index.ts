import type { Notation } from "../../core/emit/formula-text.ts";
import { type ReferencePage, referencePage } from "../../core/emit/reference-page.ts";
import { wordsFor } from "../../core/i18n/index.ts";
import { type Entry, entries, findEntry } from "../../core/registry.ts";
import type { Language } from "../../core/words.ts";
import { type Search, searchOver } from "../search.ts";

/**
 * What the pane takes only where somebody reads or searches: the prose of the functions, and what is made of it. In Excel
 * this folder and what it imports are a bundle of their own with the whole of core, while what the pane starts with has no
 * examples, help, rules, rivals and sources; so names and texts cross over here, never objects of core.
 */
export const search: Search = searchOver(entries);

/** A sheet that runs every example in the user's own spreadsheet, as a plan. */
export { selfTest } from "../self-test/plan.ts";

/** The reference page of a function. */
export const pageOf = (id: string, notation: Notation, language: Language): ReferencePage =>
  referencePage(known(id), notation, language);

/** What each parameter of a function is, by the name of the parameter. */
export const helpOf = (id: string, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(wordsFor(known(id), language).params).map(([name, { help }]) => [name, help]));

/** What a function is for, in one sentence. */
export const summaryOf = (id: string, language: Language): string => wordsFor(known(id), language).summary;

/** How a function treats ties, lines or blanks, by the name of the rule; undefined where it has no such rule. */
export const ruleOf = (id: string, rule: string, language: Language): string | undefined =>
  wordsFor(known(id), language).rules?.[rule];

function known(id: string): Entry {
  const entry = findEntry(id);
  if (entry === undefined) throw new Error(`there is no function ${id}`);
  return entry;
}
