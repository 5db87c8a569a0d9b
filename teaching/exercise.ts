import type { Figures } from "../core/items/figures.ts";
import type { Formula, Item, Mistake } from "../core/items/item.ts";
import type { Mark, Policy } from "../core/items/mark.ts";
import type { Answers } from "../core/items/mark-item.ts";
import type { Words } from "../core/words.ts";

/** What was handed out: items as they stood then, and how they are marked. Plain data, to be kept in a workbook. */
export interface Exercise {
  readonly items: readonly Item[];
  readonly policy: Policy;
}

/** How points become a grade. */
export type GradeScale =
  /** From 1 by way of 5.5 at the cut to 10. The cut lies at a share of the points above those that guessing gives. */
  | { readonly kind: "dutch"; readonly way: "classic"; readonly knowledge: number; readonly guess: number }
  /** In one line from 1 to 10. */
  | { readonly kind: "dutch"; readonly way: "linear" }
  /** In one line from 0 to 20. */
  | { readonly kind: "belgian" };

/** An exercise as a teacher designs it: it has a title, and a seed that everybody's figures follow from. */
export interface DesignedExercise extends Exercise {
  readonly title: Words;
  readonly seed: string;
  readonly grade: GradeScale;
}

/** What one student handed in. */
export interface Submission {
  readonly student: string;
  /** The student's own figures by item id, from what was handed out and never from the file. */
  readonly figures: Readonly<Record<string, Figures>>;
  /** The cells by item id and part id; what is missing is blank. */
  readonly answers: Readonly<Record<string, Answers>>;
  /** The sign before decimals in this student's file, where that is known: "1.234" can be read two ways. */
  readonly decimal?: "," | ".";
}

/** What wrong answers of several students have in common, also where their figures differ. */
export type Trait =
  /** Marked for the same reason: the code of `noteOf`. */
  | { readonly by: "note"; readonly note: string }
  /** The answer is so many times the right one, within half a percent. */
  | { readonly by: "ratio"; readonly ratio: number }
  /** The same was filled in, as `plainAnswer` writes it. */
  | { readonly by: "answer"; readonly answer: string }
  /** The formula gives the answer with the student's own figures. */
  | { readonly by: "formula"; readonly formula: Formula };

/** What a teacher decided, kept apart from the marks: marking again never loses it. */
export type Ruling = { readonly item: string; readonly part: string } & (
  | {
      /** Points for one student; before every other ruling but a dropped part. */
      readonly kind: "points";
      readonly student: string;
      readonly points: number;
      readonly reason: string;
    }
  | {
      /** What answers with this trait earn, as a part of the points: 1 accepts them. Right answers stay right. */
      readonly kind: "group";
      readonly trait: Trait;
      readonly credit: number;
    }
  /** From now on a mistake that the item knows, of a part that asks for a number. */
  | { readonly kind: "mistake"; readonly mistake: Mistake }
  /** The part counts for nobody. */
  | { readonly kind: "drop" }
  /** Everybody gets all points of the part. */
  | { readonly kind: "free" }
);

/** A part of one student, marked. */
export interface PartMark extends Mark {
  readonly item: string;
  /** Points to be had; 0 where the part was dropped. */
  readonly maximum: number;
  /** The ruling that made the points what they are. */
  readonly ruled?: Ruling["kind"];
}

export interface StudentMarks {
  readonly student: string;
  /** In the order of the exercise. */
  readonly marks: readonly PartMark[];
  /** Of the parts that have them. */
  readonly points: number;
  readonly maximum: number;
  /** How many parts a person must still look at. */
  readonly open: number;
}

/** How one student's answers are read and marked: as all are, with the decimal sign of the own file where that is known. */
export const policyFor = (policy: Policy, { decimal }: Pick<Submission, "decimal">): Policy =>
  decimal === undefined ? policy : { ...policy, decimal };

/** The name of a part across items: "CLV-01.b". */
export const partName = ({ item, part }: { readonly item: string; readonly part: string }): string => `${item}.${part}`;
