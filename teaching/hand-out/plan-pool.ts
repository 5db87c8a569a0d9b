import { columnLetters } from "../../core/column-letters.ts";
import type { Language } from "../../core/words.ts";
import { SHEET_TEXTS } from "../texts/sheet.ts";
import { type Assignment, type Edition, POOL_DIGITS } from "./edition.ts";
import { COLUMN, NAMES, TOP } from "./layout.ts";
import { planSheet, type SheetPlan } from "./sheet-plan.ts";
import type { PlannedCell } from "./sheet-writer.ts";

/** A sheet beside the first, with one row per set of numbers below a header. */
export interface NumbersPlan {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface PoolPlan extends SheetPlan {
  readonly numbers: NumbersPlan;
}

/**
 * One workbook for everyone: what differs between the editions stands on a second sheet, and plain formulas show the set that
 * the student number chooses.
 */
export function planPool(assignment: Assignment, pool: readonly Edition[], language: Language): PoolPlan {
  const plans = pool.map((edition) => planSheet(assignment, edition, language));
  const first = plans[0] as SheetPlan;
  const sheet = SHEET_TEXTS.numbers[language];
  const header: string[] = [SHEET_TEXTS.set[language]];
  const columns: (readonly PlannedCell["value"][])[] = [pool.map((_, row) => row + 1)];
  const cells = first.cells.map((cell, place): PlannedCell => {
    if (cell.name === NAMES.set) return { ...cell, value: "", formula: setFormula(pool.length) };
    const values = plans.map((plan) => plan.cells[place]?.value ?? null);
    if (values.every((value) => value === cell.value)) return cell;
    const column = columnLetters(columns.length + 1);
    columns.push(values);
    header.push(first.cells.find((one) => one.row === cell.row && one.column === COLUMN.id)?.value?.toString() ?? "");
    const list = `${sheet}!${column}$2:${column}$${pool.length + 1}`;
    const formats = plans.map((plan) => plan.cells[place]?.format ?? "");
    const longest = formats.reduce((most, next) => (next.length > most.length ? next : most));
    return {
      ...cell,
      value: "",
      formula: `IF(ISNUMBER($B$${TOP.set}),INDEX(${list},$B$${TOP.set}),"")`,
      ...(longest === "" ? {} : { format: longest }),
    };
  });
  const rows = pool.map((_, row) => columns.map((values) => values[row] ?? null));
  return { ...first, cells, numbers: { sheet, header, rows } };
}

/** What `editionFor` computes, in the sheet; blank until there is a number. */
const setFormula = (size: number): string =>
  `IFERROR(1+MOD(VALUE(RIGHT(TRIM($B$${TOP.number}),${POOL_DIGITS})),${size}),"")`;
