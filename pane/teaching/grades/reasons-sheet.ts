import { partName } from "../../../teaching/exercise.ts";
import { answerInWords } from "../../../teaching/feedback/answer-in-words.ts";
import { reasonInWords } from "../../../teaching/feedback/reason-in-words.ts";
import type { WritableCell } from "../../changes.ts";
import { pause, type Work } from "../../work.ts";
import type { ClassOutcome } from "./class-outcome.ts";
import type { Spoken } from "./in-words.ts";
import { SheetDraft } from "./sheet-draft.ts";

/** Why everyone got what they got, part by part, in the language of each student. */
export async function reasonsSheet(
  name: string,
  { exercise, issued, submissions, marks, rulings }: ClassOutcome,
  { texts: { reasons: texts }, language }: Spoken,
  work: Pick<Work, "signal">,
): Promise<SheetDraft> {
  const rows: (readonly WritableCell[])[] = [];
  const students = new Map(issued.map(({ student }) => [student.number, student]));
  for (const [place, { student, figures, answers }] of submissions.entries()) {
    const own = students.get(student);
    const spoken = own?.language ?? language;
    for (const mark of marks[place]?.marks ?? []) {
      const item = exercise.items.find(({ id }) => id === mark.item);
      const part = item?.parts.find(({ id }) => id === mark.part);
      const given = figures[mark.item];
      if (item === undefined || part === undefined || given === undefined) continue;
      rows.push([
        student,
        own?.name ?? "",
        partName(mark),
        answerInWords(item, part, given, answers[item.id]?.[part.id] ?? [], spoken),
        mark.points ?? null,
        mark.maximum,
        reasonInWords({ student, item, figures: given, mark, rulings }, spoken),
      ]);
    }
    await pause(work);
  }
  const { number, name: called, question, answer, points, maximum, why } = texts;
  return new SheetDraft(name)
    .headings([texts.title(exercise.title[language])])
    .skip()
    .headings([number, called, question, answer, points, maximum, why])
    .below(rows);
}
