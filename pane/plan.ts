import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { type Area, areaOf } from "./address.ts";
import type { Change, ContentStep, NativeChart, Step, Target } from "./changes.ts";
import { WorkbookError } from "./workbook.ts";

export const isContent = (step: Step): step is ContentStep => step.kind === "values" || step.kind === "formula";

/** A plan with its places, as far as they can be checked without a host. */
export function planOf(changes: readonly Change[]): readonly Step[] {
  if (changes.length === 0) throw new Error("there is nothing to change");
  const steps = changes.map(placed);
  refuseTwice(steps.flatMap((step) => (step.kind === "sheet" ? step.name : [])).map(sheetName), "sheet-taken");
  refuseTwice(steps.flatMap((step) => (step.kind === "name" ? step.name : [])).map(rangeName), "name-taken");
  refuseOverlap(steps.filter(isContent));
  return steps;
}

function placed(change: Change): Step {
  if (change.kind === "sheet") return change;
  const at = targetOf(change.address);
  if (change.kind === "formula") {
    if (at.rows * at.columns !== 1) throw new WorkbookError("no-such-range", change.address);
    if (!change.formula.startsWith("=")) throw new Error("a formula starts with =");
    return { ...change, at: sized(at, change.rows, change.columns) };
  }
  if (change.kind === "column-widths" && change.widths.length !== at.columns)
    throw new Error(`${change.address} has ${at.columns} columns, not ${change.widths.length}`);
  if (change.kind !== "values") return { ...change, at };
  const columns = change.values.reduce((most, row) => Math.max(most, row.length), 0);
  const values = change.values.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  return { ...change, values, at: sized(at, values.length, columns) };
}

/** The closed range of an address. */
export function targetOf(address: string): Target {
  const { context = [], top = null, left = null, bottom = null, right = null } = areaOf(address) ?? {};
  if (top === null || left === null || bottom === null || right === null || context.length > 1) {
    throw new WorkbookError("no-such-range", address);
  }
  return { sheet: context[0], top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The ranges that a chart is drawn from. */
export const sourcesOf = ({ series }: NativeChart): readonly Target[] =>
  series.flatMap(({ x, y, labels }) => [x, y, ...(labels === undefined ? [] : [labels])].map(targetOf));

/** The area of a target on a sheet by its name. */
export const areaAt = (sheet: string, { top, left, rows, columns }: Omit<Target, "sheet">): Area => ({
  context: [sheet],
  ...{ top, left, bottom: top + rows - 1, right: left + columns - 1 },
});

function sized(at: Target, rows: number, columns: number): Target {
  if (!(rows >= 1 && columns >= 1)) throw new Error("there are no cells to write");
  if (at.top + rows - 1 > MAX_ROWS || at.left + columns - 1 > MAX_COLS) throw new WorkbookError("too-large");
  return { ...at, rows, columns };
}

const LONGEST_SHEET_NAME = 31;
const LONGEST_RANGE_NAME = 250;

/** What every host takes for the name of a sheet. */
function sheetName(name: string): string {
  const malformed = name.trim() === "" || name.length > LONGEST_SHEET_NAME || /[[\]:*?/\\]|^'|'$|^history$/i.test(name);
  if (malformed) throw new WorkbookError("bad-name", name);
  return name;
}

/** What every host takes for the name of a range: nothing that reads as a cell, in either notation, or as a truth value. */
function rangeName(name: string): string {
  const wellFormed = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name.length <= LONGEST_RANGE_NAME;
  const taken = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false|waar|onwaar)$/i.test(name);
  if (!wellFormed || taken) throw new WorkbookError("bad-name", name);
  return name;
}

function refuseTwice(names: readonly string[], problem: "sheet-taken" | "name-taken"): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) throw new WorkbookError(problem, name);
    seen.add(name.toLowerCase());
  }
}

/** Two steps that fill the same cell would each take the other's for a change of the user. */
function refuseOverlap(steps: readonly ContentStep[]): void {
  steps.forEach(({ at: one, address }, index) => {
    const other = steps.slice(index + 1).find(({ at }) => overlap(one, at));
    if (other !== undefined) throw new Error(`the plan fills ${address} and ${other.address}, which overlap`);
  });
}

const overlap = (one: Target, other: Target): boolean =>
  one.sheet?.toLowerCase() === other.sheet?.toLowerCase() &&
  one.top < other.top + other.rows &&
  other.top < one.top + one.rows &&
  one.left < other.left + other.columns &&
  other.left < one.left + one.columns;
