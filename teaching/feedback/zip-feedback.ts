import type { DesignedExercise, Ruling } from "../exercise.ts";
import { fileNames } from "../hand-out/file-names.ts";
import { type Progress, zipFiles } from "../hand-out/zip-files.ts";
import { type Feedback, feedbackPage } from "./feedback-page.ts";

/** A zip with a page of feedback for everyone, named by student number, in pieces. Rejects with an AbortError when it is cancelled. */
export function zipFeedback(
  exercise: Pick<DesignedExercise, "title" | "items">,
  students: readonly Feedback[],
  rulings: readonly Ruling[],
  progress?: Progress,
): AsyncGenerator<Uint8Array> {
  const names = fileNames(
    students.map(({ student }) => student.number),
    "html",
  );
  const encoder = new TextEncoder();
  const files = students.map((feedback, place) => ({
    name: names[place] as string,
    make: () => encoder.encode(feedbackPage(exercise, feedback, rulings)),
  }));
  return zipFiles(files, 6, progress);
}
