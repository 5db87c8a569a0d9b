import type { Item, Part } from "../core/items/item.ts";
import { noteOf } from "../core/items/mark.ts";
import { type Exercise, type PartMark, partName, type StudentMarks } from "./exercise.ts";

/** A question as an analysis sees it. */
export interface Question {
  readonly item: string;
  readonly part: string;
  readonly maximum: number;
  /** What guessing gives, as a part of the points; 0 where there is nothing to choose from. */
  readonly chance: number;
}

/** What everybody scored on every question. */
export interface ScoreTable {
  readonly questions: readonly Question[];
  readonly students: readonly {
    readonly student: string;
    /** Points per question. */
    readonly scores: readonly number[];
    /** Why, as a word for counting: "right", "mistake:churn". */
    readonly notes: readonly string[];
  }[];
  /** What could not be counted: parts that were dropped or that have points for nobody, then students with a part open or not asked. */
  readonly leftOut: { readonly parts: readonly string[]; readonly students: readonly string[] };
}

export function scoreTable({ items }: Exercise, marks: readonly StudentMarks[]): ScoreTable {
  const parts = items.flatMap((item) => item.parts.map((part) => questionOf(item, part)));
  const byName = marks.map((one) => new Map(one.marks.map((mark) => [partName(mark), mark])));
  const counts = ({ item, part }: Question) => byName.some((own) => isScored(own.get(partName({ item, part }))));
  const questions = parts.filter(counts);
  const rows = marks.map(({ student }, place) => {
    const own = questions.map((question) => byName[place]?.get(partName(question)));
    return { student, own, isWhole: own.every(isScored) };
  });
  return {
    questions,
    students: rows.flatMap(({ student, own, isWhole }) =>
      isWhole
        ? [
            {
              student,
              scores: own.map((mark) => mark?.points ?? 0),
              notes: own.map((mark) => (mark === undefined ? "blank" : noteOf(mark.reason))),
            },
          ]
        : [],
    ),
    leftOut: {
      parts: parts.filter((question) => !questions.includes(question)).map(partName),
      students: rows.filter(({ isWhole }) => !isWhole).map(({ student }) => student),
    },
  };
}

const isScored = (mark: PartMark | undefined): boolean => mark?.points !== undefined && mark.maximum > 0;

const questionOf = ({ id }: Item, part: Part): Question => ({
  item: id,
  part: part.id,
  maximum: part.points,
  chance: chanceOf(part),
});

function chanceOf(part: Part): number {
  if (part.kind === "choice" || part.kind === "classify") return 1 / part.options.length;
  return part.kind === "match" ? 1 / part.cards.length : 0;
}
