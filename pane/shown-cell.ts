import { type Cell, errorOf, isBlank } from "../core/cells.ts";
import { booleanText } from "../core/emit/formula-text.ts";
import { formatNumber, formatQuantity } from "../core/i18n/format.ts";
import type { Unit } from "../core/params.ts";
import type { Language } from "../core/words.ts";

/** A cell in words; `blank` stands for an empty one. */
export function shownCell(cell: Cell, language: Language, blank: string, unit?: Unit): string {
  if (isBlank(cell)) return blank;
  if (typeof cell === "number")
    return unit === undefined ? formatNumber(cell, language) : formatQuantity(cell, unit, language);
  if (typeof cell === "boolean") return booleanText(cell, language);
  return errorOf(cell) ?? String(cell);
}
