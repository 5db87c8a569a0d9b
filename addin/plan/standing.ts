import type { ContentStep } from "../../pane/changes.ts";
import { WorkbookError } from "../../pane/workbook.ts";
import { inBatches, type Job, loading, MOST_READ } from "../batches.ts";
import { asTyped, type HeldCell, isFormula } from "../held-cell.ts";
import { type Rectangle, rangeOf } from "../rectangle.ts";

/** What stands in the cells that a step is about to fill, as far as they are in use. */
export interface Standing {
  readonly place: Rectangle;
  readonly formulas: readonly (readonly HeldCell[])[];
  readonly values: readonly (readonly HeldCell[])[];
  readonly formats: readonly (readonly string[])[];
  /** Whether a formula put the cell there, and will do so again. */
  isSpilled(row: number, column: number): boolean;
}

/** Reads what the steps will find, and what else has to be read, and refuses what they may not replace. */
export async function standingUnder(
  context: Excel.RequestContext,
  used: ReadonlyMap<ContentStep, Rectangle>,
  alsoRead: readonly Job[],
): Promise<ReadonlyMap<ContentStep, Standing>> {
  const found = new Map<ContentStep, Standing>();
  const filled = new Map<ContentStep, readonly Place[]>();
  const jobs = [...used].map(([step, place]) => {
    const read = { formulas: [] as HeldCell[][], values: [] as HeldCell[][], formats: [] as string[][] };
    found.set(step, { ...read, place, isSpilled: () => false });
    return loading(context, place, "formulas, values, numberFormat", (piece) => {
      read.formulas.push(...piece.formulas);
      read.values.push(...piece.values);
      read.formats.push(...piece.numberFormat);
    });
  });
  await inBatches(context, [...jobs, ...alsoRead], MOST_READ);

  for (const [step, standing] of found) {
    const cells = filledCells(step, standing);
    if (cells.length > 0 && step.overwrite !== true) throw new WorkbookError("filled", step.address);
    if (cells.length > 0) filled.set(step, cells);
  }
  await findSpills(context, found, filled);
  return found;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula may show nothing, and a spilled cell may have no formula of its own. */
function filledCells(step: ContentStep, { place, formulas, values }: Standing): readonly Place[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      const blank = formula === "" && values[row]?.[column] === "";
      return blank || !isFilledBy(step, place.row + row, place.column + column) ? [] : [{ row, column }];
    }),
  );
}

/** Whether a step fills a cell of the sheet: a null among its values leaves the cell alone. */
export function isFilledBy(step: ContentStep, row: number, column: number): boolean {
  return step.kind === "formula" || (step.values[row - step.at.top]?.[column - step.at.left] ?? null) !== null;
}

/** A spilled cell is asked for by itself: it weighs what a request does. */
const CELLS_PER_QUESTION = 100;

/** A spilled cell comes back with its formula, unless that one stands elsewhere: then it cannot be replaced. */
async function findSpills(
  context: Excel.RequestContext,
  found: Map<ContentStep, Standing>,
  filled: ReadonlyMap<ContentStep, readonly Place[]>,
): Promise<void> {
  const suspects = await mayHoldSpills(context, found, filled);
  const jobs = suspects.flatMap(([step, standing, cells]): readonly Job[] => {
    const spilled = new Set<string>();
    found.set(step, { ...standing, isSpilled: (row, column) => spilled.has(`${row} ${column}`) });
    const range = rangeOf(context, standing.place);
    return cells.map(({ row, column }) => ({
      cells: CELLS_PER_QUESTION,
      queue() {
        const parent = range.getCell(row, column).getSpillParentOrNullObject().load("rowIndex, columnIndex");
        return () => {
          if (parent.isNullObject) return;
          const { at, address } = step;
          const [down, right] = [parent.rowIndex - at.top, parent.columnIndex - at.left];
          if (down < 0 || right < 0 || down >= at.rows || right >= at.columns)
            throw new WorkbookError("filled", address);
          const isParent =
            parent.rowIndex === standing.place.row + row && parent.columnIndex === standing.place.column + column;
          if (!isParent) spilled.add(`${row} ${column}`);
        };
      },
    }));
  });
  await inBatches(context, jobs, MOST_READ);
}

async function mayHoldSpills(
  context: Excel.RequestContext,
  found: ReadonlyMap<ContentStep, Standing>,
  filled: ReadonlyMap<ContentStep, readonly Place[]>,
): Promise<readonly (readonly [ContentStep, Standing, readonly Place[]])[]> {
  const asked = [...filled].flatMap(([step, cells]) => {
    const standing = found.get(step);
    return standing === undefined ? [] : [{ step, standing, cells, range: rangeOf(context, standing.place) }];
  });
  if (asked.length === 0) return [];
  for (const { range } of asked) range.load("hasSpill");
  await context.sync();
  // Excel says null where some cells do and others do not.
  return asked.flatMap(({ step, standing, cells, range: { hasSpill } }) =>
    hasSpill === false ? [] : [[step, standing, cells] as const],
  );
}

/** The formulas that bring a standing back: text as text, spilled cells left to their formula, others than ours left alone. */
export function formulasToRestore(step: ContentStep, standing: Standing): (HeldCell | null)[][] {
  const { place, formulas, values } = standing;
  return formulas.map((line, row) =>
    line.map((formula, column) => {
      if (!isFilledBy(step, place.row + row, place.column + column)) return null;
      if (standing.isSpilled(row, column)) return "";
      return isFormula(formula, values[row]?.[column]) ? formula : asTyped(formula);
    }),
  );
}
