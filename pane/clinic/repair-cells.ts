import { type Cell, isBlank, isSerialDay, numberFromText } from "../../core/cells.ts";
import { dateText } from "../../core/date-text.ts";
import type { RefusalCode } from "../../core/errors.ts";
import type { Param } from "../../core/params.ts";
import { isHeaderText } from "../../core/read-cell.ts";
import { type Area, addressOfArea, areaOf, cellAt } from "../address.ts";
import type { Change, WritableCell } from "../changes.ts";
import { certainDate, certainNumber, orderOf } from "./readable.ts";
import { type Culprit, outcomeWith, type Refused, type Repair, type Replacement, type Unplaced } from "./repair.ts";
import { plainAddress } from "./tree.ts";

/** What is wrong with a cell: nothing, something that can be repaired, or something that only the user can. */
type Verdict = "right" | "unclear" | { readonly value: number };
type Judge = (cell: Cell) => Verdict;

const right = (value: number | undefined): Verdict => (value === undefined ? "unclear" : { value });

/** How the cells of a refused argument are read again, by the refusal. */
const JUDGES: Partial<
  Record<RefusalCode, (param: Param, cells: readonly Cell[]) => { kind: Replacement["kind"]; judge: Judge } | undefined>
> = {
  "not-a-number": (param) => ({ kind: "number", judge: (cell) => judgeNumber(cell, param) }),
  "ambiguous-number": (param) => ({ kind: "number", judge: (cell) => judgeNumber(cell, param) }),
  "not-a-date": judgeDates,
  "mixed-dates": judgeDates,
  "not-a-rate"(_param, cells) {
    // A column of 45 and 0.5 may hold one half per cent: only where all are percentages is it certain.
    const percentages = cells.every((cell) => typeof cell !== "number" || cell === 0 || cell >= 2);
    const judge: Judge = (cell) => (typeof cell === "number" && cell !== 0 ? { value: cell / 100 } : "right");
    return percentages ? { kind: "rate", judge } : undefined;
  },
};

function judgeDates(_param: Param, cells: readonly Cell[]): { kind: "date"; judge: Judge } {
  const order = orderOf(cells);
  return { kind: "date", judge: (cell) => (isDate(cell) ? "right" : right(certainDate(cell, order))) };
}

function judgeNumber(cell: Cell, param: Param): Verdict {
  if (typeof cell === "number") return "right";
  if (typeof cell === "string") {
    const known = "words" in param && param.words !== undefined && cell.trim().toLowerCase() in param.words;
    if (known || typeof numberFromText(cell) === "number") return "right";
  }
  return right(certainNumber(cell));
}

/** A real date, or text that can be no other whatever stands beside it. */
const isDate = (cell: Cell): boolean =>
  typeof cell === "string" ? isYearFirst(cell) : typeof cell === "number" && isSerialDay(cell);

function isYearFirst(text: string): boolean {
  const date = dateText(text);
  return date !== undefined && date.separator === undefined;
}

/** The cells of a refused argument, each that can only mean one thing as that thing. */
export function withReadableCells(
  refused: Refused,
  { at, param, address, rows }: Culprit,
): Repair | Unplaced | undefined {
  const reading = JUDGES[refused.error.code]?.(param, rows.flat());
  if (reading === undefined) return undefined;
  const calculated = new Set(refused.inputFormulas.map((one) => plainAddress(one.address.replace(/^.*!/, ""))));
  const header = rows.findIndex((row) => !row.every(isBlank));
  const isPlaced = areaOf(address) !== undefined;
  const replacements: Replacement[] = [];
  const remaining: string[] = [];
  const repaired = rows.map((row, down) =>
    row.map((cell, right) => {
      if (isBlank(cell) || (down === header && isHeaderText(cell, param))) return cell;
      const verdict = reading.judge(cell);
      const place = cellAt(address, down + 1, right + 1) ?? address;
      if (verdict === "right") return cell;
      if (verdict === "unclear" || calculated.has(plainAddress(place.replace(/^.*!/, "")))) {
        remaining.push(place);
        return cell;
      }
      replacements.push({ address: place, before: cell, after: verdict.value, kind: reading.kind });
      return verdict.value;
    }),
  );
  const [first, ...others] = replacements;
  if (first === undefined) return undefined;
  if (!isPlaced) return { called: address, cells: replacements.length };
  return {
    replacements: [first, ...others],
    remaining,
    outcome: outcomeWith(refused, (value, index) => (index === at ? repaired : value)),
    expected: { formulas: [], cells: [{ address: onItsSheet(address, refused.address), holds: rows }] },
    changes: changesFor([first, ...others], onItsSheet(address, refused.address), rows, repaired),
  };
}

/** A cell that is formatted as text would keep a number as text; a day without a format shows as a number. */
const FORMATS = { number: "General", date: "yyyy-mm-dd", rate: "0.0%", formula: "General" } as const;

function changesFor(
  replacements: Repair["replacements"],
  address: string,
  rows: readonly (readonly Cell[])[],
  repaired: readonly (readonly Cell[])[],
): readonly Change[] {
  const { kind } = replacements[0];
  const formats = blocksOf(replacements.map((one) => onItsSheet(one.address, address))).map((block): Change => {
    return { kind: "number-format", address: block, format: FORMATS[kind] };
  });
  const down = rows.map((row, index) => row.some((cell, column) => cell !== repaired[index]?.[column]));
  const [top, bottom] = [down.indexOf(true), down.lastIndexOf(true)];
  const values = rows.slice(top, bottom + 1).map((row, index) =>
    row.map((cell, column): WritableCell => {
      const value = repaired[top + index]?.[column];
      return value === cell || typeof value !== "number" ? null : value;
    }),
  );
  const first = cellAt(address, top + 1, 1) ?? address;
  return [...formats, { kind: "values", address: first, values, overwrite: true }];
}

/** An address with the sheet of the formula, where it has none: by the time of writing another sheet may be active. */
function onItsSheet(address: string, formula: string): string {
  const [area, cell] = [areaOf(address), areaOf(formula)];
  if (area === undefined || area.context.length > 0 || cell === undefined) return address;
  return addressOfArea({ ...area, context: cell.context });
}

/** Cells as the ranges that they form, those below one another as one. */
function blocksOf(addresses: readonly string[]): readonly string[] {
  const blocks = new Map<string, Area>();
  for (const address of addresses) {
    const area = areaOf(address);
    if (area === undefined || area.top === null) continue;
    const above = blocks.get(`${area.top - 1} ${area.left}`);
    blocks.delete(`${area.top - 1} ${area.left}`);
    blocks.set(`${area.bottom} ${area.left}`, { ...area, top: above?.top ?? area.top });
  }
  return [...blocks.values()].map(addressOfArea);
}
