import type { Language } from "../../../core/words.ts";
import { ask, rowsOf } from "../ask.ts";

export const scorecard = (args: readonly unknown[], language: Language = "en") => ask("SCORECARD", args, language);

/** The rows of a scorecard without their headers and without the help beside them. */
export function rows(args: readonly unknown[], language: Language = "en"): unknown[][] {
  const cells = scorecard(args, language);
  if (!Array.isArray(cells)) throw new Error(String(cells));
  return rowsOf(cells).map((row) => row.slice(0, 8));
}

/** One column of those rows by its place, the items only. */
export const itemColumn = (args: readonly unknown[], at: number, language: Language = "en"): unknown[] =>
  rows(args, language)
    .filter((row) => row[7] !== "" || row[1] !== "")
    .map((row) => row[at]);

/** The index in the last row. */
export const indexOf = (args: readonly unknown[]): unknown => rows(args).slice(-1)[0]?.[2];

export const SCORE = 1;
export const INDEX = 2;
export const WEIGHT = 3;
export const CONTRIBUTION = 4;
export const RANK = 5;
export const STANDING = 6;
