import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Step } from "../../pane/changes.ts";
import { isContent } from "../../pane/plan.ts";
import { WorkbookError } from "../../pane/workbook.ts";
import { isAnyFilled } from "./content.ts";
import type { Ground, PlacedStep } from "./ground.ts";

/** Refuses what a plan would be refused for, before anything is written. */
export function check(ground: Ground, steps: readonly Step[]): void {
  if (ground.isEditing()) throw new WorkbookError("editing");
  const workbook = ground.workbook();
  const sheets = workbook.getSheets().map((sheet) => sheet.getSheetName().toLowerCase());
  const names = workbook.getDefinedNames().map((name) => name.getName().toLowerCase());
  const made = new Set<string>();
  for (const step of steps) {
    if (step.kind === "sheet") {
      if (sheets.includes(step.name.toLowerCase())) throw new WorkbookError("sheet-taken", step.name);
      made.add(step.name.toLowerCase());
      continue;
    }
    if (step.kind === "name" && names.includes(step.name.toLowerCase()))
      throw new WorkbookError("name-taken", step.name);
    const isDrawn = step.kind === "picture" && ground.pictures !== undefined;
    if (step.kind === "chart" || (step.kind === "picture" && !isDrawn))
      throw new WorkbookError("unsupported", step.kind);
    if (step.at.sheet !== undefined && made.has(step.at.sheet.toLowerCase())) continue;
    const sheet = sheetOf(workbook, step);
    if (!canEdit(sheet)) throw new WorkbookError("protected", step.address);
    if (isContent(step) && step.overwrite !== true && isAnyFilled(ground.reader(sheet), sheet, step)) {
      throw new WorkbookError("filled", step.address);
    }
  }
}

/** The sheet of a step; the one that is shown where it names none. */
export function sheetOf(
  workbook: FWorkbook,
  { at, address }: { readonly at: Pick<PlacedStep["at"], "sheet">; readonly address: string },
): FWorksheet {
  const wanted = at.sheet?.toLowerCase();
  const sheet =
    wanted === undefined
      ? workbook.getActiveSheet()
      : workbook.getSheets().find((one) => one.getSheetName().toLowerCase() === wanted);
  if (!sheet) throw new WorkbookError("no-such-range", address);
  return sheet;
}

export const canEdit = (sheet: FWorksheet): boolean => sheet.getWorksheetPermission().canEdit();
