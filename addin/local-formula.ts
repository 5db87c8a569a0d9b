import { stringifyTokens, tokenize } from "@borgar/fx";
import { findEntry } from "../core/registry.ts";
import type { Workbook } from "../pane/workbook.ts";

/** Replaced by the build with the prefix that `--env namespace=` gives the functions. */
declare const KWADRANT_NAMESPACE: string | undefined;

const prefix = typeof KWADRANT_NAMESPACE === "string" ? `${KWADRANT_NAMESPACE}.` : "";

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

function renamed(formula: string, name: (name: string) => string): string {
  const tokens = tokenize(formula, { withLocation: false });
  return stringifyTokens(
    tokens.map((token) => (token.type === "func" ? { ...token, value: name(token.value) } : token)),
  );
}

/** A formula with our functions as this build of the add-in calls them. */
export const withPrefix = (formula: string): string =>
  prefix === "" ? formula : renamed(formula, (name) => (findEntry(name) === undefined ? name : prefix + name));

/** A formula with our functions as the pane knows them. */
export const withoutPrefix = (formula: string): string =>
  prefix === ""
    ? formula
    : renamed(formula, (name) =>
        name.toUpperCase().startsWith(prefix.toUpperCase()) ? name.slice(prefix.length) : name,
      );
