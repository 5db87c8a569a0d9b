import type { ShownCell } from "../core/answer.ts";

/** Excel takes 5 MB per message and leaves the cell busy for ever above it; the rest of the message needs some room. */
const MOST_BYTES = 4_900_000;
const NUMBER_BYTES = 26;
/** One character is at most six bytes in JSON: \u0000. */
const CHARACTER_BYTES = 6;

/** Whether cells fit in one message to Excel. Only a large result is written out to be measured. */
export function fitsInPayload(rows: readonly (readonly ShownCell[])[]): boolean {
  let most = 2;
  for (const row of rows) {
    most += 3;
    for (const cell of row) most += typeof cell === "string" ? cell.length * CHARACTER_BYTES + 3 : NUMBER_BYTES;
  }
  return most <= MOST_BYTES || new TextEncoder().encode(JSON.stringify(rows)).length <= MOST_BYTES;
}
