import { stringifyTokens, tokenize } from "@borgar/fx";
import type { Workbook } from "../pane/workbook.ts";

/**
 * A formula with commas and points in the signs that the user types, function names left in English. Excel's own local
 * form would translate TRUE and the built-in functions too, which only Excel can read back.
 */
export function inNotation(formula: string, { separator, decimal }: Workbook["notation"]): string {
  let braces = 0;
  const tokens = tokenize(formula, { withLocation: false }).map((token) => {
    if (token.type === "number") return { ...token, value: token.value.replace(".", decimal) };
    if (token.type !== "operator") return token;
    if (token.value === "{") braces++;
    if (token.value === "}") braces--;
    // Where the comma is taken by decimals, a backslash keeps the columns of an array apart.
    if (token.value === ",") return { ...token, value: braces > 0 && decimal === "," ? "\\" : separator };
    return token;
  });
  return stringifyTokens(tokens);
}
