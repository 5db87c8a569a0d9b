import { textWithFigures } from "../../core/i18n/exercises.ts";
import { hasRows, optionsOf, rowsOf } from "../../core/items/arrangement.ts";
import type { Figures } from "../../core/items/figures.ts";
import type { Item, Measure, Part } from "../../core/items/item.ts";
import type { Language, Words } from "../../core/words.ts";
import { SHEET_TEXTS } from "../texts/sheet.ts";
import { filled } from "../trouble.ts";
import { answerId, answerName, COLUMN, dataId } from "./layout.ts";
import type { SheetWriter } from "./sheet-writer.ts";

/** Heading, what is given, the questions and what may be chosen, below the last row of the sheet. */
export function planItem(sheet: SheetWriter, item: Item, figures: Figures, language: Language): void {
  const worded = (text: Words) => textWithFigures(text, item, figures, language);
  const { title, stem } = item.help;
  sheet.next().put(COLUMN.id, item.id, "heading").put(COLUMN.text, worded(title), "heading");
  sheet.next().put(COLUMN.text, worded(stem), "text");
  const { no, figure, value, question, answer, unit, points } = SHEET_TEXTS;
  const header = (texts: readonly Words[]) => sheet.header(texts.map((text) => text[language]));
  header([no, figure, value, unit]);
  planData(sheet, item, figures, language);
  header([no, question, answer, unit, points]);
  for (const part of item.parts) planPart(sheet, item, part, figures, language);
  for (const part of item.parts) planOptions(sheet, item, part, figures, language);
}

function planData(sheet: SheetWriter, item: Item, figures: Figures, language: Language): void {
  for (const [place, { name, label, measure }] of item.parameters.entries()) {
    const id = dataId(item, place);
    const value = figures[name] ?? 0;
    sheet.next().put(COLUMN.id, id, "fixed").put(COLUMN.text, label[language], "text");
    sheet.put(COLUMN.value, value, "figure", { format: formatOf(value, measure) });
    if (measure === "money") sheet.put(COLUMN.unit, "€", "text");
    sheet.data.push({ item: item.id, id, parameter: name, row: sheet.row, column: COLUMN.value });
  }
}

function planPart(sheet: SheetWriter, item: Item, part: Part, figures: Figures, language: Language): void {
  const worded = (text: Words) => textWithFigures(text, item, figures, language);
  sheet.next().put(COLUMN.id, `${item.id}.${part.id}`, "fixed");
  sheet.put(COLUMN.text, promptOf(part, worded(part.help.prompt), language), "text");
  if (!hasRows(part)) planAnswer(sheet, item, part, 0);
  const unit = unitOf(part, language);
  if (unit !== "") sheet.put(COLUMN.unit, unit, "text");
  sheet.put(COLUMN.points, part.points, "fixed");
  if (!hasRows(part)) return;
  for (const [cell, { label }] of rowsOf(part, item, figures).entries()) {
    sheet
      .next()
      .put(COLUMN.id, answerId(item, part, cell), "fixed")
      .put(COLUMN.text, worded(label), "text");
    planAnswer(sheet, item, part, cell);
  }
}

function planAnswer(sheet: SheetWriter, item: Item, part: Part, cell: number): void {
  const id = answerId(item, part, cell);
  const name = answerName(id);
  const isLong = part.kind === "text";
  const isListed = part.kind === "choice" || part.kind === "classify" || part.kind === "match";
  sheet.put(COLUMN.value, null, isLong ? "long-answer" : "answer", {
    name,
    ...(isLong ? { format: "@" } : {}),
    ...(isListed ? { list: `${item.id}.${part.id}` } : {}),
  });
  sheet.answers.push({ item: item.id, part: part.id, cell, id, name, row: sheet.row, column: COLUMN.value });
}

function planOptions(sheet: SheetWriter, item: Item, part: Part, figures: Figures, language: Language): void {
  const options = optionsOf(part, item, figures);
  if (options.length === 0) return;
  const id = `${item.id}.${part.id}`;
  sheet.next().put(COLUMN.text, filled(SHEET_TEXTS.choices, { part: id }, language), "header");
  sheet.lists[id] = [sheet.row + 1, sheet.row + options.length];
  for (const { label } of options)
    sheet.next().put(COLUMN.text, textWithFigures(label, item, figures, language), "text");
}

const INSTRUCTIONS = {
  choice: SHEET_TEXTS.choose,
  classify: SHEET_TEXTS.chooseEach,
  match: SHEET_TEXTS.chooseEach,
  multi: SHEET_TEXTS.tick,
  order: SHEET_TEXTS.order,
} as const;

/** A question with what to do in the cell, where that is more than typing the answer. */
export function promptOf({ kind }: Part, prompt: string, language: Language): string {
  if (kind === "number" || kind === "text") return prompt;
  return filled(INSTRUCTIONS[kind], { prompt: prompt.replace(/[.:?]+$/, "") }, language);
}

function unitOf(part: Part, language: Language): string {
  if (part.kind === "text") return filled(SHEET_TEXTS.words, { words: part.mostWords }, language);
  if (part.kind !== "number") return "";
  return part.measure === "money" ? "€" : part.measure === "fraction" ? "%" : "";
}

/** As many decimals as the figure has: what is shown is what is reckoned with. */
function formatOf(value: number, measure: Measure): string {
  const shown = Number((measure === "fraction" ? 100 * value : value).toPrecision(12));
  const decimals = (String(shown).split(".")[1] ?? "").length;
  const places = measure === "money" && decimals > 0 ? 2 : decimals;
  const tail = places === 0 ? "" : `.${"0".repeat(places)}`;
  return measure === "fraction" ? `0${tail}%` : `#,##0${tail}`;
}
