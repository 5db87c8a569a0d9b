import { type Cell, errorOf, isBlank, numberFromText, shown } from "../../core/cells.ts";
import type { Parameter } from "../../core/items/item.ts";
import type { Language } from "../../core/words.ts";
import type { TroubleFacts } from "../trouble.ts";
import { plain } from "./headed-rows.ts";
import { refuse, textOf } from "./ledger-header.ts";

/** A sheet that was turned into text holds its figures as text: of two readings the one that the exercise could have drawn. */
export function figureIn(cell: Cell, parameter: Parameter, facts: TroubleFacts): number {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return refuse("ledger-blank", facts);
  const text = textOf(cell);
  const read = errorOf(cell) === undefined ? numberFromText(text) : undefined;
  if (typeof read === "number") return read;
  if (read === "ambiguous") {
    const readings = [text.replace(/[.,]/, "."), text.replace(/[.,]/, "")].map(Number);
    const fit = readings.filter((one) => couldBe(one, parameter));
    if (fit.length === 1) return fit[0] as number;
  }
  return refuse("ledger-figure", { ...facts, value: String(shown(cell)) });
}

const couldBe = (value: number, parameter: Parameter): boolean =>
  "values" in parameter ? parameter.values.includes(value) : value >= parameter.lowest && value <= parameter.highest;

export function languageIn(text: string, cell: string): Language {
  const word = plain(text);
  if (/^(?:nl|nederlands|dutch)$/.test(word)) return "nl";
  if (/^(?:en|engels|english)$/.test(word)) return "en";
  return refuse("ledger-language", { cell, value: text });
}
