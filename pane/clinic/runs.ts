import type { Run } from "./finding.ts";
import type { Placed } from "./sheet.ts";

/** Formulas below one another that are alike, as one run each. */
export function runsOf(formulas: readonly Placed[]): readonly Run[] {
  const ordered = [...formulas].sort((one, next) => one.column - next.column || one.row - next.row);
  const runs: [Placed, ...Placed[]][] = [];
  for (const cell of ordered) {
    const run = runs[runs.length - 1];
    const above = run?.[run.length - 1];
    const goesOn = above?.column === cell.column && above.row === cell.row - 1 && above.relative === cell.relative;
    if (run !== undefined && goesOn) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
