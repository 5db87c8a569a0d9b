import type { Reason } from "../core/items/mark.ts";
import type { Words } from "../core/words.ts";
import type { StudentMarks } from "./exercise.ts";

/** A known mistake with all who made it. */
export interface SharedMistake {
  readonly item: string;
  readonly part: string;
  readonly mistake: string;
  /** As the item has it: figures in braces are each student's own. */
  readonly feedback: Words;
  /** Student numbers in the order of the marks; each once, however many cells were wrong. */
  readonly students: readonly string[];
}

/** The known mistakes that most students made, from many to few; in the order of the exercise where as many made them. */
export function topMistakes(marks: readonly StudentMarks[], most = 5): readonly SharedMistake[] {
  const found = new Map<string, SharedMistake>();
  for (const { student, marks: own } of marks) {
    for (const { item, part, reason, rows = [], maximum } of own) {
      // A part that was dropped is nobody's mistake.
      if (maximum === 0) continue;
      for (const [mistake, feedback] of mistakesIn([reason, ...rows])) {
        const key = `${item}.${part}:${mistake}`;
        const { students } = found.get(key) ?? { students: [] };
        found.set(key, { item, part, mistake, feedback, students: [...students, student] });
      }
    }
  }
  return [...found.values()].sort((one, other) => other.students.length - one.students.length).slice(0, most);
}

const mistakesIn = (reasons: readonly Reason[]): ReadonlyMap<string, Words> =>
  new Map(
    reasons.flatMap(({ mistake, feedback }) =>
      mistake === undefined || feedback === undefined ? [] : [[mistake, feedback] as const],
    ),
  );

/** The items that each student should make again with new figures, each once: who made none of the mistakes is left out. */
export function repairsFor(
  mistakes: readonly SharedMistake[],
): readonly { readonly student: string; readonly items: readonly string[] }[] {
  const items = new Map<string, Set<string>>();
  for (const { item, students } of mistakes)
    for (const student of students) items.set(student, (items.get(student) ?? new Set()).add(item));
  return [...items].map(([student, own]) => ({ student, items: [...own] }));
}
