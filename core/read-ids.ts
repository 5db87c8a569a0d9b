import { type Cell, errorOf, type Grid, isRowOf } from "./cells.ts";
import { fail } from "./errors.ts";
import type { Ids } from "./params.ts";
import type { Place } from "./read-cell.ts";
import { codeOf, type TextCodes, textCodes } from "./text-codes.ts";

/**
 * Names that are being read, with a small code for each. A cell that was seen before, text or number, is found by itself without
 * being read again.
 */
export interface IdsRead {
  readonly codes: Int32Array;
  readonly names: TextCodes;
  /** Of cells that are not written as their names: with spaces around it, or as a number. */
  readonly others: Map<Cell, number>;
  readonly numeric: Map<number, number>;
}

export const unreadIds = (length: number): IdsRead => ({
  codes: new Int32Array(length),
  names: textCodes(length),
  others: new Map(),
  numeric: new Map(),
});

/** Reads on over names, and gives the index of the first cell that needs a second look. */
export function readIds(ids: IdsRead, { rows, width }: Grid, from: number): number {
  const { codes, names, others } = ids;
  let index = from;
  for (let row = Math.floor(from / width), column = from % width; index < codes.length; row++, column = 0) {
    const line: unknown = rows[row];
    if (!isRowOf(line, width)) return index;
    for (; column < width; column++, index++) {
      const cell = line[column];
      const code = (typeof cell === "string" ? codeOf(names, cell, isPlainName) : undefined) ?? others.get(cell);
      if (code === undefined) return index;
      codes[index] = code;
    }
  }
  return index;
}

/** Gives a cell that is not blank its code: as it came (`raw`) and as it is meant. */
export function addId({ codes, names, others, numeric }: IdsRead, index: number, raw: Cell, cell: Cell, place: Place) {
  const error = errorOf(cell);
  if (error !== undefined) fail("error-cell", { ...place(), received: error });
  const name = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).trim();
  const code = codeOf(names, name, () => true) as number;
  if (raw !== name && typeof raw !== "object") others.set(raw, code);
  if (typeof cell === "number") numeric.set(code, cell);
  codes[index] = code;
}

export const idsOf = ({ codes, names: { texts }, numeric }: IdsRead): Ids => ({
  codes,
  names: texts,
  shown: numeric.size === 0 ? texts : texts.map((name, code) => numeric.get(code) ?? name),
});

const SPACE = 0x20;
const BEYOND_ASCII = 0x7f;

/** Whether a text surely has no spaces around it and is no error: what most names are. */
function isPlainName(text: string): boolean {
  if (text === "" || text.startsWith("#")) return false;
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
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
