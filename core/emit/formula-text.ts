import type { Cell } from "../cells.ts";
import { errorOf } from "../cells.ts";
import { parametersOf } from "../define.ts";
import { wordsFor } from "../i18n/index.ts";
import { isOptional } from "../params.ts";
import type { Entry } from "../registry.ts";
import type { Language } from "../words.ts";

/** The signs that a formula is typed with: arguments apart, decimals apart. */
export interface Notation {
  readonly separator: ";" | ",";
  readonly decimal: "," | ".";
}

/** As a workbook in that language has it, where nothing else is known. */
export const NOTATIONS: Readonly<Record<Language, Notation>> = {
  en: { separator: ",", decimal: "." },
  nl: { separator: ";", decimal: "," },
};

/** A text as a formula holds it. Whatever stands in it, it stays one text. */
export const quoted = (text: string): string => `"${text.replace(/[\r\n\t]+/g, " ").replace(/"/g, '""')}"`;

/** A number as a formula holds it, with its decimals in the notation. */
export const numeral = (value: number, { decimal }: Notation): string =>
  String(value).toUpperCase().replace(".", decimal);

/** A rate as people type it, 45%, where a percentage is exactly that rate. */
export function rateText(rate: number, notation: Notation): string {
  const percentage = Number((rate * 100).toPrecision(15));
  return percentage / 100 === rate ? `${numeral(percentage, notation)}%` : numeral(rate, notation);
}

const BOOLEANS = { en: ["FALSE", "TRUE"], nl: ["ONWAAR", "WAAR"] } as const;

export const booleanText = (value: boolean, language: Language): string => BOOLEANS[language][value ? 1 : 0];

/** A cell as an argument of a formula. */
export function cellText(cell: Cell, notation: Notation, language: Language): string {
  if (typeof cell === "number") return numeral(cell, notation);
  if (typeof cell === "boolean") return booleanText(cell, language);
  return errorOf(cell) ?? quoted(typeof cell === "string" ? cell : "");
}

/** A call without the empty arguments at its end. */
export function callText(id: string, args: readonly string[], { separator }: Notation, space = ""): string {
  const used = args.reduce((length, argument, index) => (argument === "" ? length : index + 1), 0);
  return `=${id}(${args.slice(0, used).join(separator + space)})`;
}

/** "order value" as a name that a formula can hold. */
export const nameInFormula = (name: string): string => name.replace(/ /g, "_");

/** `=CLV(order_value; margin; orders)`: the arguments by name, those that may be left out in brackets. */
export function syntaxOf(entry: Entry, { separator }: Notation, language: Language): string {
  const words = wordsFor(entry, language);
  const names = parametersOf(entry.calculator).map((param) => {
    const name = nameInFormula(words.params[param.name]?.name ?? param.name);
    if (param.kind === "rest") return `[${name}${separator} …]`;
    return isOptional(param) ? `[${name}]` : name;
  });
  return `=${entry.calculator.id}(${names.join(`${separator} `)})`;
}
