import { type Cell, isBlank } from "../../core/cells.ts";
import { columnLetters } from "../../core/column-letters.ts";
import type { Words } from "../../core/words.ts";
import { LEDGER_TEXTS, type LedgerCode } from "../texts/ledger.ts";
import { TeachingError, type TroubleFacts } from "../trouble.ts";

export type Rows = readonly (readonly Cell[])[];

const KNOWN = ["number", "student", "language", "code", "set", "file"] as const;
type Known = (typeof KNOWN)[number];

export interface LedgerHeader {
  readonly row: number;
  readonly columns: { readonly [K in Known]?: number };
  readonly texts: readonly string[];
}

export const plain = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
export const textOf = (cell: Cell): string =>
  typeof cell === "object" || isBlank(cell)
    ? ""
    : String(cell)
        .replace(/\u00a0/g, " ")
        .trim();
export const isSaid = (text: string, words: Words) => plain(words.en) === text || plain(words.nl) === text;

export function headerOf(rows: Rows): LedgerHeader {
  for (const [row, cells] of rows.entries()) {
    const texts = cells.map((cell) => plain(textOf(cell)));
    const columns = Object.fromEntries(
      KNOWN.flatMap((known): [Known, number][] => {
        const at = texts.findIndex((text) => isSaid(text, LEDGER_TEXTS[known]));
        return at < 0 ? [] : [[known, at]];
      }),
    ) as LedgerHeader["columns"];
    if (columns.number !== undefined && columns.code !== undefined) return { row, columns, texts };
  }
  return refuse("ledger-no-header");
}

export function columnOf({ columns, texts }: LedgerHeader, known: Known | string): number {
  const at = known in columns ? columns[known as Known] : texts.indexOf(plain(known));
  return at === undefined || at < 0 ? refuse("ledger-no-column", { column: known }) : at;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;

export function refuse(code: LedgerCode, facts: TroubleFacts = {}): never {
  throw new TeachingError(code, facts);
}
