import type { Area } from "../../pane/address.ts";
import type { ContentStep, Step, Target } from "../../pane/changes.ts";
import { areaAt, isContent, sourcesOf } from "../../pane/plan.ts";
import { WorkbookError } from "../../pane/workbook.ts";
import type { Rectangle } from "../rectangle.ts";

export interface Sheet {
  readonly id: string;
  readonly name: string;
}

/** The sheets that a plan is about, by the name that it gives them in lower case; "" is the active one. */
export type Sheets = Map<string, Sheet>;

export const keyOf = (name: string | undefined): string => (name ?? "").toLowerCase();

export const sheetNamesIn = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap((step) => (step.kind === "sheet" ? step.name : []));

/** Where a target lies, on a sheet that is there. */
export function placeOf({ sheet, top, left, rows, columns }: Target, sheets: Sheets): Rectangle {
  const found = sheets.get(keyOf(sheet));
  if (found === undefined) throw new WorkbookError("no-such-range", sheet);
  return { sheetId: found.id, row: top, column: left, rows, columns };
}

/** The area of a target, with the name of its sheet. */
export const areaOn = (target: Target, sheets: Sheets): Area =>
  areaAt(sheets.get(keyOf(target.sheet))?.name ?? target.sheet ?? "", target);

/** What one message tells of where a plan will write. */
export interface Survey {
  /** Without the sheets that the plan will make. */
  readonly sheets: Sheets;
  /** Which of the cells that a step will fill are in use; left out where none is. */
  readonly used: ReadonlyMap<ContentStep, Rectangle>;
}

/** Looks up sheets and names, and refuses what they refuse. */
export async function survey(context: Excel.RequestContext, steps: readonly Step[]): Promise<Survey> {
  const asked = askSheets(context, steps);
  const wanted = askNames(context, steps);
  const looks = steps.filter(isContent).flatMap((step) => {
    const { top, left, rows, columns } = step.at;
    const range = asked.get(keyOf(step.at.sheet))?.sheet.getRangeByIndexes(top, left, rows, columns);
    if (range === undefined) return [];
    return { step, used: range.getUsedRangeOrNullObject(false).load("rowIndex, columnIndex, rowCount, columnCount") };
  });
  await context.sync();

  const sheets: Sheets = new Map();
  for (const [key, { sheet, written }] of asked) {
    if (sheet.isNullObject) throw new WorkbookError("no-such-range", key);
    if (written && sheet.protection.protected) throw new WorkbookError("protected", key);
    sheets.set(key, { id: sheet.id, name: sheet.name });
  }
  for (const { problem, name, item } of wanted) if (!item.isNullObject) throw new WorkbookError(problem, name);
  const used = new Map<ContentStep, Rectangle>();
  for (const { step, used: found } of looks) {
    if (found.isNullObject) continue;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = found;
    used.set(step, { ...placeOf(step.at, sheets), row, column, rows, columns });
  }
  return { sheets, used };
}

/** All sheets that have to be there, with whether the plan changes them. */
function askSheets({ workbook }: Excel.RequestContext, steps: readonly Step[]): ReadonlyMap<string, AskedSheet> {
  const made = new Set(sheetNamesIn(steps).map(keyOf));
  const asked = new Map<string, AskedSheet>();
  const ask = (name: string | undefined, written: boolean) => {
    const key = keyOf(name);
    const known = asked.get(key);
    if (made.has(key) || known?.written === true) return;
    const { worksheets } = workbook;
    const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
    asked.set(key, { sheet: known?.sheet ?? sheet.load("id, name, protection/protected"), written });
  };
  for (const step of steps) {
    if (!("at" in step)) continue;
    ask(step.at.sheet, true);
    if (step.kind === "chart") for (const { sheet } of sourcesOf(step.chart)) ask(sheet, false);
  }
  return asked;
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly written: boolean;
}

interface Asked {
  readonly problem: "sheet-taken" | "name-taken";
  readonly name: string;
  readonly item: { readonly isNullObject: boolean };
}

function askNames({ workbook }: Excel.RequestContext, steps: readonly Step[]): readonly Asked[] {
  const { worksheets, names, tables } = workbook;
  return steps.flatMap((step): readonly Asked[] => {
    if (step.kind === "sheet") {
      return [
        { problem: "sheet-taken", name: step.name, item: worksheets.getItemOrNullObject(step.name).load("name") },
      ];
    }
    if (step.kind !== "name") return [];
    // A table has a name too, among the same ones.
    const items = [names.getItemOrNullObject(step.name), tables.getItemOrNullObject(step.name)];
    return items.map((item) => ({ problem: "name-taken", name: step.name, item: item.load("name") }));
  });
}
