import { errorOf, isBlank, numberFromText } from "../../core/cells.ts";
import { compile } from "../../core/items/formula/compile.ts";
import { FormulaFault } from "../../core/items/formula/value.ts";
import type { Words } from "../../core/words.ts";
import { TeachingError } from "../trouble.ts";
import { HeadedRow, keyIn } from "./headed-rows.ts";
import type { RulingColumn } from "./rulings-words.ts";

/** Why a cell of the sheet with rulings cannot be read. */
export type RulingsCode =
  | "ruling-blank"
  | "ruling-error"
  | "ruling-unknown"
  | "ruling-no-number"
  | "ruling-no-share"
  | "ruling-no-formula";

/** One row of the sheet with rulings, read column by column; refusals name the cell. */
export class RulingRow extends HeadedRow<RulingColumn> {
  isBlank(column: RulingColumn): boolean {
    return isBlank(this.cell(column));
  }

  text(column: RulingColumn): string {
    const text = this.textOrBlank(column);
    return text === "" ? this.refuse(column, "ruling-blank") : text;
  }

  textOrBlank(column: RulingColumn): string {
    const cell = this.cell(column);
    return errorOf(cell) === undefined ? String(cell ?? "").trim() : this.refuse(column, "ruling-error");
  }

  number(column: RulingColumn): number {
    const cell = this.cell(column);
    if (isBlank(cell)) return this.refuse(column, "ruling-blank");
    const value = typeof cell === "string" ? typedNumber(cell) : cell;
    return typeof value === "number" && Number.isFinite(value) ? value : this.refuse(column, "ruling-no-number");
  }

  share(column: RulingColumn): number {
    const value = this.number(column);
    return value >= 0 && value <= 1 ? value : this.refuse(column, "ruling-no-share");
  }

  /** With or without "=" before it. */
  formula(column: RulingColumn): string {
    const text = this.text(column).replace(/^=/, "");
    return isFormula(text) ? text : this.refuse(column, "ruling-no-formula");
  }

  /** The key of the word in a cell, in either language or the key itself. */
  oneOf<Key extends string>(column: RulingColumn, words: Readonly<Record<Key, Words>>): Key {
    const said = this.text(column);
    const key = keyIn(words, said) ?? (Object.keys(words) as Key[]).find((one) => one === said.toLowerCase());
    return key ?? this.refuse(column, "ruling-unknown");
  }

  refuse(column: RulingColumn, code: RulingsCode): never {
    throw new TeachingError(code, {
      cell: this.address(column),
      received: errorOf(this.cell(column)) ?? String(this.cell(column) ?? ""),
    });
  }
}

/** "1.234" is a little more than one here: points and shares never come in thousands. */
function typedNumber(text: string): number | undefined {
  const value = numberFromText(text);
  return value === "ambiguous" ? Number(text.trim().replace(",", ".")) : value;
}

function isFormula(text: string): boolean {
  try {
    compile(text);
    return true;
  } catch (error) {
    if (error instanceof FormulaFault) return false;
    throw error;
  }
}
