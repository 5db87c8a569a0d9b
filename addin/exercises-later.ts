import type { markInWords as Mark } from "../core/i18n/exercises.ts";

let mark: typeof Mark | undefined;

/** What a cell that asks for an exercise throws while the exercises are not there; `loadExercises` brings them. */
export class ExercisesNeeded extends Error {}

/** Stands in for the real one in this build, so that Excel need not read all exercises before it can calculate. @public */
export const markInWords: typeof Mark = (name, cells) => {
  if (mark === undefined) throw new ExercisesNeeded("the exercises are not loaded");
  return mark(name, cells);
};

export async function loadExercises(): Promise<void> {
  mark ??= (await import(/* webpackChunkName: "exercises" */ "../core/i18n/exercises.ts")).markInWords;
}
