import { NOTATIONS, type Notation } from "../core/emit/formula-text.ts";

export type { Notation };

/** What writing formulas takes: commas between arguments, points in numbers. */
export const PLAIN: Notation = NOTATIONS.en;

/** Texts, sheet names and table columns: no sign in them separates anything. */
const OPAQUE = /("(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\])/;

/** Names and references, numbers with their points and commas, and the signs that matter. */
const SIGNS = /[\p{L}_$][\p{L}\p{N}_$.!:]*|\d+(?:[.,]\d+)*|[;,\\{}]/gu;

/** Calls back for each name, number and sign outside texts, with how many braces are open; the answer takes its place. */
function rewrite(formula: string, change: (token: string, braces: number) => string): string {
  let braces = 0;
  return formula
    .split(OPAQUE)
    .map((piece, index) => {
      if (index % 2 === 1) return piece;
      return piece.replace(SIGNS, (token) => {
        if (token === "{") braces++;
        if (token === "}") braces--;
        return change(token, braces);
      });
    })
    .join("");
}

const isNumber = (token: string) => /^\d/.test(token);
const hasDecimalComma = (token: string) => /^\d+,\d+$/.test(token);

/** A semicolon between arguments, or a backslash between the columns of an array: neither occurs where commas do that. */
const isLocalSeparator = (token: string, braces: number) => (braces === 0 ? token === ";" : token === "\\");

/**
 * Whether a formula uses semicolons and decimal commas. The formula itself decides where it can, because hosts differ in
 * whether they hand formulas over in the user's notation; the notation of the workbook decides the rest ("0,45").
 */
function usesDecimalComma(formula: string, notation: Notation): boolean {
  let semicolons = false;
  let commasOnlyInNumbers = true;
  rewrite(formula, (token, braces) => {
    if (isLocalSeparator(token, braces)) semicolons = true;
    if (token === "," || (isNumber(token) && /[.,]/.test(token) && !hasDecimalComma(token)))
      commasOnlyInNumbers = false;
    return token;
  });
  return semicolons || (notation.decimal === "," && commasOnlyInNumbers);
}

/** A formula with commas and points. Every sign keeps its place, so that positions hold for the original too. */
export function plainFormula(formula: string, notation: Notation): string {
  if (!usesDecimalComma(formula, notation)) return formula;
  return rewrite(formula, (token, braces) => {
    if (isLocalSeparator(token, braces)) return ",";
    return hasDecimalComma(token) ? token.replace(",", ".") : token;
  }).replace(/\];\[/g, "],[");
}

/** A formula of commas and points as users of a notation type it; in braces a backslash keeps columns apart where commas are decimals. */
export function shownFormula(formula: string, notation: Notation): string {
  if (notation.separator === "," && notation.decimal === ".") return formula;
  let braces = 0;
  return formula
    .split(OPAQUE)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(/[{},]|\d+\.\d+/g, (token) => {
            if (token === "{") braces++;
            if (token === "}") braces--;
            if (token === ",") return braces > 0 && notation.decimal === "," ? "\\" : notation.separator;
            return token.replace(".", notation.decimal);
          }),
    )
    .join("");
}
