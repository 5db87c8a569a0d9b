import { exactSum } from "../../core/numeric/sum.ts";
import { WORDS } from "../charts/words.ts";
import { partOf } from "./part.ts";
import { columnOf, groupedBy, type Maker, measureOf, numberOf, numbersIn, type Subject, textOf } from "./subject.ts";

/** More bars make a picture of several screens. */
const MOST = 40;

export const bars: Maker = (subject) =>
  subject.picture.along === "answer" ? barsPerAnswer(subject) : barsPerRow(subject);

function barsPerRow(subject: Subject): ReturnType<Maker> {
  const { picture, words, language } = subject;
  const names = columnOf(picture.along, subject).map((name) => textOf(name, subject));
  const columns = picture.heights.map((key) => columnOf(key, subject));
  const all = names.map((name, row) => ({ name, values: columns.map((column) => numberOf(column[row])) }));
  const { shown, title } = partOf(picture.withoutTotal ? all.slice(0, -1) : all, MOST, "first", words.title, language);
  if (shown.length === 0) return undefined;
  const measures = picture.heights.map((key) => measureOf(key, subject));
  const [first] = measures;
  if (first === undefined) return undefined;
  return {
    kind: "bars",
    title,
    of: measureOf(picture.along, subject).name,
    measure: { ...first, name: measures.map(({ name }) => name).join(" / ") },
    rows: shown,
    series: measures.map(({ name }) => ({ name })),
  };
}

/** Each label with what its rows bring together. */
export function perAnswer({ answers, ...subject }: Subject) {
  const [height] = subject.picture.heights;
  const values = numbersIn(height, { answers, ...subject });
  const rows = answers.map((answer, at) => ({ name: textOf(answer, { answers, ...subject }), value: values[at] ?? 0 }));
  const found = groupedBy(rows, ({ name }) => name);
  const { result } = subject.entry.calculator;
  const labels = "labels" in result ? (result.labels ?? []) : [];
  // In the order of the definition, those that nobody has included.
  const names = labels.length > 0 ? labels.map((label) => label[subject.language]) : [...found.keys()];
  return names.map((name) => {
    const own = found.get(name) ?? [];
    return { name, count: own.length, total: exactSum(own.map(({ value }) => value)) };
  });
}

function barsPerAnswer(subject: Subject): ReturnType<Maker> {
  const measure = measureOf(subject.picture.heights[0], subject);
  if (subject.answers.length === 0) return undefined;
  return {
    kind: "bars",
    title: subject.words.title,
    of: measureOf("answer", subject).name,
    measure,
    rows: perAnswer(subject).map(({ name, total }) => ({ name, values: [total] })),
    series: [{ name: measure.name }],
  };
}

/** What part each label has of the rows and of what they bring: what is not positive brings nothing. */
export const stackedShares: Maker = (subject) => {
  const parts = perAnswer(subject);
  const counts = parts.map(({ count }) => count);
  const totals = parts.map(({ total }) => Math.max(0, total));
  const sharesOf = (values: readonly number[]) => {
    const whole = exactSum(values);
    return whole > 0 ? values.map((value) => value / whole) : undefined;
  };
  const rows = [
    { name: WORDS[subject.language].count, shares: sharesOf(counts) },
    { name: measureOf(subject.picture.heights[0], subject).name, shares: sharesOf(totals) },
  ].flatMap(({ name, shares }) => (shares === undefined ? [] : [{ name, shares }]));
  if (rows.length === 0) return undefined;
  return {
    kind: "shares",
    title: subject.words.title,
    of: WORDS[subject.language].share,
    parts: parts.map(({ name }) => ({ name })),
    rows,
  };
};
