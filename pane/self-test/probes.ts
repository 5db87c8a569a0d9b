import { cellsOf, outcomeOf } from "../../core/answer.ts";
import { sentenceFor } from "../../core/i18n/index.ts";
import { type Entry, findEntry } from "../../core/registry.ts";
import type { Language } from "../../core/words.ts";
import type { Notation } from "../notation.ts";
import type { Workbook } from "../workbook.ts";
import { columnsAt, rangeAt } from "./layout.ts";
import type { Laid, Test } from "./tests.ts";
import { PROBES, type Probe } from "./words.ts";

/** The function of the name that is tried. */
export const NAMED = "=LAMBDA(answers,NPS(answers))";

/** What only Excel knows, or shows in a way of its own. */
const EXCEL_ONLY: readonly Probe[] = ["spilled-range", "map", "release", "sentence"];
/** Google shows every error of a function as #ERROR!, and has no names for functions of add-ons. */
const NOT_IN_SHEETS: readonly Probe[] = ["value-error", "not-available", "division", "lambda-name"];

/** Three answers with a blank one: as zeros, blanks would make the NPS 33.33. */
const SCORES = [[10], [null], [9]] as const;

export interface Surroundings {
  readonly host: Workbook["host"];
  readonly notation: Notation;
  /** Language of the labels in the cells. */
  readonly labels: Language;
  /** Language of the pane. */
  readonly language: Language;
  /** A name that the workbook has not got. */
  readonly functionName: string;
}

/** Tries what cannot be tested elsewhere; the scores have a column to themselves, right of all data. */
export function probes(
  top: number,
  column: number,
  notesOf: Readonly<Record<Probe, { readonly name: string; readonly note: string }>>,
  { host, notation, labels, language, functionName }: Surroundings,
): Laid {
  const scores = rangeAt(top, column, SCORES.length);
  const call: Readonly<Record<Probe, readonly [formula: string, expected: Test["expected"]]>> = {
    blanks: [`=NPS(${scores})`, 100],
    "whole-column": [`=NPS(${columnsAt(column)})`, 100],
    found: [`=IF(ISERROR(NPS(${scores})),ERROR.TYPE(NPS(${scores})),0)`, 0],
    "value-error": ['=ERROR.TYPE(NPS("x"))', 3],
    "not-available": [`=ISNA(NPS(${rangeAt(top + 1, column)}))`, true],
    division: ["=ERROR.TYPE(NPSSHARES(0,0,0))", 2],
    "decimal-comma": ['=CLV(180,"0,45",12)', 972],
    "decimal-point": ['=CLV(180,"0.45",12)', 972],
    "decimal-sign": ['=MID(1/2&"",2,1)', notation.decimal],
    spill: [`=ROWS(NPSGROUP(${scores}))`, SCORES.length],
    "spilled-range": [`=ROWS(${rangeAt(top, column + 2)}#)`, SCORES.length],
    lambda: [`=LAMBDA(answers,NPS(answers))(${scores})`, 100],
    "lambda-name": [`=${functionName}(${scores})`, 100],
    map: [`=INDEX(MAP(${scores},LAMBDA(answer,NPSGROUP(answer))),3)`, groupOf(9, labels)],
    release: ['=INFO("release")', ""],
    sentence: ['=NPS("x")', refusalOf("x", language)],
  };
  const tried = PROBES.filter((probe) => host === "excel" || !EXCEL_ONLY.includes(probe)).filter(
    (probe) => host !== "sheets" || !NOT_IN_SHEETS.includes(probe),
  );
  const tests = tried.map((probe): Test => {
    const [formula, expected] = call[probe];
    const { name, note } = notesOf[probe];
    const shown = { name, note, call: formula, formula, expected };
    if (probe === "lambda-name") return { ...shown, apart: true };
    return probe === "release" || probe === "sentence" ? { ...shown, toLookAt: true } : shown;
  });
  return {
    tests,
    blocks: [{ row: top, column, cells: SCORES, dates: false }],
    bottom: top + SCORES.length,
  };
}

/** The formula whose spill the probe of spilled ranges measures, beside the scores. */
export const spilling = (top: number, column: number) => ({
  address: rangeAt(top, column + 2),
  formula: `=NPSGROUP(${rangeAt(top, column, SCORES.length)})`,
  rows: SCORES.length,
});

const known = (id: string): Entry => {
  const entry = findEntry(id);
  if (entry === undefined) throw new Error(`there is no function ${id}`);
  return entry;
};

function groupOf(score: number, labels: Language): string {
  const entry = known("NPSGROUP");
  const outcome = outcomeOf(entry, [score]);
  return outcome.ok ? String(cellsOf(entry, outcome, labels)) : "";
}

function refusalOf(score: string, language: Language): string {
  const entry = known("NPS");
  const outcome = outcomeOf(entry, [score]);
  return outcome.ok ? "" : sentenceFor(entry, outcome.error, language);
}
