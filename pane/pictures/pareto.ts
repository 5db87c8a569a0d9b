import { exactSum } from "../../core/numeric/sum.ts";
import { inGroups, ranksOf } from "../charts/grouped.ts";
import { WORDS } from "../charts/words.ts";
import { columnOf, type Maker, measureOf, numberOf, numbersIn, type Subject, textOf } from "./subject.ts";

interface Row {
  readonly name: string;
  readonly value: number;
  /** The class of the row, where rows have one. */
  readonly label?: string;
}

/** From large to small; where there are too many, some together, by rank. */
export const paretoCurve: Maker = (subject) => {
  const { picture, words, language } = subject;
  const [height] = picture.heights;
  const rows = picture.along === "answer" ? listed(subject) : inTable(subject);
  if (rows.length === 0) return undefined;
  const ordered = [...rows].sort((one, other) => other.value - one.value);
  const { size, groups } = inGroups(ordered, ({ label }) => label);
  const labels = labelsIn(subject);
  return {
    kind: "pareto",
    title: words.title,
    of: picture.along === "answer" ? WORDS[language].row : measureOf(picture.along, subject).name,
    measure: measureOf(height, subject),
    bars: groups.map((group) => {
      const [first] = group.rows as [Row];
      const place = first.label === undefined ? -1 : labels.indexOf(first.label);
      return {
        name: size === 1 ? first.name : ranksOf(group, language),
        value: exactSum(group.rows.map(({ value }) => value)),
        ...(place >= 0 && { group: place }),
      };
    }),
    ...(picture.along === "answer" && { groups: labels.map((name) => ({ name })) }),
  };
};

function listed(subject: Subject): readonly Row[] {
  const values = numbersIn(subject.picture.heights[0], subject);
  return subject.answers.map((answer, at) => ({
    name: subject.names[at] ?? "",
    value: values[at] ?? 0,
    label: textOf(answer, subject),
  }));
}

function inTable(subject: Subject): readonly Row[] {
  const { picture } = subject;
  const values = columnOf(picture.heights[0], subject);
  return columnOf(picture.along, subject).map((name, at) => ({
    name: textOf(name, subject),
    value: numberOf(values[at]) ?? 0,
  }));
}

function labelsIn({ entry, language }: Subject): readonly string[] {
  const { result } = entry.calculator;
  return "labels" in result ? (result.labels ?? []).map((label) => label[language]) : [];
}
