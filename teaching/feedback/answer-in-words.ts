import { errorOf, isBlank } from "../../core/cells.ts";
import { formatMeasure, textWithFigures } from "../../core/i18n/exercises.ts";
import { formatNumber } from "../../core/i18n/format.ts";
import { hasRows, rowsOf } from "../../core/items/arrangement.ts";
import { type Figures, isNumberPart } from "../../core/items/figures.ts";
import type { Item, Part } from "../../core/items/item.ts";
import type { Given } from "../../core/items/mark.ts";
import type { Language } from "../../core/words.ts";
import type { Question } from "../exports/question.ts";

/** What a student filled in, in the notation of the language; of a part with several cells each with its row. */
export function answerInWords(
  item: Item,
  part: Part,
  figures: Figures,
  cells: readonly Given[],
  language: Language,
): string {
  if (!hasRows(part)) return givenInWords(cells[0], language);
  const rows = rowsOf(part, item, figures).map(({ label }, place) => {
    const given = givenInWords(cells[place], language);
    return given === "" ? "" : `${textWithFigures(label, item, figures, language)}: ${given}`;
  });
  return rows.filter((row) => row !== "").join("; ");
}

export function givenInWords(given: Given | undefined, language: Language): string {
  const { value, format } = given ?? { value: null };
  const error = errorOf(value);
  if (error !== undefined) return error;
  if (isBlank(value)) return "";
  if (typeof value !== "number") return String(value).trim();
  if (format === "percent") return `${formatNumber(Number((100 * value).toPrecision(12)), language)}%`;
  return formatNumber(value, language);
}

/** The right answer to a question, as its student reads it; "" of an open question. */
export function rightInWords(question: Question, part: Part, language: Language): string {
  switch (question.kind) {
    case "number": {
      const [key] = question.keys;
      if (key === undefined || !isNumberPart(part)) return "";
      const value = Number(key.value.toFixed(part.decimals));
      return formatMeasure(part.measure === "fraction" ? value / 100 : value, part.measure, language);
    }
    case "choice":
    case "several":
      return question.options
        .filter(({ isRight }) => isRight)
        .map(({ label }) => label)
        .join("; ");
    case "match":
      return question.rows.map(({ label, right }) => `${label}: ${right}`).join("; ");
    case "open":
      return "";
  }
}
