import type { Cell } from "../../core/cells.ts";
import { type DayOrder, dateText, swappedDay } from "../../core/date-text.ts";
import type { Fact } from "../../core/errors.ts";
import type { Refusal } from "../../core/evaluation/outcome.ts";
import type { Words } from "../../core/words.ts";

/**
 * How a column of dates that can be read two ways is read: its texts with the day or the month first; or, where its texts leave no
 * doubt but its dates do, those as they show or with day and month changed back.
 */
export type DateReading = DayOrder | "asShown" | "swapped";

/** A cell that can be two days, and which those are. */
export interface DateReadings {
  /** Of the sheet, counted from 1. */
  readonly row: number;
  /** What the cell holds, where it is text. */
  readonly text: string | undefined;
  readonly options: readonly { readonly reading: DateReading; readonly day: Words }[];
}

/** The readings between which only the user can choose; undefined where a refusal is about something else. */
export function readingsOf({ error: { code, facts } }: Refusal): DateReadings | undefined {
  const row = Number(facts.row);
  if (code === "ambiguous-date")
    return {
      row,
      text: String(facts.received),
      options: [
        { reading: "dayFirst", day: wordsOf(facts.dayFirst) },
        { reading: "monthFirst", day: wordsOf(facts.monthFirst) },
      ],
    };
  if (code !== "swapped-dates") return undefined;
  return {
    row,
    text: undefined,
    options: [
      { reading: "asShown", day: wordsOf(facts.received) },
      { reading: "swapped", day: wordsOf(facts.swapped) },
    ],
  };
}

const wordsOf = (fact: Fact | undefined): Words =>
  typeof fact === "object" ? fact : { en: String(fact), nl: String(fact) };

/** A cell as the date that it is in a reading, with its time of day; as it was where it is no date in that reading. */
export function dateIn(cell: Cell, reading: DateReading): Cell {
  if (typeof cell === "string") {
    const date = dateText(cell);
    const day =
      reading === "dayFirst" || reading === "monthFirst" ? date?.[reading] : (date?.dayFirst ?? date?.monthFirst);
    return date === undefined || day === undefined ? cell : day + date.time;
  }
  if (typeof cell !== "number" || reading !== "swapped") return cell;
  const day = Math.floor(cell);
  const before = swappedDay(day);
  return before === undefined ? cell : before + (cell - day);
}
