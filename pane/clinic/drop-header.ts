import { isBlank } from "../../core/cells.ts";
import { isHeaderText } from "../../core/read-cell.ts";
import { addressOfArea, areaOf, fixedAddress } from "../address.ts";
import { type Argument, type Call, callsIn } from "../formula.ts";
import { PLAIN } from "../notation.ts";
import { type Culprit, outcomeWith, type Refused, type Repair } from "./repair.ts";
import { isSame } from "./tree.ts";

const ABOUT_CELLS = ["not-a-number", "not-a-date", "not-yes-or-no"];

/** The formula with its ranges below the words at their top: one header is skipped by itself, a title above it is not. */
export function withoutHeader(refused: Refused, culprit: Culprit): Repair | undefined {
  const { error, formulas, address } = refused;
  const words = ABOUT_CELLS.includes(error.code) ? rowsOfWords(culprit, error.facts.column ?? 1) : 0;
  if (words === 0 || (error.facts.row ?? 0) > words) return undefined;
  const cell = formulas.find((one) => isSame(one.address, address) || sameCell(one.address, address));
  const call = cell && callsIn(cell.formula, PLAIN)?.find((one) => isTheSame(one, refused.call));
  if (cell === undefined || call === undefined) return undefined;

  const beside = call.args.map((argument) => isBeside(argument, culprit.address));
  const outcome = outcomeWith(refused, (value, at) =>
    beside[at] && Array.isArray(value) ? value.slice(words) : value,
  );
  if (!outcome.ok) return undefined;
  const args = call.args.map((argument, at) => (beside[at] ? lowered(argument, words) : argument.text));
  const written = `${call.text.slice(0, call.text.indexOf("(") + 1)}${args.join(",")})`;
  const formula = cell.formula.split(call.text).join(written);
  return {
    replacements: [{ address, before: cell.formula, after: formula, kind: "formula" }],
    remaining: [],
    outcome,
    expected: { formulas: [{ address: cell.address, formula: cell.formula }], cells: [] },
    changes: [{ kind: "formula", address, formula, ...spillOf(outcome), overwrite: true }],
  };
}

/** How many rows at the top of a column hold only words and blanks. */
function rowsOfWords({ rows, param }: Culprit, column: number): number {
  const first = rows.findIndex((row) => !isBlank(row[column - 1]) && !isHeaderText(row[column - 1], param));
  return Math.max(first, 0);
}

const sameCell = (one: string, other: string): boolean => {
  const [a, b] = [areaOf(one), areaOf(other)];
  return a !== undefined && a.top === b?.top && a.left === b?.left;
};

const isTheSame = (one: Call, other: Call): boolean =>
  one.entry === other.entry &&
  one.text.toUpperCase().startsWith(`${one.entry.calculator.id}(`) &&
  one.args.length === other.args.length &&
  one.args.every((argument, at) => addressIn(argument) === addressIn(other.args[at]));

const addressIn = (argument: Argument | undefined): string =>
  argument?.kind === "reference" ? argument.address : (argument?.kind ?? "");

/** Whether an argument stands beside a range, row for row. */
function isBeside(argument: Argument, address: string): boolean {
  const [one, other] = [areaOf(addressIn(argument)), areaOf(address)];
  if (one === undefined || other === undefined || one.top === null || one.bottom === null) return false;
  return one.top === other.top && one.bottom === other.bottom;
}

function lowered(argument: Argument, rows: number): string {
  const area = areaOf(addressIn(argument));
  if (area === undefined || area.top === null) return argument.text;
  const below = { ...area, top: area.top + rows };
  return argument.text.includes("$") ? fixedAddress(below) : addressOfArea(below);
}

function spillOf(outcome: { readonly value: unknown }): { rows: number; columns: number } {
  const { value } = outcome;
  const rows = Array.isArray(value) ? value : [[value]];
  return { rows: rows.length, columns: Array.isArray(rows[0]) ? rows[0].length : 1 };
}
