import { type Cell, errorOf, isSerialDay, shown } from "./cells.ts";
import { type DateText, type DayOrder, dateInWords, dateText, dayOfMonth, swappedDay } from "./date-text.ts";
import { type Facts, fail } from "./errors.ts";
import type { Place } from "./read-cell.ts";

/** How many cells of a column were text that holds a date, and what came first in them where that had to be found out. */
export interface DateTexts {
  readonly textAsDate: number;
  readonly dateOrder: DayOrder | undefined;
}
export const NO_DATES: DateTexts = { textAsDate: 0, dateOrder: undefined };

/** The length of 31-12-2025. */
const LONGEST_DAY = 10;

/** A cell that tells something about how the column is written. */
interface Witness {
  readonly cell: Cell;
  readonly date: DateText;
  readonly place: Place;
}

/**
 * Reads dates, of which some may be text. 31-12-2025 has the day first and 12/31/2025 the month; 01-02-2025 may have either, and
 * is read as the rest of the column is. Until the end it stands there with the day first.
 */
export function datesReader(into: Float64Array) {
  let texts: Uint8Array | undefined;
  let textAsDate = 0;
  const proofs: Partial<Record<DayOrder, Witness>> = {};
  let first: Witness | undefined;
  let doubtful: Witness | undefined;
  let wasConvertible = false;
  const known = new Map<string, DateText | undefined>();
  const doubts: { readonly at: number[]; readonly monthFirst: number[] } = { at: [], monthFirst: [] };

  function addText(index: number, witness: Witness): void {
    const { dayFirst, monthFirst, separator } = witness.date;
    texts ??= new Uint8Array(into.length);
    texts[index] = 1;
    textAsDate += 1;
    into[index] = (dayFirst ?? monthFirst) as number;
    if (separator === undefined) return;
    first ??= witness;
    if (first.date.separator !== separator) mixed(witness, first);
    if (dayFirst === undefined) proofs.monthFirst ??= witness;
    else if (monthFirst === undefined) proofs.dayFirst ??= witness;
    else wasConvertible = true;
    if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
      doubtful ??= witness;
      doubts.at.push(index);
      doubts.monthFirst.push(monthFirst);
    }
    if (proofs.dayFirst !== undefined && proofs.monthFirst !== undefined)
      mixed(witness, dayFirst === undefined ? proofs.dayFirst : proofs.monthFirst);
  }

  /** Many rows fall on few days; texts with a time are as many as there are rows. */
  function dateIn(text: string): DateText | undefined {
    if (text.length > LONGEST_DAY) return dateText(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const date = dateText(text);
    known.set(text, date);
    return date;
  }

  return {
    add(index: number, cell: Cell, place: Place): void {
      const error = errorOf(cell);
      if (error !== undefined) fail("error-cell", { ...place(), received: error });
      const date = typeof cell === "string" ? dateIn(cell) : undefined;
      if (date !== undefined) addText(index, { cell, date, place });
      else if (typeof cell === "number" && isSerialDay(cell)) into[index] = Math.floor(cell);
      else fail("not-a-date", { ...place(), received: shown(cell) });
    },

    /** Settles what could be read two ways. `present` says which cells hold a date, `placeOf` where they stand. */
    end(present: Uint8Array, placeOf: (index: number) => Facts): DateTexts {
      const order = proofs.monthFirst !== undefined ? "monthFirst" : proofs.dayFirst && "dayFirst";
      if (doubtful !== undefined) {
        if (order === undefined) ambiguous(doubtful);
        if (order === "monthFirst")
          doubts.at.forEach((index, at) => {
            into[index] = doubts.monthFirst[at] as number;
          });
      } else if (order !== undefined && !wasConvertible)
        refuseSwapped(proofs[order] as Witness, { into, present, texts, placeOf });
      return { textAsDate, dateOrder: order };
    },
  };
}

/** The serial day in one cell. */
export function dateFrom(cell: Cell, place: Place): number {
  const one = new Float64Array(1);
  const reader = datesReader(one);
  reader.add(0, cell, place);
  reader.end(Uint8Array.of(1), place);
  return one[0] as number;
}

function mixed(one: Witness, other: Witness): never {
  return fail("mixed-dates", {
    ...one.place(),
    received: shown(one.cell),
    ...otherFacts(other.place()),
    otherReceived: shown(other.cell),
  });
}

function ambiguous({ cell, date, place }: Witness): never {
  return fail("ambiguous-date", {
    ...place(),
    received: shown(cell),
    dayFirst: dateInWords(date.dayFirst as number),
    monthFirst: dateInWords(date.monthFirst as number),
  });
}

interface Read {
  readonly into: Float64Array;
  readonly present: Uint8Array;
  readonly texts: Uint8Array | undefined;
  readonly placeOf: (index: number) => Facts;
}

/**
 * A spreadsheet that opens 05-03-2025 and 31-12-2025 with the month first makes 3 May of the one and leaves the other text. So
 * where every text proves its order and no date beside them has a day after the 12th, the dates are in doubt.
 */
function refuseSwapped(proof: Witness, { into, present, texts, placeOf }: Read): void {
  let found = -1;
  for (let index = 0; index < into.length; index++) {
    if (present[index] !== 1 || texts?.[index] === 1) continue;
    const date = into[index] as number;
    if (!isSerialDay(date) || dayOfMonth(date) > 12) return;
    if (found < 0 && swappedDay(date) !== date) found = index;
  }
  if (found < 0) return;
  const date = into[found] as number;
  fail("swapped-dates", {
    ...placeOf(found),
    received: dateInWords(date),
    swapped: dateInWords(swappedDay(date) as number),
    ...otherFacts(proof.place()),
    otherReceived: shown(proof.cell),
  });
}

const otherFacts = ({ row, column }: Facts): Facts => ({ otherRow: row, otherColumn: column });
