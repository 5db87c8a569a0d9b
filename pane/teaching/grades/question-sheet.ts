import { formatMeasure } from "../../../core/i18n/exercises.ts";
import type { Figures } from "../../../core/items/figures.ts";
import type { Item } from "../../../core/items/item.ts";
import type { Language } from "../../../core/words.ts";
import { partName } from "../../../teaching/exercise.ts";
import type { QuestionAnalysis, TestAnalysis } from "../../../teaching/item-analysis.ts";
import { variantShares } from "../../../teaching/variant-shares.ts";
import type { WritableCell } from "../../changes.ts";
import type { ClassOutcome } from "./class-outcome.ts";
import { noteInWords, type Spoken, withoutFigures } from "./in-words.ts";
import { SheetDraft } from "./sheet-draft.ts";

const TEST = ["students", "questions", "mean", "deviation", "alpha", "kuderRichardson", "error"] as const;
const QUESTION = ["n", "maximum", "mean", "deviation", "p", "correctedP", "rit", "rir", "alphaWithout"] as const;
/** Definitions of figures that stand in the tables below. */
const PER_QUESTION = ["p", "correctedP", "rit", "rir", "alphaWithout", "a"] as const;
/** Columns from 0 of the tables: question and what it is about stand first. */
const FIGURES = 2;

/** The analysis of the test and its questions, with what each figure says. */
export function questionSheet(name: string, outcome: ClassOutcome, spoken: Spoken): SheetDraft {
  const { exercise, analysis, scores } = outcome;
  const { questions: texts } = spoken.texts;
  const { students, parts } = scores.leftOut;
  const sheet = new SheetDraft(name).headings([texts.title(exercise.title[spoken.language])]);
  sheet.below([
    ...(analysis?.isSmall ? [[texts.few(String(analysis.students))]] : []),
    ...(students.length === 0 ? [] : [[texts.leftOut(String(students.length))]]),
    ...(parts.length === 0 ? [] : [[texts.leftOutParts(parts.join(", "))]]),
  ]);
  if (analysis === undefined) return sheet.below([[texts.none]]);
  sheet.skip();
  testTable(sheet, analysis, texts);
  sheet.skip();
  questionTable(sheet, analysis, outcome, spoken);
  sheet.skip();
  answerTable(sheet, analysis, outcome, spoken);
  variantTable(sheet, outcome, spoken);
  return sheet;
}

type QuestionTexts = Spoken["texts"]["questions"];

function testTable(sheet: SheetDraft, analysis: TestAnalysis, texts: QuestionTexts): void {
  const remark = analysis.isSmall ? texts.fewShort : null;
  const value = (key: (typeof TEST)[number]) => (key === "questions" ? analysis.questions.length : analysis[key]);
  const meaning = (key: (typeof TEST)[number]) =>
    key === "alpha" || key === "kuderRichardson" || key === "error" ? texts.meanings[key] : null;
  sheet.headings([texts.measure, texts.value, texts.header.remark, texts.meaning]);
  const first = sheet.next;
  const rows = TEST.filter((key) => value(key) !== undefined);
  sheet.below(
    rows.map((key) => [
      texts.test[key],
      value(key) ?? null,
      key === "students" || key === "questions" ? null : remark,
      meaning(key),
    ]),
  );
  const counts = rows.filter((key) => key === "students" || key === "questions").length;
  sheet.format(first + counts, 1, first + rows.length - 1, 1, "0.00");
  sheet.below(
    PER_QUESTION.map((key) => [
      key === "a" ? texts.share : texts.header[key],
      texts.perQuestion,
      null,
      texts.meanings[key],
    ]),
  );
}

function questionTable(sheet: SheetDraft, analysis: TestAnalysis, { exercise }: ClassOutcome, spoken: Spoken): void {
  const { questions: texts } = spoken.texts;
  sheet.headings([texts.question, texts.about, ...QUESTION.map((key) => texts.header[key]), texts.header.remark]);
  const first = sheet.next;
  const about = (id: string) => {
    const item = exercise.items.find((one) => one.id === id);
    return item === undefined ? null : withoutFigures(item.help.title, item, spoken.language);
  };
  sheet.below(
    analysis.questions.map((question) => [
      partName(question),
      about(question.item),
      ...QUESTION.map((key): WritableCell => (key === "n" ? analysis.students : (question[key] ?? null))),
      remarkOn(question, analysis, texts),
    ]),
  );
  sheet.format(first, FIGURES + 2, sheet.next - 1, FIGURES + QUESTION.length - 1, "0.00");
}

const remarkOn = ({ rir }: QuestionAnalysis, { isSmall }: TestAnalysis, texts: QuestionTexts): WritableCell => {
  const remarks = [...(isSmall ? [texts.fewShort] : []), ...(rir !== undefined && rir < 0 ? [texts.lowRir] : [])];
  return remarks.length === 0 ? null : remarks.join("; ");
};

function answerTable(sheet: SheetDraft, analysis: TestAnalysis, outcome: ClassOutcome, spoken: Spoken): void {
  const { questions: texts } = spoken.texts;
  sheet.headings([texts.question, texts.answer, texts.students, texts.share, texts.answerRir, texts.header.remark]);
  const first = sheet.next;
  sheet.below(
    analysis.questions.flatMap((question) =>
      question.answers.map(({ note, students, share, rir }): readonly WritableCell[] => [
        partName(question),
        noteInWords(note, question, outcome, spoken),
        students,
        share,
        rir ?? null,
        analysis.isSmall ? texts.fewShort : null,
      ]),
    ),
  );
  sheet.format(first, FIGURES + 1, sheet.next - 1, FIGURES + 2, "0.00");
}

/** Sets of figures that several students had, as from a pool: whether one was easier or harder than the others. */
function variantTable(sheet: SheetDraft, { exercise, submissions, marks }: ClassOutcome, spoken: Spoken): void {
  const { variants: texts, question } = spoken.texts.questions;
  const shares = variantShares(exercise, submissions, marks);
  if (shares.length === 0) return;
  sheet.skip().headings([question, texts.figures, texts.students, texts.share, texts.others, texts.remark]);
  const first = sheet.next;
  sheet.below(
    shares.map(({ item, figures, students, share, shareOfOthers, isUneven }) => [
      item,
      figuresInWords(
        exercise.items.find(({ id }) => id === item),
        figures,
        spoken.language,
      ),
      students,
      share,
      shareOfOthers,
      isUneven ? (share > shareOfOthers ? texts.easier : texts.harder) : null,
    ]),
  );
  sheet.format(first, FIGURES + 1, sheet.next - 1, FIGURES + 2, "0.00");
}

const figuresInWords = (item: Item | undefined, figures: Figures, language: Language): string =>
  (item?.parameters ?? [])
    .map(({ name, label, measure }) => `${label[language]}: ${formatMeasure(figures[name] ?? 0, measure, language)}`)
    .join("; ");
