import { type Cell, isBlank } from "../../core/cells.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import type { Ruling, Trait } from "../exercise.ts";
import { RECORD_MARKS, type RecordRow } from "./record.ts";
import { RulingRow } from "./ruling-row.ts";
import {
  type About,
  RULING_ABOUT,
  RULING_COLUMNS,
  RULING_KINDS,
  RULINGS_NOTE,
  RULINGS_SEED,
  type RulingColumn,
} from "./rulings-words.ts";

type Row = readonly Cell[];
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

/**
 * The rulings on a sheet in its order, whichever the language of each row; blank rows are skipped. Columns go by their
 * headers. Throws a TeachingError that names the cell where something is missing or cannot be read.
 */
export function readRulings(rows: readonly Row[]): readonly Ruling[] {
  const { top, columns } = headersIn(rows);
  return rows.flatMap((row, place) =>
    place <= top || row.every(isBlank) ? [] : [rulingFrom(new RulingRow(row, place + 1, columns))],
  );
}

/** The seed of the exercise that the rulings are about; undefined where the sheet does not say. */
export function seedOfRulings(rows: readonly Row[]): string | undefined {
  const row = rows.find(([label]) => LANGUAGES.some((language) => plain(RULINGS_SEED[language]) === plain(label)));
  return isBlank(row?.[1]) ? undefined : String(row?.[1]).trim();
}

const plain = (cell: Cell): string =>
  String(cell ?? "")
    .trim()
    .toLowerCase();

/** The row of the headers, and the place of each column that is there. */
function headersIn(rows: readonly Row[]): {
  readonly top: number;
  readonly columns: ReadonlyMap<RulingColumn, number>;
} {
  const named = (row: Row) =>
    new Map(
      COLUMNS.flatMap((column): [RulingColumn, number][] => {
        const at = row.findIndex((cell) => LANGUAGES.some((one) => plain(RULING_COLUMNS[column][one]) === plain(cell)));
        return at < 0 ? [] : [[column, at]];
      }),
    );
  const top = rows.findIndex((row) =>
    ["item", "part", "kind"].every((column) => named(row).has(column as RulingColumn)),
  );
  return { top: top < 0 ? rows.length : top, columns: named(rows[top] ?? []) };
}

function rulingFrom(row: RulingRow): Ruling {
  const [item, part] = [row.text("item"), row.text("part")];
  const kind = row.oneOf("kind", RULING_KINDS);
  switch (kind) {
    case "points":
      return {
        ...{ kind, item, part, student: row.text("which") },
        points: row.number("points"),
        reason: row.textOrBlank("reason"),
      };
    case "group":
      return { kind, item, part, trait: traitFrom(row), credit: row.share("credit") };
    case "mistake":
      return { kind, item, part, mistake: mistakeFrom(row) };
    default:
      return { kind, item, part };
  }
}

function traitFrom(row: RulingRow): Trait {
  const by = row.oneOf("about", RULING_ABOUT);
  switch (by) {
    case "note":
      return { by, note: row.text("which") };
    case "ratio":
      return { by, ratio: row.number("which") };
    case "answer":
      return { by, answer: row.textOrBlank("which").toLowerCase() };
    case "formula":
      return { by, formula: row.formula("which") };
    default:
      return row.refuse("about", "ruling-unknown");
  }
}

function mistakeFrom(row: RulingRow) {
  const [nl, en] = [row.textOrBlank("feedbackNl"), row.textOrBlank("feedbackEn")];
  return {
    id: row.text("mistake"),
    formula: row.formula("which"),
    ...(row.isBlank("credit") ? {} : { credit: row.share("credit") }),
    feedback: { nl: nl === "" ? en : nl, en: en === "" ? nl : en },
    ...(row.isBlank("coincides") ? {} : { mayCoincide: true as const }),
  };
}
