import { isReference, tokenize } from "@borgar/fx";
import type { Given } from "../../core/items/mark.ts";

/** How a value came about, from its formula alone. */
export function howReached(formula: string | undefined): NonNullable<Given["use"]> {
  if (formula === undefined) return "typed";
  try {
    return tokenize(formula, { withLocation: false }).some(isReference) ? "references" : "constants";
  } catch {
    // A formula that the grammar does not know: no reason to take points away.
    return "references";
  }
}

const OTHER_FILE = /\[[^\][]*\][^\][(),;!]*!|\bfile:\/\/|\\\\|\bDDE\s*\(|\bWEBSERVICE\s*\(|[\w']\|/i;

/** Whether a formula reaches outside its workbook: into another file, the web or a program. */
export const reachesOutside = (formula: string): boolean => OTHER_FILE.test(withoutTexts(formula));

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');
