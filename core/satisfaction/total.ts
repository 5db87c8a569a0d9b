import type { Words } from "../words.ts";

/** The last row of a table per group. */
export const TOTAL = { en: "Total", nl: "Totaal" } as const satisfies Words;
