import type { CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { computed } from "../../core/items/formula/compile.ts";
import { scopeOfAnswer } from "../../teaching/answered-part.ts";
import type { Assignment, Issued } from "../../teaching/hand-out/edition.ts";
import { figuresOf } from "../../teaching/hand-out/edition.ts";
import { cellsOf, filledIn, layoutOf, type Otherwise, overCells, withoutPlaces } from "../teaching/collect/returned.ts";

/** What one student does, with the points that this is worth; the others answer everything right. */
export interface Script {
  readonly what: string;
  /** Of all points; undefined for who hands in nothing that can be read. */
  readonly lost: number | undefined;
  readonly answers?: (hand: Hand) => Otherwise;
  readonly change?: (sheet: Worksheet, workbook: Workbook) => void;
  /** What becomes of the file; undefined where it is not handed in. */
  readonly send?: (bytes: Uint8Array) => Uint8Array | undefined;
}

interface Hand {
  /** A formula over names as this student writes it over cells, with what it gives; `gives` where it refers to a wrong answer. */
  write(item: string, formula: string, gives?: string): CellValue;
  /** What a formula gives with this student's figures. */
  value(item: string, formula: string): number;
  /** Every answer cell. */
  readonly all: readonly string[];
}

/** For the set about distribution and customer value. */
export const SCRIPTS: readonly Script[] = [
  {
    what: "a known mistake",
    lost: 2,
    answers: ({ write }) => ({ "DIS-01.a": write("DIS-01", "marketRevenue/ownRevenue") }),
  },
  {
    what: "a mistake that is carried on",
    lost: 1,
    answers: ({ write }) => ({
      "CLV-01.a": write("CLV-01", "purchase*(1-margin)"),
      "CLV-01.b": write("CLV-01", "contribution*purchases", "purchase*(1-margin)*purchases"),
    }),
  },
  {
    what: "a percentage as a number",
    lost: 0.2,
    answers: ({ write }) => ({ "DIS-01.a": write("DIS-01", "100*ownRevenue/marketRevenue") }),
  },
  {
    what: "a right answer that was typed",
    lost: 1,
    answers: ({ value }) => ({ "DIS-01.a": value("DIS-01", "ownRevenue/marketRevenue") }),
  },
  { what: "text instead of a number", lost: 2, answers: () => ({ "CLV-02.a": "geen idee, =cmd|' /C calc'!A0" }) },
  {
    what: "nothing filled in",
    lost: 23,
    answers: ({ all }) => Object.fromEntries(all.map((id) => [id, null])),
  },
  {
    what: "a renamed sheet",
    lost: 0,
    change: (sheet) => {
      sheet.name = "Mijn uitwerking";
    },
  },
  {
    what: "rows that were inserted",
    lost: 0,
    change: (sheet) => {
      withoutPlaces(sheet);
      sheet.insertRows(6, [["Aantekeningen"], []]);
    },
  },
  { what: "a damaged file", lost: undefined, send: (bytes) => bytes.slice(0, bytes.length / 2) },
  { what: "nothing handed in", lost: undefined, send: () => undefined },
];

/** The workbook that was handed out to a student, as it comes back; undefined where it does not. */
export async function sentBack(
  handedOut: Uint8Array,
  assignment: Assignment,
  issued: Issued,
  { answers, change, send = (bytes) => bytes }: Partial<Script> = {},
): Promise<Uint8Array | undefined> {
  const cells = cellsOf(assignment, issued);
  const itemOf = (id: string) => {
    const item = assignment.items.find((one) => one.id === id);
    if (item === undefined) throw new Error(`${id} was not handed out`);
    return item;
  };
  const value = (id: string, formula: string): number => {
    const item = itemOf(id);
    const given = computed(formula, scopeOfAnswer({ item, figures: figuresOf(issued)[id] ?? {} }));
    if (typeof given !== "number") throw new Error(`${formula} gives no number`);
    return given;
  };
  const hand: Hand = {
    value,
    write: (id, formula, gives = formula) => ({
      formula: overCells(formula, itemOf(id), cells),
      result: value(id, gives),
    }),
    all: layoutOf(assignment, issued).answers.map(({ id }) => id),
  };
  return send(await filledIn(handedOut, assignment, issued, answers?.(hand), change));
}
