import type { Language, Words } from "../../../core/words.ts";
import type { DesignedExercise } from "../../../teaching/exercise.ts";
import { EXERCISE_HEADER, exerciseRows } from "../../../teaching/records/exercise-rows.ts";
import type { SharedMistake } from "../../../teaching/top-mistakes.ts";
import { type RecordPlan, recordPlan } from "../record-sheets.ts";

/** The items about which mistakes were made, once more with figures from another seed; who made them is said with it. */
export function repairExercise(
  exercise: DesignedExercise,
  mistakes: readonly SharedMistake[],
  { title, seed }: { readonly title: Words; readonly seed: string },
): DesignedExercise {
  const concerned = new Set(mistakes.map(({ item }) => item));
  return {
    ...exercise,
    title: { en: `${title.en}: ${exercise.title.en}`, nl: `${title.nl}: ${exercise.title.nl}` },
    seed,
    items: exercise.items.filter(({ id }) => concerned.has(id)),
  };
}

/** A new sheet with a repair exercise, and a note that says for whom it is meant. */
export const repairPlan = (
  repair: DesignedExercise,
  note: Words,
  language: Language,
  taken: readonly string[],
): RecordPlan => recordPlan("exercise", exerciseRows(repair, language, [note]), language, taken, [EXERCISE_HEADER]);
