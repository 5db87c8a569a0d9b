import type { FWorksheet } from "@univerjs/sheets/facade";
import { addressOfArea } from "../../pane/address.ts";
import type { Carrying, Change, Step } from "../../pane/changes.ts";
import { areaAt, isContent, planOf } from "../../pane/plan.ts";
import { type Receipt, WorkbookError } from "../../pane/workbook.ts";
import { canEdit, check, sheetOf } from "./check.ts";
import { fill } from "./content.ts";
import { type Done, type Ground, isThere, type PlacedStep } from "./ground.ts";
import { addPicture, addRules, addSheet, giveName, restyle, widenColumns } from "./looks.ts";

/** Univer's own sign. */
const YES = 1;

/** Cells between two looks at whether the user wants to stop. */
const CELLS_AT_ONCE = 20_000;

/** Carries out a plan in the playground, all of it or nothing. */
export async function apply(ground: Ground, changes: readonly Change[], carrying: Carrying = {}): Promise<Receipt> {
  const steps = planOf(changes);
  if (steps.some(({ kind }) => kind === "picture")) await ground.pictures?.prepare();
  check(ground, steps);
  const done: Done[] = [];
  const work = steps.flatMap((step) => partsOf(step));
  try {
    for (const [index, step] of work.entries()) {
      if (carrying.signal?.aborted) throw new WorkbookError("cancelled");
      if (ground.isEditing()) throw new WorkbookError("editing");
      done.push(await carryOut(ground, step, sheetsIn(work.slice(0, index))));
      carrying.onProgress?.((index + 1) / work.length);
      if (index < work.length - 1 && sizeOf(step) > 1) await breath();
    }
    await ground.calculated();
  } catch (error) {
    takeBack(ground, done);
    throw error;
  }
  return {
    address: addressIn(ground, steps),
    async undo() {
      if (ground.isEditing()) throw new WorkbookError("editing");
      if (done.some(({ sheet }) => !isThere(ground, sheet))) throw new WorkbookError("changed");
      if (done.some(({ sheet }) => !canEdit(sheet))) throw new WorkbookError("protected");
      if (done.some((one) => one.isChanged?.() === true) || isWorkedOn(ground, steps))
        throw new WorkbookError("changed");
      takeBack(ground, done);
      await ground.calculated();
    },
  };
}

const breath = () => new Promise((resolve) => setTimeout(resolve));

function takeBack(ground: Ground, done: readonly Done[]): void {
  for (const one of [...done].reverse()) {
    if (isThere(ground, one.sheet)) one.takeBack();
  }
}

/** A new sheet that holds more than the plan put there is someone's work by now. */
function isWorkedOn(ground: Ground, steps: readonly Step[]): boolean {
  return steps.some((step) => {
    if (step.kind !== "sheet") return false;
    const ours = steps.filter(isContent).filter(({ at }) => at.sheet?.toLowerCase() === step.name.toLowerCase());
    const sheet = sheetOf(ground.workbook(), { at: { sheet: step.name }, address: step.name });
    const isOurs = (row: number, column: number) =>
      ours.some(
        ({ at }) => row >= at.top && row < at.top + at.rows && column >= at.left && column < at.left + at.columns,
      );
    const { heldAt } = ground.reader(sheet);
    let worked = false;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column) => {
        worked ||= !isOurs(row, column) && heldAt(row, column) !== null;
      });
    return worked;
  });
}

const sizeOf = (step: Step): number => ("at" in step ? step.at.rows * step.at.columns : 1);

/** Values in as many parts as take a moment each. */
function partsOf(step: Step): readonly Step[] {
  if (step.kind !== "values") return [step];
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / step.at.columns));
  return Array.from({ length: Math.ceil(step.at.rows / rows) }, (_, part) => {
    const values = step.values.slice(part * rows, (part + 1) * rows);
    return { ...step, values, at: { ...step.at, top: step.at.top + part * rows, rows: values.length } };
  });
}

const sheetsIn = (steps: readonly Step[]): number => steps.filter(({ kind }) => kind === "sheet").length;

function carryOut(ground: Ground, step: Step, sheetsMade: number): Done | Promise<Done> {
  const workbook = ground.workbook();
  if (step.kind === "sheet") return addSheet(ground, step.name, sheetsMade);
  const sheet = sheetOf(workbook, step);
  makeRoom(sheet, step);
  if (isContent(step)) return fill(ground, sheet, step);
  if (step.kind === "number-format") return restyle(ground, sheet, step, { n: { pattern: step.format } });
  if (step.kind === "column-widths") return widenColumns(sheet, step);
  if (step.kind === "heading") return restyle(ground, sheet, step, { bl: YES });
  if (step.kind === "name") return giveName(ground, sheet, step);
  if (step.kind === "colours") return addRules(ground, sheet, step);
  if (step.kind === "picture") return addPicture(ground, sheet, step);
  throw new WorkbookError("unsupported", step.kind);
}

function makeRoom(sheet: FWorksheet, { at }: PlacedStep): void {
  if (at.top + at.rows > sheet.getMaxRows()) sheet.setRowCount(at.top + at.rows);
  if (at.left + at.columns > sheet.getMaxColumns()) sheet.setColumnCount(at.left + at.columns);
}

/** Where was written, as the user is told: the first cells that are filled, or else the first place of all. */
function addressIn(ground: Ground, steps: readonly Step[]): string {
  const told = steps.find(isContent) ?? steps.find((step) => "at" in step);
  if (told === undefined) return steps.flatMap((step) => (step.kind === "sheet" ? step.name : []))[0] ?? "";
  const name = sheetOf(ground.workbook(), told).getSheetName();
  return addressOfArea(areaAt(name, told.at));
}
