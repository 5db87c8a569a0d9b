import { throwIfAborted, zip } from "@cj-tech-master/excelts/archive";
import type { DesignedExercise, Ruling } from "../exercise.ts";
import { fileNames } from "../hand-out/file-names.ts";
import type { Progress } from "../hand-out/zip-workbooks.ts";
import { type Feedback, feedbackPage } from "./feedback-page.ts";

/**
 * A zip with a page of feedback for everyone, named by student number, in pieces: each page is made when its turn comes.
 * Rejects with an AbortError when it is cancelled.
 */
export async function* zipFeedback(
  exercise: Pick<DesignedExercise, "title" | "items">,
  students: readonly Feedback[],
  rulings: readonly Ruling[],
  { signal, onProgress }: Progress = {},
): AsyncGenerator<Uint8Array> {
  const archive = zip({ level: 6, noSort: true });
  const names = fileNames(
    students.map(({ student }) => student.number),
    "html",
  );
  const encoder = new TextEncoder();
  let done = 0;
  const made = async function* (feedback: Feedback): AsyncGenerator<Uint8Array> {
    throwIfAborted(signal);
    yield encoder.encode(feedbackPage(exercise, feedback, rulings));
    onProgress?.(++done, students.length);
  };
  for (const [place, feedback] of students.entries()) archive.add(names[place] as string, made(feedback));
  for await (const piece of archive.stream(signal === undefined ? {} : { signal })) {
    throwIfAborted(signal);
    yield piece;
  }
}
