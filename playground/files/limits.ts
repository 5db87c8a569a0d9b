import { FileProblem } from "./problem.ts";

/** Excel's own numbers of rows and characters. Columns and cells: what the grid in a browser still moves through. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 1_000;
const MOST_CELLS = 3_000_000;
const MOST_CHARACTERS = 32_767;

export function checkSize(rows: readonly (readonly unknown[])[]): void {
  let cells = 0;
  let tooLarge = rows.length > MOST_ROWS;
  for (const row of rows) {
    cells += row.length;
    tooLarge ||=
      row.length > MOST_COLUMNS || row.some((cell) => typeof cell === "string" && cell.length > MOST_CHARACTERS);
  }
  if (tooLarge || cells > MOST_CELLS) throw new FileProblem("too-large");
}
