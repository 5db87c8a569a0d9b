import { numberFromText } from "../core/cells.ts";
import type { Language } from "../core/words.ts";
import { type Notation, PLAIN, plainFormula } from "../pane/notation.ts";

const DUTCH: Notation = { separator: ";", decimal: "," };

/** Digits with points and commas: not the spaces, which group a telephone number too. */
const DIGITS = /^[-+\u2212\u2013]?[\d.,]+ ?%?$/;
/** What the grid reads as it is meant: no comma and at most one point. */
const POINTED = /^[^.,]*\.?[^.,]*$/;
const WITH_COMMA = /^\D?\d+,\d+ ?%?$/;

/** A number typed in Dutch as the grid reads it, 12.5% for 12,5%; any other text unchanged. */
export function plainNumber(typed: string, language: Language): string {
  const text = typed.trim();
  if (language !== "nl" || !DIGITS.test(text) || POINTED.test(text)) return typed;
  const percentage = text.endsWith("%");
  const digits = percentage ? text.slice(0, -1).trimEnd() : text;
  // 1,250 could be a thousand elsewhere; who types it in Dutch means the decimals, as in formulas.
  const value = numberFromText(WITH_COMMA.test(digits) ? digits.replace(",", ".").concat("0") : digits);
  return typeof value === "number" ? `${value}${percentage ? "%" : ""}` : typed;
}

/** A formula typed with semicolons and decimal commas as the grid reads it. */
export function plainTyped(formula: string, language: Language): string {
  if (language !== "nl") return plainFormula(formula, PLAIN);
  const outer = withPointsOutsideCalls(formula);
  if (outer === formula) return plainFormula(formula, PLAIN);
  const whole = plainFormula(formula, DUTCH);
  return whole === formula ? outer : whole;
}

/** A cell of what was pasted, a formula or not. */
export const plainCell = (pasted: string, language: Language): string =>
  pasted.startsWith("=") ? plainTyped(pasted, language) : plainNumber(pasted, language);

const SIGNS =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|\[[^\]]*\]?|(?:[\p{L}_$][\p{L}\p{N}_$.!:]*)?\(|[\p{L}_$][\p{L}\p{N}_$.!:]*|\)|\d+(?:[.,]\d+)*/gu;

/** Commas separate the arguments of a call: outside all calls a comma in a number can only be decimal. */
function withPointsOutsideCalls(formula: string): string {
  const open: boolean[] = [];
  return formula.replace(SIGNS, (sign) => {
    if (sign.endsWith("(")) open.push(sign.length > 1);
    else if (sign === ")") open.pop();
    else if (/^\d+,\d+$/.test(sign) && !open.includes(true)) return sign.replace(",", ".");
    return sign;
  });
}
