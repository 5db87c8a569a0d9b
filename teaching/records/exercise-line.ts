import { type Cell, errorOf, isBlank, numberFromText, shown } from "../../core/cells.ts";
import type { Language, Words } from "../../core/words.ts";
import type { ExerciseCode, ExerciseTrouble } from "../texts/exercise-troubles.ts";
import type { TroubleFacts } from "../trouble.ts";
import { COLUMNS, type Column } from "./exercise-columns.ts";
import { listed, ROW_KINDS, type RowKind } from "./exercise-words.ts";
import { type HeadedRow, keyIn } from "./headed-rows.ts";
import { numbersIn } from "./number-text.ts";

export interface NumberLimits {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  readonly below?: number;
  readonly whole?: true;
}

interface Page {
  readonly language: Language;
  readonly problems: ExerciseTrouble[];
}

/** One row of an exercise on a sheet. What cannot be read is reported with its cell, and undefined is given instead. */
export class ExerciseLine {
  readonly kind: RowKind;
  private readonly page: Page;
  private readonly row: HeadedRow<Column>;

  constructor(page: Page, row: HeadedRow<Column>, kind: RowKind = "note") {
    this.page = page;
    this.row = row;
    this.kind = kind;
  }

  as(kind: RowKind): ExerciseLine {
    return new ExerciseLine(this.page, this.row, kind);
  }

  get language(): Language {
    return this.page.language;
  }

  report(code: ExerciseCode, column: Column, facts: TroubleFacts = {}): undefined {
    const { language, problems } = this.page;
    const named = {
      cell: this.row.address(column),
      column: COLUMNS[column][language],
      row: ROW_KINDS[this.kind][language],
    };
    problems.push({ code, facts: { ...named, ...facts } });
  }

  cell(column: Column): Cell {
    return this.row.cell(column);
  }

  /** The text of a cell; undefined where it is blank. */
  text(column: Column): string | undefined {
    const cell = this.cell(column);
    if (isBlank(cell)) return undefined;
    const error = errorOf(cell);
    if (error !== undefined) return this.report("error-cell", column, { received: error });
    return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).trim();
  }

  needed(column: Column): string | undefined {
    return isBlank(this.cell(column)) ? this.report("missing", column) : this.text(column);
  }

  /** A text in both languages; where one is blank, the other serves for both. */
  words(): Words | undefined {
    if (isBlank(this.cell("en")) && isBlank(this.cell("nl"))) return this.report("missing", this.language);
    const [en, nl] = [this.text("en"), this.text("nl")];
    const [first, second] = [en ?? nl, nl ?? en];
    return first === undefined || second === undefined ? undefined : { en: first, nl: second };
  }

  number(column: Column, limits: NumberLimits = {}): number | undefined {
    const cell = this.cell(column);
    const text = this.text(column);
    if (text === undefined) return undefined;
    const value = typeof cell === "number" ? cell : numberFromText(text);
    if (value === "ambiguous") return this.report("two-readings", column, { received: text });
    if (value === undefined) return this.report("not-a-number", column, { received: shown(text) as string });
    return this.within(value, column, limits);
  }

  neededNumber(column: Column, limits: NumberLimits = {}): number | undefined {
    return isBlank(this.cell(column)) ? this.report("missing", column) : this.number(column, limits);
  }

  private within(value: number, column: Column, limits: NumberLimits): number | undefined {
    const { from = -Infinity, above = -Infinity, to = Infinity, below = Infinity, whole } = limits;
    if (whole && !Number.isInteger(value)) return this.report("not-whole", column, { received: value });
    if (value >= from && value > above && value <= to && value < below) return value;
    if (limits.above !== undefined && value <= above) return this.report("too-low", column, { received: value, above });
    const [lowest, highest] = [limits.from ?? "", limits.to ?? limits.below ?? ""];
    if (highest === "") return this.report("below-lowest", column, { received: value, lowest });
    return this.report("out-of-range", column, { received: value, lowest, highest });
  }

  /** The numbers of a list; undefined where there is none. */
  numbers(column: Column): readonly number[] | undefined {
    const cell = this.cell(column);
    if (typeof cell === "number") return [cell];
    const text = this.text(column);
    if (text === undefined) return undefined;
    const read = numbersIn(text);
    if ("values" in read) return read.values;
    return this.report(read.isAmbiguous ? "two-readings" : "not-a-number", column, { received: read.unread });
  }

  /** The key of a word, in either language. */
  oneOf<K extends string>(column: Column, words: Readonly<Record<K, Words>>): K | undefined {
    const text = this.needed(column);
    if (text === undefined) return undefined;
    const key = keyIn(words, text);
    return key ?? this.report("unknown-word", column, { received: text, options: listed(words, this.language) });
  }

  /** A formula as it stands, without the sign that it would begin with in a cell. */
  formula(): string | undefined {
    return this.needed("formula")?.replace(/^=\s*/, "");
  }

  /** What else the row says, apart by semicolons, with the number in it. */
  settings<K extends string>(words: Readonly<Record<K, Words>>): Partial<Record<K, number>> {
    const found: Partial<Record<K, number>> = {};
    for (const one of (this.text("settings") ?? "").split(";").filter((said) => said.trim() !== "")) {
      const key = keyIn(words, one.replace(/\d+/, "#"));
      if (key !== undefined) found[key] = Number(/\d+/.exec(one)?.[0] ?? 1);
      else {
        const options = listed(words, this.language, "; ") || "–";
        this.report("unknown-setting", "settings", { received: one.trim(), options });
      }
    }
    return found;
  }
}
