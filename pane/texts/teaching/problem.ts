import type { Language } from "../../../core/words.ts";
import {
  type ExerciseTrouble,
  isExerciseCode,
  sentenceForExercise,
} from "../../../teaching/texts/exercise-troubles.ts";
import { sentenceForTrouble } from "../../../teaching/texts/troubles.ts";
import { TeachingError } from "../../../teaching/trouble.ts";
import { type PaneTexts, sentenceOf } from "../index.ts";

/** Why something about an exercise or a class did not work, and what to do about it. */
export function problemSentence(error: unknown, texts: PaneTexts, language: Language): string {
  if (!(error instanceof TeachingError)) return sentenceOf(error, texts);
  const { code, facts }: TeachingError<string> = error;
  return isExerciseCode(code) ? placedSentence({ code, facts }, language) : sentenceForTrouble(error, language);
}

/** What is wrong with a cell of an exercise, after its address. */
const placedSentence = (trouble: ExerciseTrouble, language: Language): string =>
  [trouble.facts.cell, sentenceForExercise(trouble, language)].filter((part) => part !== undefined).join(": ");
