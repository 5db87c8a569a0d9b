import type { Cell } from "../core/cells.ts";
import { errorOf } from "../core/cells.ts";
import { type Example, isOptional, parametersOf } from "../core/define.ts";
import { wordsFor } from "../core/i18n/index.ts";
import type { Entry } from "../core/registry.ts";
import type { Language } from "../core/words.ts";
import type { Notation } from "./notation.ts";

/** A text as a formula holds it. Whatever stands in it, it stays one text. */
export const quoted = (text: string): string => `"${text.replace(/[\r\n\t]+/g, " ").replace(/"/g, '""')}"`;

/** A number as a formula holds it, with its decimals in the notation. */
export const numeral = (value: number, { decimal }: Notation): string =>
  String(value).toUpperCase().replace(".", decimal);

/** A call without the empty arguments at its end. */
export function callText(id: string, args: readonly string[], { separator }: Notation): string {
  const used = args.reduce((length, argument, index) => (argument === "" ? length : index + 1), 0);
  return `=${id}(${args.slice(0, used).join(separator)})`;
}

function cellText(cell: Cell, notation: Notation): string {
  if (typeof cell === "number") return numeral(cell, notation);
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  return errorOf(cell) ?? quoted(typeof cell === "string" ? cell : "");
}

/** Columns of an array are apart by a backslash where the comma is taken by decimals; rows always by a semicolon. */
function arrayText(rows: readonly (readonly Cell[])[], notation: Notation): string {
  const columns = notation.decimal === "," ? "\\" : ",";
  return `{${rows.map((row) => row.map((cell) => cellText(cell, notation)).join(columns)).join(";")}}`;
}

/** An example as the formula that a user would type. */
export function exampleFormula({ calculator }: Entry, { args }: Example, notation: Notation): string {
  const texts = args.map((argument) => {
    if (isRows(argument)) return arrayText(argument, notation);
    return argument === null || argument === undefined || argument === "" ? "" : cellText(argument, notation);
  });
  return callText(calculator.id, texts, notation);
}

const isRows = (argument: Example["args"][number]): argument is readonly (readonly Cell[])[] => Array.isArray(argument);

/** `=CLV(order_value; margin; orders)`: the arguments by name, those that may be left out in brackets. */
export function syntaxOf(entry: Entry, { separator }: Notation, language: Language): string {
  const words = wordsFor(entry, language);
  const names = parametersOf(entry.calculator).map((param) => {
    const name = (words.params[param.name]?.name ?? param.name).replace(/ /g, "_");
    if (param.kind === "rest") return `[${name}${separator} …]`;
    return isOptional(param) ? `[${name}]` : name;
  });
  return `=${entry.calculator.id}(${names.join(`${separator} `)})`;
}
