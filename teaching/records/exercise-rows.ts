import type { Cell } from "../../core/cells.ts";
import { STANDARD_POLICY } from "../../core/items/mark.ts";
import type { Language, Words } from "../../core/words.ts";
import type { DesignedExercise, GradeScale } from "../exercise.ts";
import { STANDARD_GRADE } from "../grade-of.ts";
import { EXERCISE_NOTES } from "../texts/exercise-notes.ts";
import type { ExerciseTrouble } from "../texts/exercise-troubles.ts";
import { TeachingError } from "../trouble.ts";
import { COLUMNS, columnsIn } from "./exercise-columns.ts";
import type { ExerciseLine } from "./exercise-line.ts";
import { pageOf } from "./exercise-page.ts";
import { GRADES, ROW_KINDS, type RowKind } from "./exercise-words.ts";
import { type Line, type Liner, liner, linesOfItem } from "./item-rows.ts";
import { gather, readItem } from "./read-items.ts";
import { RECORD_MARKS, type RecordRow } from "./record.ts";
import { reportUnused } from "./used-columns.ts";

/** The row with the headers, from 0. */
export const EXERCISE_HEADER = 1;

/** An exercise as rows of a sheet: its mark, the headers, what holds for all of it, and its items. */
export function exerciseRows(
  exercise: DesignedExercise,
  language: Language,
  notes: readonly Words[] = [],
): readonly RecordRow[] {
  const made = liner(language);
  const lines = [
    ...[...EXERCISE_NOTES, ...notes].map((note) => made.line("note", { [language]: note[language] })),
    ...settingLines(exercise, made),
    ...exercise.items.flatMap((item) => linesOfItem(item, made)),
  ];
  const columns = columnsIn(language);
  const cells = (line: Line) => columns.map((column) => line[column] ?? null);
  return [[RECORD_MARKS.exercise[language]], columns.map((column) => COLUMNS[column][language]), ...lines.map(cells)];
}

function settingLines({ title, seed, grade, policy }: DesignedExercise, { line, language }: Liner): readonly Line[] {
  const key = grade.kind === "belgian" ? "belgian" : grade.way;
  const cut = "knowledge" in grade ? { credit: grade.knowledge, points: grade.guess } : {};
  const { percentCredit, typedCredit, roundingCredit } = policy;
  return [
    line("title", { ...title }),
    line("seed", { name: seed }),
    line("grade", { type: GRADES[key][language], ...cut }),
    line("percent", { credit: percentCredit }),
    line("typed", { credit: typedCredit }),
    line("rounded", { credit: roundingCredit }),
  ];
}

/** What could be read of a sheet, and everything that is wrong with it. */
export interface ReadExercise {
  /** Left out where there is no item that can be handed out. */
  readonly exercise?: DesignedExercise;
  readonly problems: readonly ExerciseTrouble[];
}

/** Reads the rows of a sheet with all its problems, in the order of the rows. */
export function examineExercise(rows: readonly (readonly Cell[])[]): ReadExercise {
  const { lines, problems, language } = pageOf(rows);
  const of = (kind: RowKind) => lines.filter((line) => line.kind === kind);
  for (const line of lines) reportUnused(line);
  for (const kind of SETTINGS) for (const line of of(kind).slice(1)) line.report("twice", "kind");
  const credit = (kind: RowKind, standard: number) => of(kind)[0]?.number("credit", { from: 0, to: 1 }) ?? standard;
  const { percentCredit, typedCredit, roundingCredit } = STANDARD_POLICY;
  const settings = {
    title: of("title")[0]?.words() ?? EXERCISE_TITLE,
    seed: of("seed")[0]?.needed("name") ?? "1",
    grade: readGrade(of("grade")[0]),
    policy: {
      percentCredit: credit("percent", percentCredit),
      typedCredit: credit("typed", typedCredit),
      roundingCredit: credit("rounded", roundingCredit),
    },
  };
  const drafts = gather(lines.filter(({ kind }) => kind !== "note" && !SETTINGS.includes(kind)));
  const ids = new Set<string>();
  const items = drafts.map((draft) => {
    const item = readItem(draft);
    const id = item.id.toLowerCase();
    if (id !== "" && ids.has(id)) draft.head.report("name-twice", "name", { received: item.id });
    ids.add(id);
    return item;
  });
  if (drafts.length === 0 && problems.length === 0) {
    problems.push({ code: "no-items", facts: { cell: "A1", kind: ROW_KINDS.item[language] } });
  }
  return problems.length > 0 ? { problems: inOrder(problems) } : { exercise: { ...settings, items }, problems };
}

/** By row, each once: a cell may be read for more than one reason. */
function inOrder(problems: readonly ExerciseTrouble[]): readonly ExerciseTrouble[] {
  const once = [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
  const rowOf = ({ facts }: ExerciseTrouble) => Number(/\d+$/.exec(String(facts.cell))?.[0] ?? 0);
  return once.sort((one, other) => rowOf(one) - rowOf(other));
}

/** The exercise on a sheet. Throws the first problem, with `cell` among its facts. */
export function readExercise(rows: readonly (readonly Cell[])[], sheet: string): DesignedExercise {
  const { exercise, problems } = examineExercise(rows);
  const [first] = problems;
  if (exercise !== undefined) return exercise;
  throw new TeachingError(first?.code ?? "no-record", { ...first?.facts, sheet });
}

const SETTINGS: readonly RowKind[] = ["title", "seed", "grade", "percent", "typed", "rounded"];

/** What an exercise is called that has no title. */
const EXERCISE_TITLE: Words = { en: "Exercise", nl: "Oefening" };

function readGrade(line: ExerciseLine | undefined): GradeScale {
  if (line === undefined) return STANDARD_GRADE;
  const key = line.oneOf("type", GRADES);
  const knowledge = line.number("credit", { above: 0, below: 1 }) ?? 0.55;
  const guess = line.number("points", { from: 0 }) ?? 0;
  if (key === "belgian") return { kind: "belgian" };
  return key === "linear" ? { kind: "dutch", way: "linear" } : { kind: "dutch", way: "classic", knowledge, guess };
}
