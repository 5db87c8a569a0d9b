import { answer } from "../../core/answer.ts";
import type { Language } from "../../core/words.ts";

/** What the cells of `=ID(…)` show, or the sentence of the refusal. */
export function ask(id: string, args: readonly unknown[], language: Language = "en") {
  const shown = answer(id, args, { language });
  return shown.ok ? shown.cells : shown.sentence;
}

export const column = (values: Iterable<unknown>): unknown[][] => Array.from(values, (value) => [value]);

/** A column of the same value over and over: `repeat(3, 10)` for three tens. */
export const repeat = (times: number, value: unknown): unknown[] => Array.from({ length: times }, () => value);

/** A spilled table as objects would be read: its rows without the headers. */
export const rowsOf = (cells: unknown): unknown[][] => (Array.isArray(cells) ? cells.slice(1) : []);
