/** Milliseconds. */
export const DAY = 86_400_000;

/** Day 0 of the serial numbers of Excel (from March 1900) and Sheets: 30 December 1899. */
export const DAY_ZERO = Date.UTC(1899, 11, 30);
