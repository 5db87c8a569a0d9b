import type { Language } from "../../core/words.ts";
import type { Ruling, Trait } from "../exercise.ts";
import { RECORD_MARKS, type RecordRow } from "./record.ts";
import {
  type About,
  RULING_ABOUT,
  RULING_COLUMNS,
  RULING_KINDS,
  RULINGS_NOTE,
  RULINGS_SEED,
  type RulingColumn,
} from "./rulings-words.ts";

type Filled = Partial<Readonly<Record<RulingColumn, RecordRow[number]>>>;

const COLUMNS = Object.keys(RULING_COLUMNS) as RulingColumn[];

/** The row with the headers, from 0. */
export const RULINGS_HEADER = 3;

/** The sheet with the rulings of a teacher: what it is, a note, the seed of the exercise, headers and a row per ruling. */
export function rulingsRows(rulings: readonly Ruling[], seed: string, language: Language): readonly RecordRow[] {
  return [
    [RECORD_MARKS.rulings[language]],
    [RULINGS_NOTE[language]],
    [RULINGS_SEED[language], seed],
    COLUMNS.map((column) => RULING_COLUMNS[column][language]),
    ...rulings.map((ruling) => rulingRow(ruling, language)),
  ];
}

/** One ruling in the order of the headers. */
export function rulingRow(ruling: Ruling, language: Language): RecordRow {
  const cells: Filled = {
    item: ruling.item,
    part: ruling.part,
    kind: RULING_KINDS[ruling.kind][language],
    ...detailsOf(ruling, (about) => RULING_ABOUT[about][language]),
  };
  return COLUMNS.map((column) => cells[column] ?? null);
}

function detailsOf(ruling: Ruling, said: (about: About) => string): Filled {
  switch (ruling.kind) {
    case "points":
      return { about: said("student"), which: ruling.student, points: ruling.points, reason: ruling.reason };
    case "group":
      return { about: said(ruling.trait.by), which: keyOf(ruling.trait), credit: ruling.credit };
    case "mistake": {
      const { id, formula, credit, feedback, mayCoincide } = ruling.mistake;
      return {
        about: said("formula"),
        which: formula,
        credit: credit ?? null,
        mistake: id,
        feedbackNl: feedback.nl,
        feedbackEn: feedback.en,
        coincides: mayCoincide === true ? "x" : null,
      };
    }
    default:
      return { about: said("everyone") };
  }
}

function keyOf(trait: Trait): string | number {
  if (trait.by === "note") return trait.note;
  if (trait.by === "ratio") return trait.ratio;
  return trait.by === "answer" ? trait.answer : trait.formula;
}
