import { matchOf } from "./header-words.ts";
import type { Kind, Need } from "./kind.ts";
import type { Column, List } from "./list.ts";

/** Which column of a list fills which parameter, by the column's place in the block. */
export type Columns = Readonly<Record<string, number>>;

export interface Guess {
  readonly kind: Kind;
  /** Of all parameters, or of as many as there are columns for. */
  readonly columns: Columns;
  /** How well it fits, headers and cells together; below 0 where a column is missing. */
  readonly score: number;
}

/** A header that says nothing still may stand above the right numbers. */
const NAMELESS = 0.15;
/** Each further column that fits makes it less of a coincidence, where the headers say so. */
const PER_COLUMN = 0.2;
const SAID = 0.5;
const HALF = 0.5;

/** How well a column fits a parameter, 0 where its cells cannot be read so. */
export function fitOf(column: Column, need: Need): number {
  const content = contentFit(column, need);
  return content === 0 ? 0 : content * Math.max(NAMELESS, matchOf(column.header, need.words));
}

function contentFit(
  { kind, numbers, filled, min, max, whole, texts }: Column,
  { reads, spellings, param }: Need,
): number {
  if (kind === "blank") return 0;
  if (spellings.size > 0 && texts.size > 0) return [...texts].every((text) => spellings.has(text)) ? 1 : 0;
  if (kind === "dates") return "datesToo" in reads ? 1 : 0;
  if (kind !== "numbers") return 0;
  if (max > (reads.max ?? Infinity) || min < (reads.min ?? -Infinity) || (reads.whole && !whole)) return 0;
  // A product or a market is new or not: other numbers only happen to lie between 0 and 1.
  if (spellings.size > 0 && !(whole && max === 1)) return 0;
  const complete = HALF + (HALF * numbers) / filled;
  const looksLikeMoney = max > 100;
  if (reads.unit === "money" && !looksLikeMoney) return HALF * complete;
  if (param === "frequency" && !whole) return HALF * complete;
  return complete;
}

/** The columns that fill the parameters of a kind best together, each used once. */
export function columnsFor(kind: Kind, list: Pick<List, "columns" | "label">): Guess {
  const candidates = list.columns.filter(({ index }) => index !== list.label);
  const fits = kind.needs.map((need) => candidates.map((column) => fitOf(column, need)));
  let best: { readonly places: readonly number[]; readonly total: number } = { places: [], total: -1 };
  const place = (need: number, places: readonly number[], total: number) => {
    const row = fits[need];
    if (row === undefined) {
      if (total > best.total) best = { places, total };
      return;
    }
    row.forEach((fit, at) => {
      if (fit > 0 && !places.includes(at)) place(need + 1, [...places, at], total + fit);
    });
    // A parameter without a column: the others still get theirs.
    place(need + 1, [...places, -1], total - 1);
  };
  place(0, [], 0);
  const columns = Object.fromEntries(
    kind.needs.flatMap(({ param }, need) => {
      const column = candidates[best.places[need] ?? -1];
      return column === undefined ? [] : [[param, column.index]];
    }),
  );
  const missing = kind.needs.length - Object.keys(columns).length;
  const weakest = Math.min(...kind.needs.map((_, need) => fits[need]?.[best.places[need] ?? -1] ?? 0));
  const together = PER_COLUMN * (kind.needs.length - 1) * Math.min(1, weakest / SAID);
  const score = best.total / kind.needs.length + together + kind.favour;
  return { kind, columns, score: missing > 0 ? -missing : score };
}

/** Every kind with its columns, what fits best first. */
export function guessesFor(list: List, kinds: readonly Kind[]): readonly Guess[] {
  return kinds.map((kind) => columnsFor(kind, list)).sort((one, next) => next.score - one.score);
}

const SIZE_WORDS = {
  says: ["omzet", "revenue", "turnover", "sales", "netto omzet", "jaaromzet"],
  mayMean: ["marge", "margin", "winst", "profit", "bedrag", "amount", "waarde", "besteding", "spend"],
};

/** The column to add up per class, and to draw the points by: money that the axes do not show yet, or else that they do. */
export function sizeColumnFor(list: List, columns: Columns): number | undefined {
  const used = new Set(Object.values(columns));
  const scored = list.columns
    .filter(({ kind, min, index }) => kind === "numbers" && min >= 0 && index !== list.label)
    .map(({ index, header }) => ({ index, score: matchOf(header, SIZE_WORDS) - (used.has(index) ? 0.1 : 0) }))
    .filter(({ score }) => score >= HALF);
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === best)?.index;
}
