const MILLISECONDS_A_DAY = 86_400_000;

/** Day 0 of the 1900 system as spreadsheets count it from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Serial days before 1 March 1900 differ between spreadsheets, and nobody's customers are that old. */
export const FIRST_DAY = 61;

/** The serial day, with its time as a fraction, of a moment given in UTC. */
export const serialFrom = (date: Date): number => (date.getTime() - DAY_ZERO) / MILLISECONDS_A_DAY;
