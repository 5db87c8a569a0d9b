import { type Cell, errorOf, isBlank } from "../../core/cells.ts";
import type { Language } from "../../core/words.ts";
import { shownCell } from "../shown-cell.ts";
import { COLUMNS, ROWS } from "./layout.ts";

/** One line of a self-test as it came out. */
export interface Outcome {
  readonly name: string;
  readonly note: string;
  readonly formula: string;
  readonly result: Cell;
  readonly expected: Cell;
  readonly verdict: "right" | "wrong" | "look at" | "not there yet";
}

export interface Verdicts {
  readonly right: string;
  readonly lookAt: string;
}

/** What Excel shows while a function is still at work. */
const WORKING = /^#(?:BUSY|BEZET|GETTING_DATA|LADEN|CONNECT)/;

/** The lines of a self-test, read back from its sheet. */
export function outcomesIn(rows: readonly (readonly Cell[])[], { right, lookAt }: Verdicts): readonly Outcome[] {
  return rows.slice(ROWS.tests).flatMap((row): readonly Outcome[] => {
    const [name, verdict, result] = [row[COLUMNS.name], row[COLUMNS.verdict], row[COLUMNS.result]];
    if (isBlank(name)) return [];
    const working = WORKING.test(errorOf(result) ?? String(result)) || isBlank(verdict);
    return [
      {
        name: String(name),
        note: String(row[COLUMNS.note] ?? ""),
        formula: String(row[COLUMNS.formula] ?? ""),
        result,
        expected: row[COLUMNS.expected],
        verdict: working ? "not there yet" : verdict === right ? "right" : verdict === lookAt ? "look at" : "wrong",
      },
    ];
  });
}

export interface ReportTexts {
  readonly title: string;
  readonly host: string;
  readonly summary: string;
  line(
    outcome: { readonly name: string; readonly note: string; readonly formula: string },
    result: string,
    expected: string,
  ): string;
  readonly toLookAt: string;
  readonly blank: string;
}

/** A report to send: what it comes to, what differs, and what only a reader can judge. */
export function reportOf(outcomes: readonly Outcome[], texts: ReportTexts, language: Language): string {
  const shown = (cell: Cell) => shownCell(cell, language, texts.blank);
  const lineOf = (outcome: Outcome) => texts.line(outcome, shown(outcome.result), shown(outcome.expected));
  const wrong = outcomes.filter(({ verdict }) => verdict === "wrong" || verdict === "not there yet");
  const read = outcomes.filter(({ verdict }) => verdict === "look at");
  return [
    texts.title,
    texts.host,
    texts.summary,
    ...wrong.map((outcome) => `- ${lineOf(outcome)}`),
    ...(read.length === 0 ? [] : [texts.toLookAt, ...read.map((outcome) => `- ${lineOf(outcome)}`)]),
  ].join("\n");
}
