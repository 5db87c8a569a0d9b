import type { ContentStep, StepOf } from "../../pane/changes.ts";
import { WorkbookError } from "../../pane/workbook.ts";
import { byRows, inBatches, type Job, loading, MOST_WRITTEN } from "../batches.ts";
import { asTyped, type HeldCell } from "../held-cell.ts";
import { withPrefix } from "../local-formula.ts";
import { type Rectangle, rangeOf, rowsOf } from "../rectangle.ts";
import { writingFormats } from "./looks-tasks.ts";
import { formulasToRestore, isFilledBy, type Standing } from "./standing.ts";
import type { Task } from "./task.ts";

const GENERAL = "General";
const TEXT = "@";

/** Fills cells with values, or one cell with a formula that spills. */
export function cellsTask(
  context: Excel.RequestContext,
  step: ContentStep,
  place: Rectangle,
  standing: Standing | undefined,
): Task {
  const formats = standing === undefined ? undefined : formatsToChange(step, standing);
  const held: string[] = [];
  const note = (range: Excel.Range, first: number) => {
    for (const [at, row] of ownCells(step, range.formulas, first).entries()) held[first + at] = row;
  };
  const changeFormats: readonly Job[] =
    standing === undefined || formats === undefined ? [] : [writingFormats(context, standing.place, formats)];
  const jobs =
    step.kind === "values"
      ? [writing(context, step, place, note)]
      : [writingFormula(context, step, place, standing, note)];
  return {
    jobs: [...changeFormats, ...jobs],
    checks: (later) => [...comparing(later, step, place, held), ...room(later, step, place)],
    async takeBack(later) {
      await inBatches(later, blanking(later, step, place), MOST_WRITTEN);
      if (standing === undefined) return;
      const restore: Job[] = [restoring(later, step, standing)];
      if (formats !== undefined) restore.push(writingFormats(later, standing.place, standing.formats));
      await inBatches(later, restore, MOST_WRITTEN);
    },
  };
}

/** In a cell for text, Excel would show a formula instead of its answer, and a number as text. */
function formatsToChange(step: ContentStep, { place, formats }: Standing): (string | null)[][] | undefined {
  const changed = formats.map((line, row) =>
    line.map((format, column) =>
      format === TEXT && isFilledBy(step, place.row + row, place.column + column) ? GENERAL : null,
    ),
  );
  return changed.some((line) => line.includes(GENERAL)) ? changed : undefined;
}

function writing(
  context: Excel.RequestContext,
  { values }: StepOf<"values">,
  place: Rectangle,
  note: (range: Excel.Range, first: number) => void,
): Job {
  return byRows(place.rows, place.columns, (first, count) => {
    context.application.suspendApiCalculationUntilNextSync();
    const range = rangeOf(context, rowsOf(place, first, count));
    range.values = values
      .slice(first, first + count)
      .map((row) => row.map((cell) => (cell === null ? null : asTyped(cell))));
    range.load("formulas");
    return () => note(range, first);
  });
}

function writingFormula(
  context: Excel.RequestContext,
  { formula }: StepOf<"formula">,
  place: Rectangle,
  standing: Standing | undefined,
  note: (range: Excel.Range, first: number) => void,
): Job {
  return {
    cells: 1,
    queue() {
      if (standing !== undefined) rangeOf(context, place).clear(Excel.ClearApplyTo.contents);
      const anchor = rangeOf(context, anchorOf(place));
      anchor.formulas = [[withPrefix(formula)]];
      anchor.load("formulas");
      return () => note(anchor, 0);
    },
  };
}

const anchorOf = (place: Rectangle): Rectangle => ({ ...place, rows: 1, columns: 1 });

/** The cells whose content is the step's own: of a formula the first, because the others follow from it. */
const ownPlace = (step: ContentStep, place: Rectangle): Rectangle =>
  step.kind === "formula" ? anchorOf(place) : place;

/** Formulas as such, because their values change by themselves; one row a line, so that pieces may differ in size. */
const ownCells = (step: ContentStep, formulas: readonly (readonly HeldCell[])[], first: number): readonly string[] =>
  formulas.map((line, row) =>
    JSON.stringify(
      line.map((cell, column) => (isFilledBy(step, step.at.top + first + row, step.at.left + column) ? cell : null)),
    ),
  );

function comparing(
  context: Excel.RequestContext,
  step: ContentStep,
  place: Rectangle,
  held: readonly string[],
): readonly Job[] {
  return [
    loading(context, ownPlace(step, place), "formulas", (piece, first) => {
      const now = ownCells(step, piece.formulas, first);
      if (now.some((row, at) => row !== held[first + at])) throw new WorkbookError("changed", step.address);
    }),
  ];
}

/** Where something stands in the way of a formula that spills, it is someone's work. */
function room(context: Excel.RequestContext, step: ContentStep, place: Rectangle): readonly Job[] {
  if (step.kind === "values" || place.rows * place.columns === 1) return [];
  return [
    {
      cells: 1,
      queue() {
        const spill = rangeOf(context, anchorOf(place)).getSpillingToRangeOrNullObject();
        const used = rangeOf(context, place).getUsedRangeOrNullObject(true);
        for (const range of [spill, used]) range.load("rowCount, columnCount");
        return () => {
          const kept = spill.isNullObject ? { rowCount: 1, columnCount: 1 } : spill;
          if (used.isNullObject) return;
          if (used.rowCount > kept.rowCount || used.columnCount > kept.columnCount)
            throw new WorkbookError("changed", step.address);
        };
      },
    },
  ];
}

function blanking(context: Excel.RequestContext, step: ContentStep, place: Rectangle): readonly Job[] {
  const clear = (range: Rectangle): Job => ({
    cells: 1,
    queue() {
      rangeOf(context, range).clear(Excel.ClearApplyTo.contents);
      return undefined;
    },
  });
  if (step.kind === "formula") return [clear(anchorOf(place))];
  if (!step.values.flat().includes(null)) return [clear(place)];
  return [
    byRows(place.rows, place.columns, (first, count) => {
      const blank = step.values
        .slice(first, first + count)
        .map((row) => row.map((cell) => (cell === null ? null : "")));
      rangeOf(context, rowsOf(place, first, count)).values = blank;
      return undefined;
    }),
  ];
}

function restoring(context: Excel.RequestContext, step: ContentStep, standing: Standing): Job {
  const formulas = formulasToRestore(step, standing);
  const { place } = standing;
  return byRows(place.rows, place.columns, (first, count) => {
    rangeOf(context, rowsOf(place, first, count)).formulas = formulas.slice(first, first + count);
    return undefined;
  });
}
