import { formatNumber } from "../../../core/i18n/format.ts";
import type { Item, Mistake, Part } from "../../../core/items/item.ts";
import type { ReasonCode } from "../../../core/items/mark.ts";
import type { Language, Words } from "../../../core/words.ts";
import type { Exercise, Ruling, Trait } from "../../../teaching/exercise.ts";
import { withKnownMistakes } from "../../../teaching/mark-class.ts";
import type { GradeSheetsTexts } from "../../texts/teaching/en-grade-sheets.ts";

export interface Spoken {
  readonly texts: GradeSheetsTexts;
  readonly language: Language;
}

/** A text of an item for everybody: the names of figures stand in the place of the figures. */
export function withoutFigures(text: Words, item: Item, language: Language): string {
  const labels = new Map(item.parameters.map(({ name, label }) => [name, label[language]]));
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => `‘${lowerFirst(labels.get(name) ?? name)}’`);
}

/** Abbreviations keep their capitals. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** A note for counting, as a teacher reads it. */
export function noteInWords(
  note: string,
  { item, part }: { readonly item: string; readonly part: string },
  { exercise: { items }, rulings }: { readonly exercise: Exercise; readonly rulings: readonly Ruling[] },
  { texts, language }: Spoken,
): string {
  const [code = "", ...rest] = note.split(":");
  const found = items.find(({ id }) => id === item);
  const known = found === undefined ? undefined : withKnownMistakes(found, rulings);
  const mistake = mistakesOf(known?.parts.find(({ id }) => id === part)).find(({ id }) => id === rest.join(":"));
  if (known !== undefined && mistake !== undefined) return withoutFigures(mistake.feedback, known, language);
  return texts.notes[code as ReasonCode] ?? note;
}

const mistakesOf = (part: Part | undefined): readonly Pick<Mistake, "id" | "feedback">[] =>
  part !== undefined && "mistakes" in part ? part.mistakes : [];

/** What answers of a group have in common, as a teacher reads it. */
export function traitInWords(
  trait: Trait,
  group: { readonly item: string; readonly part: string },
  answers: { readonly exercise: Exercise; readonly rulings: readonly Ruling[] },
  spoken: Spoken,
  said: { times(ratio: string): string; same(answer: string): string; probably(formula: string): string },
): string {
  switch (trait.by) {
    case "note":
      return noteInWords(trait.note, group, answers, spoken);
    case "ratio":
      return said.times(formatNumber(Number(trait.ratio.toPrecision(4)), spoken.language));
    case "answer":
      return said.same(answerShown(trait.answer, spoken.language));
    case "formula":
      return said.probably(trait.formula);
  }
}

/** What was filled in: a number as the language writes it, anything else as it is. */
export const answerShown = (answer: string, language: Language): string =>
  answer.trim() !== "" && Number.isFinite(Number(answer)) ? formatNumber(Number(answer), language) : answer;
