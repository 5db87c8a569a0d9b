import { addTo } from "../core/group-by.ts";
import { isNumberPart } from "../core/items/figures.ts";
import { computed } from "../core/items/formula/compile.ts";
import { toleranceOf } from "../core/items/mark-number.ts";
import { type InParts, whole } from "../core/numeric/in-parts.ts";
import { isWithin } from "../core/teaching/tolerance.ts";
import { type AnsweredPart, answersByPart, numberIn, rightNumber, scopeOfAnswer } from "./answered-part.ts";
import type { Exercise, StudentMarks, Submission } from "./exercise.ts";

/** An answer that is wrong for the student's own figures and right for those of a classmate. */
export interface Match {
  readonly item: string;
  readonly part: string;
  readonly answer: number;
  /** How often a wrong answer to this part is right for a classmate by accident. */
  readonly chance: number;
}

/** Wrong answers of one student that are right for the same classmate: a reason to talk, never a proof and never a penalty. */
export interface CopySignal {
  readonly student: string;
  readonly classmate: string;
  /** The powers of ten by which accident is unlikely, all comparisons counted. */
  readonly strength: number;
  /** One per item, since the parts of a chain depend on each other. */
  readonly matches: readonly Match[];
}

/** The same long text in two open answers. */
export interface SameText {
  readonly item: string;
  readonly part: string;
  readonly students: readonly string[];
  readonly text: string;
}

/** Under this strength, or with fewer items, a match says nothing. */
const STRONG = 5;
const FEWEST_ITEMS = 2;

/** Pairs of a student and a classmate whose right answers the student gave, the strongest first. */
export const copySignals = (
  exercise: Exercise,
  submissions: readonly Submission[],
  marks: readonly StudentMarks[],
): readonly CopySignal[] => whole(copySignalsInParts(exercise, submissions, marks));

/** The same, question by question. */
export function* copySignalsInParts(
  exercise: Exercise,
  submissions: readonly Submission[],
  marks: readonly StudentMarks[],
): InParts<readonly CopySignal[]> {
  const pairs = new Map<string, { student: string; classmate: string; best: Map<string, Match> }>();
  for (const answers of answersByPart(exercise, submissions, marks)) {
    for (const { student, classmate, match } of matchesIn(answers)) {
      const key = JSON.stringify([student, classmate]);
      const pair = pairs.get(key) ?? { student, classmate, best: new Map<string, Match>() };
      const known = pair.best.get(match.item);
      if (known === undefined || match.chance < known.chance) pair.best.set(match.item, match);
      pairs.set(key, pair);
    }
    yield;
  }
  const comparisons = Math.log10(Math.max(1, submissions.length - 1));
  const signals = [...pairs.values()].map(({ student, classmate, best }): CopySignal => {
    const matches = [...best.values()];
    const weight = matches.reduce((sum, { chance }) => sum - Math.log10(chance), 0);
    return { student, classmate, strength: weight - comparisons, matches };
  });
  return signals
    .filter(({ strength, matches }) => strength >= STRONG && matches.length >= FEWEST_ITEMS)
    .sort((one, other) => other.strength - one.strength);
}

interface PairMatch {
  readonly student: string;
  readonly classmate: string;
  readonly match: Match;
}

/** Answers to one part that no mistake explains and that are right for a classmate with other figures. */
function matchesIn(answers: readonly AnsweredPart[]): readonly PairMatch[] {
  const [first] = answers;
  if (first === undefined || !isNumberPart(first.part)) return [];
  const tolerance = toleranceOf(first.part);
  const keys = answers.map((one) => ({ ...one, right: rightNumber(one), own: JSON.stringify(one.figures) }));
  const unexplained = keys.filter(({ mark }) => mark.reason.code === "other");
  if (unexplained.length === 0) return [];
  const isRightFor = (value: number, one: (typeof keys)[number]) =>
    one.right !== undefined && isWithin(value, one.right, tolerance);
  const chance = chanceOfMatch(keys, isRightFor);
  return unexplained.flatMap((one): readonly PairMatch[] => {
    const answer = numberIn(one);
    if (answer === undefined) return [];
    const matching = keys.filter((other) => other.own !== one.own && isRightFor(answer, other));
    const match = { item: one.item.id, part: one.part.id, answer, chance };
    return matching.map(({ student: classmate }) => ({ student: one.student, classmate, match }));
  });
}

/** Slips of which nobody copied: parts of the right answer. */
const SLIPS = [0.75, 0.83, 0.9, 0.94, 0.97, 1.04, 1.07, 1.12, 1.19, 1.25];

/** How often a wrong answer is right for one classmate by accident: the student's own slips and known mistakes, tried on everyone. */
function chanceOfMatch<T extends AnsweredPart & { readonly right: number | undefined; readonly own: string }>(
  answers: readonly T[],
  isRightFor: (value: number, one: T) => boolean,
): number {
  let [tried, hits] = [0, 0];
  for (const one of answers) {
    const { right, part } = one;
    if (right === undefined || !isNumberPart(part)) continue;
    const scope = scopeOfAnswer(one);
    const mistakes = part.mistakes.map(({ formula }) => computed(formula, scope));
    const wrong = [...SLIPS.map((slip) => slip * right), ...mistakes];
    for (const value of wrong) {
      if (typeof value !== "number" || isRightFor(value, one)) continue;
      for (const other of answers) {
        if (other.own === one.own) continue;
        tried++;
        if (isRightFor(value, other)) hits++;
      }
    }
  }
  // Half a hit more: that it never happened among so many does not make it impossible.
  return Math.min(1, (hits + 0.5) / (tried + 1));
}

/** Shorter answers may well be the same. */
const LONG_TEXT_WORDS = 12;

/** Long open answers that are word for word the same, capitals, signs and spaces aside. */
export function sameTexts(
  exercise: Exercise,
  submissions: readonly Submission[],
  marks: readonly StudentMarks[],
): readonly SameText[] {
  return answersByPart(exercise, submissions, marks).flatMap((answers) => {
    const byText = new Map<string, AnsweredPart[]>();
    for (const one of answers) {
      if (one.part.kind !== "text") continue;
      const words =
        String(one.cells[0]?.value ?? "")
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length >= LONG_TEXT_WORDS) addTo(byText, words.join(" "), one);
    }
    return [...byText.values()].flatMap((same) => {
      const [{ item, part, cells }] = same as [AnsweredPart];
      if (same.length < 2) return [];
      const students = same.map(({ student }) => student);
      return [{ item: item.id, part: part.id, students, text: String(cells[0]?.value ?? "").trim() }];
    });
  });
}
