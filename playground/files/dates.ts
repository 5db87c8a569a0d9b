const MILLISECONDS_A_DAY = 86_400_000;

/** Day 0 of the 1900 system as spreadsheets count it from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Serial days before 1 March 1900 differ between spreadsheets, and nobody's customers are that old. */
const FIRST_DAY = 61;

/** The serial day, with its time as a fraction, of a moment given in UTC. */
export const serialFrom = (date: Date): number => (date.getTime() - DAY_ZERO) / MILLISECONDS_A_DAY;

/** The serial day of a date; undefined where there is no such day. */
export function serialDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = serialFrom(date);
  return real && serial >= FIRST_DAY ? serial : undefined;
}
