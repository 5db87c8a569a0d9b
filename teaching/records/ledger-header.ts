import { type Cell, isBlank } from "../../core/cells.ts";
import { LEDGER_TEXTS, type LedgerCode } from "../texts/ledger.ts";
import { TeachingError, type TroubleFacts } from "../trouble.ts";
import { type Header, headerIn, plain, type Rows } from "./headed-rows.ts";

const { number, student, language, code, set, file } = LEDGER_TEXTS;
const HEADINGS = { number, student, language, code, set, file };

export type LedgerHeader = Header<keyof typeof HEADINGS>;

export const textOf = (cell: Cell): string =>
  typeof cell === "object" || isBlank(cell)
    ? ""
    : String(cell)
        .replace(/\u00a0/g, " ")
        .trim();

export const headerOf = (rows: Rows): LedgerHeader =>
  headerIn(rows, HEADINGS, ["number", "code"]) ?? refuse("ledger-no-header");

/** The column of a figure. */
export function figureColumn(rows: Rows, { row }: LedgerHeader, name: string): number {
  const at = rows[row]?.findIndex((cell) => plain(cell) === plain(name)) ?? -1;
  return at < 0 ? refuse("ledger-no-column", { column: name }) : at;
}

export function refuse(code: LedgerCode, facts: TroubleFacts = {}): never {
  throw new TeachingError(code, facts);
}
