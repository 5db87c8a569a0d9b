import { html, type Markup } from "../../core/emit/markup.ts";
import { formatNumber } from "../../core/i18n/format.ts";
import type { Item, Part } from "../../core/items/item.ts";
import type { Language } from "../../core/words.ts";
import {
  type DesignedExercise,
  type PartMark,
  partName,
  type Ruling,
  type StudentMarks,
  type Submission,
} from "../exercise.ts";
import { questionsOf } from "../exports/question.ts";
import type { Student } from "../hand-out/edition.ts";
import { FEEDBACK_TEXTS } from "../texts/feedback.ts";
import { filled } from "../trouble.ts";
import { answerInWords, rightInWords } from "./answer-in-words.ts";
import { reasonInWords } from "./reason-in-words.ts";

/** One student with what they handed in and what it earned. */
export interface Feedback {
  readonly student: Student;
  readonly submission: Submission;
  readonly marks: StudentMarks;
  /** Left out where there is none. */
  readonly grade?: number;
}

type Said = (text: keyof typeof FEEDBACK_TEXTS, facts?: Readonly<Record<string, string>>) => string;

const STYLE = `:root{color-scheme:light dark}body{margin:0 auto;max-width:44rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}dl{margin:0}dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere;white-space:pre-line}
section{border-top:1px solid GrayText}@media print{section{break-inside:avoid}}`;

/** What a student got for each question and why, and how it is done: a page by itself, in the student's language. */
export function feedbackPage(
  { title, items }: Pick<DesignedExercise, "title" | "items">,
  feedback: Feedback,
  rulings: readonly Ruling[],
): string {
  const { student, marks } = feedback;
  const { language } = student;
  const said: Said = (text, facts = {}) => filled(FEEDBACK_TEXTS[text], facts, language);
  const heading = `${said("heading")}: ${title[language]}`;
  const parts = items.flatMap((item) => item.parts.map((part) => ({ item, part })));
  const sections = parts.flatMap(({ item, part }) => {
    const mark = marks.marks.find((one) => one.item === item.id && one.part === part.id);
    return mark === undefined ? [] : [section(item, part, mark, feedback, rulings, said)];
  });
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${heading}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<dl>${summary(feedback, said)}</dl>
${sections}
</main>
</body>
</html>
`;
  return page.markup;
}

const line = (term: string, text: string): Markup => html`<dt>${term}</dt><dd>${text}</dd>`;
const lineIfAny = (term: string, text: string): readonly Markup[] => (text === "" ? [] : [line(term, text)]);

function summary({ student, marks, grade }: Feedback, said: Said): readonly Markup[] {
  const shown = (value: number) => formatNumber(value, student.language);
  const count = marks.open === 1 ? said("onePart") : said("parts", { count: String(marks.open) });
  const graded = grade === undefined ? [] : [shown(Number(grade.toFixed(1)))];
  const open = marks.open === 0 ? [] : [said("provisional", { count })];
  return [
    ...lineIfAny(said("student"), student.name),
    line(said("number"), student.number),
    line(said("total"), said("outOf", { points: shown(marks.points), maximum: shown(marks.maximum) })),
    ...lineIfAny(said("grade"), [...graded, ...open].join(". ")),
  ];
}

function section(
  item: Item,
  part: Part,
  mark: PartMark,
  { student, submission }: Feedback,
  rulings: readonly Ruling[],
  said: Said,
): Markup {
  const { language } = student;
  const figures = submission.figures[item.id] ?? {};
  const question = questionsOf(item, { figures }, 1, language)[item.parts.indexOf(part)];
  const cells = submission.answers[item.id]?.[part.id] ?? [];
  const lines = [
    ...(part === item.parts[0] ? lineIfAny(item.id, question?.stem ?? "") : []),
    line(said("question"), question?.prompt ?? ""),
    line(said("answer"), answerInWords(item, part, figures, cells, language) || "–"),
    line(said("why"), reasonInWords({ student: student.number, item, figures, mark, rulings }, language)),
    ...(question === undefined ? [] : lineIfAny(said("right"), rightInWords(question, part, language))),
    ...lineIfAny(said("solution"), question?.solution ?? ""),
    ...(question?.kind === "open" ? lineIfAny(said("criteria"), question.criteria.join("\n")) : []),
  ];
  return html`<section>
<h2>${partName(mark)}: ${earned(mark, language, said)}</h2>
<dl>${lines}</dl>
</section>
`;
}

/** "1.5 out of 2", or why there are none. */
function earned({ points, maximum }: PartMark, language: Language, said: Said): string {
  if (maximum === 0) return said("dropped");
  if (points === undefined) return said("toRead");
  return said("outOf", { points: formatNumber(points, language), maximum: formatNumber(maximum, language) });
}
