import type { Step } from "../../pane/changes.ts";
import { isContent } from "../../pane/plan.ts";
import { WorkbookError } from "../../pane/workbook.ts";
import type { Job } from "../batches.ts";
import { keyOf, type Sheets, sheetNamesIn } from "./survey.ts";

/** Adds the sheets of a plan behind the active one, and puts them among the others. */
export async function addSheets(context: Excel.RequestContext, steps: readonly Step[], sheets: Sheets): Promise<void> {
  const names = sheetNamesIn(steps);
  if (names.length === 0) return;
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load("position");
  const added = names.map((name) => worksheets.add(name).load("id, name"));
  await context.sync();
  added.forEach((sheet, index) => {
    sheet.position = active.position + 1 + index;
    sheets.set(keyOf(sheet.name), { id: sheet.id, name: sheet.name });
  });
}

/** Refuses where a new sheet is gone, or holds more than the plan put there. */
export function checkingSheets(context: Excel.RequestContext, steps: readonly Step[], sheets: Sheets): readonly Job[] {
  return sheetNamesIn(steps).map((name) => ({
    cells: 1,
    queue() {
      const sheet = context.workbook.worksheets.getItem(sheets.get(keyOf(name))?.id ?? name);
      const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount");
      return () => {
        if (used.isNullObject) return;
        const ours = steps.filter(isContent).flatMap(({ at }) => (keyOf(at.sheet) === keyOf(name) ? at : []));
        const below = used.rowIndex + used.rowCount > Math.max(0, ...ours.map(({ top, rows }) => top + rows));
        const beside =
          used.columnIndex + used.columnCount > Math.max(0, ...ours.map(({ left, columns }) => left + columns));
        if (below || beside) throw new WorkbookError("changed", name);
      };
    },
  }));
}

/** Deletes the sheets of a plan, those of them that are there. */
export async function deleteSheets(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheets: Sheets,
): Promise<void> {
  const { worksheets } = context.workbook;
  // A failure may have come before their ids were known.
  const made = sheetNamesIn(steps).map((name) => worksheets.getItemOrNullObject(sheets.get(keyOf(name))?.id ?? name));
  if (made.length === 0) return;
  for (const sheet of made) sheet.load("id");
  await context.sync();
  for (const sheet of made) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
