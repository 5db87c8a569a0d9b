import type { Cell } from "../../core/cells.ts";
import { addressOfArea, areaOf } from "../address.ts";
import { treeOf } from "../formula.ts";
import { type Computed, calculate } from "./calculate.ts";
import { type Choice, cellOfChoice, choiceIn } from "./choice.ts";
import type { Run } from "./finding.ts";
import type { Rows, Sheet } from "./sheet.ts";
import { plainAddress } from "./tree.ts";

/**
 * The cells that a reference stands for all down a run, from what it is in the first formula and in the last: one column, a
 * cell for each formula. Undefined where it stays in its place or moves otherwise.
 */
export function downTheRun(first: string, last: string, run: Run): string | undefined {
  const [one, other] = [areaOf(first), areaOf(last)];
  if (one === undefined || other === undefined || one.top === null || other.bottom === null) return undefined;
  const single = [one, other].every(({ top, bottom, left, right }) => top === bottom && left === right);
  const below = one.left === other.left && other.bottom - one.top === run.length - 1;
  if (!single || !below || one.context.join() !== other.context.join()) return undefined;
  return addressOfArea({ ...one, bottom: other.bottom });
}

/** Whether a reference is the same in the first formula of a run and in the last. */
export const staysPut = (first: string, last: string): boolean => plainAddress(first) === plainAddress(last);

/** What a formula spills down a column of so many cells; undefined where it gives anything else. */
export async function columnOf(formula: string, height: number, sheet: Sheet): Promise<readonly Cell[] | undefined> {
  const computed = await calculate(formula, sheet);
  if (computed === undefined) return undefined;
  const rows: Rows = isRows(computed) ? computed : [[computed]];
  return rows.length === height && rows.every((row) => row.length === 1) ? rows.map(([cell]) => cell) : undefined;
}

const isRows = (computed: Computed): computed is Rows => Array.isArray(computed);

/** The cells that the choices of a run look at, one for each. */
export function cellsLookedAt(choice: Choice, run: Run): string | undefined {
  const { formula } = run[run.length - 1] ?? run[0];
  const tree = treeOf(formula);
  const lastChoice = tree === undefined ? undefined : choiceIn(tree, formula);
  const [first, last] = [cellOfChoice(choice), lastChoice === undefined ? undefined : cellOfChoice(lastChoice)];
  return first === undefined || last === undefined ? undefined : downTheRun(first, last, run);
}
