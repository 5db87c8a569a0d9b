import { type Cell, errorOf, isBlank, numberFromText } from "../../core/cells.ts";
import { dateText } from "../../core/date-text.ts";
import { wordsOf } from "./header-words.ts";
import type { Column, ColumnKind } from "./list.ts";
import { DATE_WORDS, NO_MEASURE } from "./role-words.ts";

/** From this share of numbers on, the other cells of a column are strays among them. */
const MOSTLY = 0.5;
const MOST_TEXTS = 40;
/** Serial days of 1955 and 2100: what lies between, under the header of a date, is one. */
const EARLIEST = 20_000;
const LATEST = 73_050;

/** The number in a cell; undefined where it holds none, or one that can be read two ways. */
export function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string" || !/\d/.test(cell)) return undefined;
  const number = numberFromText(cell);
  return typeof number === "number" ? number : undefined;
}

/** Looks through the rows of one column, first to last. */
export function readColumn(
  cells: readonly (readonly Cell[])[],
  { index, header, first, last }: { index: number; header: string; first: number; last: number },
): Column {
  const [values, texts] = [new Set<number>(), new Set<string>()];
  let [filled, numbers, textNumbers, dates, min, max, whole] = [0, 0, 0, 0, Infinity, -Infinity, true];
  for (let row = first; row <= last; row++) {
    const cell = cells[row]?.[index];
    if (isBlank(cell)) continue;
    filled++;
    const number = numberIn(cell);
    if (number === undefined) {
      if (typeof cell !== "string" || errorOf(cell) !== undefined) continue;
      if (dateText(cell) !== undefined) dates++;
      texts.add(cell.trim().toLowerCase());
      continue;
    }
    numbers++;
    if (typeof cell === "string") textNumbers++;
    values.add(number);
    min = Math.min(min, number);
    max = Math.max(max, number);
    whole &&= Number.isInteger(number);
  }
  const facts = { dates, filled, numbers, textNumbers, min, max, whole, distinct: values.size + texts.size };
  const kind = kindOf(header, facts);
  return { index, header, kind, ...facts, texts: texts.size > MOST_TEXTS ? new Set() : texts };
}

function kindOf(
  header: string,
  { filled, numbers, dates, distinct, min, max, whole }: Omit<Column, "kind" | "index" | "header" | "texts">,
): ColumnKind {
  if (filled === 0) return "blank";
  if (dates > MOSTLY * filled) return "dates";
  if (numbers < MOSTLY * filled) return "texts";
  if (namesOnly(header)) return "identifiers";
  const words = wordsOf(header);
  const dated = words.some((word) => DATE_WORDS.includes(word) || word.endsWith("datum"));
  if (dated && min >= EARLIEST && max <= LATEST) return "dates";
  // Numbers that count the rows: 1, 2, 3 … or 10001, 10002 …
  const counts = whole && filled > 5 && distinct === filled && max - min === filled - 1;
  return counts && header === "" ? "identifiers" : "numbers";
}

/** Whether a header is that of a number which names or dates something. */
function namesOnly(header: string): boolean {
  const words = header
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  if (words.length > 0 && words.every((word) => NO_MEASURE.includes(word))) return true;
  return words.length > 1
    ? ["nr", "id", "code"].includes(last) || /nummer$|^number$/.test(last)
    : /(?:nr|nummer|code)$/.test(last);
}
