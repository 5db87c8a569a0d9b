import { cellsOf, isTable, type ShownCell } from "../../core/answer.ts";
import { isBlank } from "../../core/cells.ts";
import { exampleFormula, outcomeOfExample, placed } from "../../core/emit/reference-example.ts";
import { wordsFor } from "../../core/i18n/index.ts";
import { type Entry, entries } from "../../core/registry.ts";
import type { Language } from "../../core/words.ts";
import type { WritableCell } from "../changes.ts";
import { PLAIN } from "../notation.ts";
import { rangeAt } from "./layout.ts";

type Cells = readonly (readonly WritableCell[])[];

/** Cells that a test needs on the sheet. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: Cells;
  /** Serial days, which must look like dates: some hosts hand them over as another kind of value then. */
  readonly dates: boolean;
}

/** One line of the report. */
export interface Test {
  readonly name: string;
  readonly note: string;
  /** The call that is tried, in commas and points. */
  readonly call: string;
  /** What the cell of the result holds: the call, or of a table how many of its cells are as expected. */
  readonly formula: string;
  readonly expected: ShownCell;
  /** Only shown, not judged. */
  readonly toLookAt?: true;
  /** The result comes by a plan of its own, because a host may refuse it. */
  readonly apart?: true;
}

export interface Laid {
  readonly tests: readonly Test[];
  readonly blocks: readonly Block[];
  /** The first row below all blocks. */
  readonly bottom: number;
}

/** Every example of every function, its data one block below the other from a cell on. */
export function exampleTests(top: number, left: number, labels: Language, language: Language): Laid {
  const tests: Test[] = [];
  const blocks: Block[] = [];
  let row = top;
  for (const entry of entries) {
    const notes = wordsFor(entry, language).examples;
    for (const [index] of entry.calculator.examples.entries()) {
      const laid = laidExample(entry, index, row, left, labels);
      tests.push({ ...laid.test, note: notes[index] ?? "" });
      blocks.push(...laid.blocks);
      row += laid.height;
    }
  }
  return { tests, blocks, bottom: row };
}

function laidExample(entry: Entry, index: number, row: number, left: number, labels: Language) {
  const { id } = entry.calculator;
  const example = entry.calculator.examples[index] ?? entry.calculator.examples[0];
  const outcome = outcomeOfExample(entry, example);
  if (!outcome.ok) throw outcome.error;
  const shown = cellsOf(entry, outcome, labels);
  const ranges = placed(entry, example, outcome).map((range) => {
    const width = range.rows[0]?.length ?? 1;
    return { ...range, address: rangeAt(row, left + range.left, range.rows.length, width), width };
  });
  const call = exampleFormula(entry, example, ranges, PLAIN, "en");
  const blocks = ranges.map(({ rows, param, left: right }): Block => {
    return {
      row,
      column: left + right,
      cells: rows.map((cells) => cells.map(writable)),
      dates: param.kind === "dates",
    };
  });
  const height = Math.max(0, ...ranges.map(({ rows }) => rows.length));
  if (!isTable(shown)) {
    const test = { name: id, call, formula: call, expected: shown };
    return { test, blocks, height: height === 0 ? 0 : height + 1 };
  }
  const column = left + ranges.reduce((widths, { width }) => widths + width, 0);
  const wanted = rangeAt(row, column, shown.length, shown[0]?.length ?? 1);
  const cells = shown.map((line) => line.map((cell): WritableCell => (cell === "" ? null : cell)));
  return {
    test: { name: id, call, formula: countOfEqual(call, wanted), expected: shown.flat().length },
    blocks: [...blocks, { row, column, cells, dates: false }],
    height: Math.max(height, shown.length) + 1,
  };
}

const writable = (cell: unknown): WritableCell =>
  isBlank(cell) || typeof cell === "object" || cell === undefined ? null : (cell as WritableCell);

/** Hosts may keep fewer digits in a cell than a function gives. */
export const CLOSE = "1E-9";

/** How many cells of an answer are those wanted: numbers to nine digits, anything else as text, as which a blank equals "". */
function countOfEqual(call: string, wanted: string): string {
  const close = `ABS(live-wanted)<=${CLOSE}*(1+ABS(wanted))`;
  return `=LET(live,${call.replace(/^=/, "")},wanted,${wanted},SUMPRODUCT(1*IFERROR(${close},live&""=wanted&"")))`;
}
