import { type CopySignal, copySignalsInParts, type SameText, sameTexts } from "../../../teaching/copy-signals.ts";
import { partName } from "../../../teaching/exercise.ts";
import { sentenceForTrouble, type TroubleCode } from "../../../teaching/texts/troubles.ts";
import { unhurried, type Work } from "../../work.ts";
import type { ClassOutcome } from "./class-outcome.ts";
import type { Spoken } from "./in-words.ts";
import { SheetDraft } from "./sheet-draft.ts";

/** What answers of students have in common with those of classmates. */
export interface Signals {
  readonly copied: readonly CopySignal[];
  readonly texts: readonly SameText[];
}

/** Compares the answers of everyone with the figures of everyone else, question by question. */
export async function signalsIn({ exercise, submissions, marks }: ClassOutcome, work: Work): Promise<Signals> {
  const copied = await unhurried(copySignalsInParts(exercise, submissions, marks), work);
  return { copied, texts: sameTexts(exercise, submissions, marks) };
}

export function signalsSheet(name: string, outcome: ClassOutcome, signals: Signals, spoken: Spoken): SheetDraft {
  const { signals: texts } = spoken.texts;
  const sheet = new SheetDraft(name).headings([texts.title(outcome.exercise.title[spoken.language])]);
  sheet.below([[texts.never], [texts.how]]).skip();
  const seen = outcome.remarks.filter(({ trouble }) => TELLING.includes(trouble.code));
  if (signals.copied.length + signals.texts.length + seen.length === 0) return sheet.below([[texts.none]]);
  if (signals.copied.length > 0) {
    sheet.headings([texts.student, texts.classmate, texts.strength, texts.questions]);
    const first = sheet.next;
    sheet.below(
      signals.copied.map(({ student, classmate, strength, matches }) => [
        student,
        classmate,
        strength,
        matches.map(partName).join(", "),
      ]),
    );
    sheet.format(first, 2, sheet.next - 1, 2, "0.0").skip();
  }
  if (signals.texts.length > 0) {
    sheet.headings([texts.students, texts.question, texts.text]);
    sheet.below(signals.texts.map((one) => [one.students.join(", "), partName(one), one.text])).skip();
  }
  if (seen.length > 0) {
    sheet.headings([texts.student, texts.remark]);
    sheet.below(seen.map(({ student, trouble }) => [student, sentenceForTrouble(trouble, spoken.language)]));
  }
  return sheet;
}

/** What was seen in a file that a teacher may want to ask about. */
const TELLING: readonly TroubleCode[] = ["data-changed", "code-of-other", "external-formula"];
