import { type Cell, errorOf, type Grid, isRowOf } from "./cells.ts";
import { fail } from "./errors.ts";
import type { Ids } from "./params.ts";
import type { Place } from "./read-cell.ts";
import { textCodes } from "./text-codes.ts";

export type IdsReader = ReturnType<typeof idsReader>;

/** Gives names small codes. A cell that was seen before, text or number, is found by itself without being read again. */
export function idsReader(length: number) {
  const codes = new Int32Array(length);
  const names = textCodes();
  /** Of cells that are not written as their names: with spaces around it, or as a number. */
  const others = new Map<Cell, number>();
  const numeric = new Map<number, number>();
  const firstSeen = (text: string) => (isPlainName(text) ? names.add(text) : others.get(text));
  return {
    /** Reads on over names, and gives the index of the first cell that needs a second look. */
    common({ rows, width }: Grid, from: number): number {
      let index = from;
      for (let row = Math.floor(from / width), column = from % width; index < length; row++, column = 0) {
        const line: unknown = rows[row];
        if (!isRowOf(line, width)) return index;
        for (; column < width; column++, index++) {
          const cell = line[column];
          const code = typeof cell === "string" ? (names.find(cell) ?? firstSeen(cell)) : others.get(cell);
          if (code === undefined) return index;
          codes[index] = code;
        }
      }
      return index;
    },
    add(index: number, raw: Cell, cell: Cell, place: Place): void {
      const error = errorOf(cell);
      if (error !== undefined) fail("error-cell", { ...place(), received: error });
      const name = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).trim();
      const code = names.add(name);
      if (raw !== name && typeof raw !== "object") others.set(raw, code);
      if (typeof cell === "number") numeric.set(code, cell);
      codes[index] = code;
    },
    result: (): Ids => ({
      codes,
      names: names.texts,
      shown: numeric.size === 0 ? names.texts : names.texts.map((name, code) => numeric.get(code) ?? name),
    }),
  };
}

const SPACE = 0x20;
const BEYOND_ASCII = 0x7f;

/** Whether a cell is surely a text that has no spaces around it and is no error: what most names are. */
function isPlainName(cell: Cell): cell is string {
  if (typeof cell !== "string" || cell === "" || cell.startsWith("#")) return false;
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
  return first > SPACE && first < BEYOND_ASCII && last > SPACE && last < BEYOND_ASCII;
}

/** Codes anew in order of first use, because a header may have taken the first name. */
export function compactIds(ids: Ids, present: Uint8Array, used: number): Ids {
  const codes = new Int32Array(used);
  const renumbered = new Int32Array(ids.names.length).fill(-1);
  const kept: number[] = [];
  for (let index = 0, at = 0; index < present.length; index++) {
    if (present[index] !== 1) continue;
    const code = ids.codes[index] as number;
    if (renumbered[code] === -1) renumbered[code] = kept.push(code) - 1;
    codes[at++] = renumbered[code] as number;
  }
  return {
    codes,
    names: kept.map((code) => ids.names[code] as string),
    shown: kept.map((code) => ids.shown[code] as string | number),
  };
}
