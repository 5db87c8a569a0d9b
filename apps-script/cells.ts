import type { ForeignCell } from "../core/read-cell.ts";
import { serialDays } from "./serial-days.ts";

/** Never `instanceof`: a Date of another script or library has another constructor. */
const isDate = (cell: object): cell is Date => Object.prototype.toString.call(cell) === "[object Date]";

/**
 * Reads the cells that Sheets hands over as objects: dates become serial days, and anything else (an image in a cell) its
 * text, so that it is refused by name instead of passing for a blank. The time zone is asked when the first date appears,
 * because every question to the spreadsheet takes a round trip.
 */
export function foreignCells(): ForeignCell {
  let serialDay: ReturnType<typeof serialDays> | undefined;
  return (cell) => {
    if (!isDate(cell)) return String(cell);
    serialDay = serialDay ?? serialDays(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
    return serialDay(cell);
  };
}
