import { outcomeOf } from "../../core/answer.ts";
import type { Cell } from "../../core/cells.ts";
import { parametersOf } from "../../core/define.ts";
import type { CalcError } from "../../core/errors.ts";
import type { Outcome } from "../../core/evaluation/outcome.ts";
import type { Param } from "../../core/params.ts";
import { areaOf } from "../address.ts";
import type { Change } from "../changes.ts";
import type { Call } from "../formula.ts";
import type { FormulaCell } from "../workbook.ts";
import { withoutHeader } from "./drop-header.ts";
import type { Expected } from "./expected.ts";
import { withReadableCells } from "./repair-cells.ts";

/** A cell, or the formula, as it is and as it would become. */
export interface Replacement {
  readonly address: string;
  readonly before: Cell;
  readonly after: Cell;
  /** How the value after it is to be read. */
  readonly kind: "number" | "date" | "rate" | "formula";
}

/** What would make a refused formula work, where that is certain. */
export interface Repair {
  readonly replacements: readonly [Replacement, ...Replacement[]];
  /** Cells that stay in the way, because only their user knows what they mean. */
  readonly remaining: readonly string[];
  /** What the formula then gives. */
  readonly outcome: Outcome;
  readonly expected: Expected;
  readonly changes: readonly Change[];
}

export interface Refused {
  readonly call: Call;
  readonly error: CalcError;
  /** What the arguments hold, in their order. */
  readonly values: readonly unknown[];
  /** The cell with the formula. */
  readonly address: string;
  /** All formulas of its sheet, and of the sheet of the argument that is refused: a cell that calculates is not overwritten. */
  readonly formulas: readonly FormulaCell[];
  readonly inputFormulas: readonly FormulaCell[];
}

/** Cells that can only mean one thing, which stay as they are: the formula does not tell where they stand. */
export interface Unplaced {
  /** How the formula calls them: a name, a column of a table, a spilled range. */
  readonly called: string;
  readonly cells: number;
}

/** The argument that a refusal is about. */
export interface Culprit {
  readonly at: number;
  readonly param: Param;
  readonly address: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A repair of what a refusal is about; undefined where there is none that is certain. */
export function repairOf(refused: Refused): Repair | Unplaced | undefined {
  const culprit = culpritOf(refused);
  return culprit && (withoutHeader(refused, culprit) ?? withReadableCells(refused, culprit));
}

/** The sheet of the argument that is refused, where that is another one than the formula's. */
export function inputSheetOf(refused: Omit<Refused, "formulas" | "inputFormulas">): string | undefined {
  const [sheet, own] = [culpritOf(refused)?.address ?? "", refused.address].map((one) => areaOf(one)?.context.at(-1));
  return sheet?.toLowerCase() === own?.toLowerCase() ? undefined : sheet;
}

function culpritOf({ call, error, values }: Omit<Refused, "formulas" | "inputFormulas">): Culprit | undefined {
  if (error.calculator !== undefined) return undefined;
  const params = parametersOf(call.entry.calculator);
  const at = params.findIndex(({ name }) => name === error.facts.param);
  const [param, argument, value] = [params[at], call.args[at], values[at]];
  if (param === undefined || argument?.kind !== "reference") return undefined;
  return { at, param, address: argument.address, rows: Array.isArray(value) ? value : [[value as Cell]] };
}

/** What the call gives with other values for some of its arguments. */
export const outcomeWith = ({ call, values }: Refused, change: (value: unknown, at: number) => unknown): Outcome =>
  outcomeOf(call.entry, values.map(change));
