import { DAY, DAY_ZERO } from "../../core/numeric/serial-day.ts";

/** Serial days before 1 March 1900 differ between spreadsheets, and nobody's customers are that old. */
export const FIRST_DAY = 61;

/** The serial day, with its time as a fraction, of a moment given in UTC. */
export const serialFrom = (date: Date): number => (date.getTime() - DAY_ZERO) / DAY;
