import { addressOfArea } from "../../pane/address.ts";
import type { Carrying, Change, Step } from "../../pane/changes.ts";
import { isContent, planOf } from "../../pane/plan.ts";
import { type Receipt, WorkbookError } from "../../pane/workbook.ts";
import { inBatches, type Job, MOST_READ, MOST_WRITTEN } from "../batches.ts";
import { codeOf, inExcel } from "../excel-run.ts";
import { cellsTask } from "./cells-task.ts";
import { chartTask } from "./chart-task.ts";
import { coloursTask } from "./colours-task.ts";
import { formatTask, headingTask, type LooksTask, widthsTask } from "./looks-tasks.ts";
import { nameTask } from "./name-task.ts";
import { addSheets, checkingSheets, deleteSheets } from "./new-sheets.ts";
import { pictureTask } from "./picture-task.ts";
import { type Standing, standingUnder } from "./standing.ts";
import { areaOn, keyOf, placeOf, type Sheets, sheetNamesIn, survey } from "./survey.ts";
import { begunOnly, type Task } from "./task.ts";

type Context = Excel.RequestContext;

/** Carries out a plan in Excel, all of it or nothing. */
export function apply(changes: readonly Change[], carrying: Carrying = {}): Promise<Receipt> {
  const steps = planOf(changes);
  return inExcel(async (context) => {
    const { sheets, used } = await survey(context, steps);
    const looks = new Map(steps.flatMap((step) => looksAt(context, step, sheets)));
    const standing = await standingUnder(
      context,
      used,
      [...looks.values()].flatMap(({ reads }) => reads),
    );
    const plan: Plan = { steps, sheets, tasks: [] };
    if (carrying.signal?.aborted) throw new WorkbookError("cancelled");
    try {
      await addSheets(context, steps, sheets);
      for (const step of steps) {
        const task = looks.get(step) ?? taskOf(context, step, sheets, standing);
        if (task !== undefined) plan.tasks.push({ step, task: begunOnly(task) });
      }
      await inBatches(context, cornersOf(plan, looks), MOST_READ);
      const jobs = plan.tasks.flatMap(({ task }) => task.jobs);
      await inBatches(context, jobs, MOST_WRITTEN, carrying);
    } catch (error) {
      await takeBackAfter(error, plan);
    }
    const address = addressIn(plan);
    return { address, undo: () => inExcel((later) => undo(later, plan)) };
  });
}

interface Plan {
  readonly steps: readonly Step[];
  readonly sheets: Sheets;
  readonly tasks: { readonly step: Step; readonly task: Task }[];
}

function looksAt(context: Context, step: Step, sheets: Sheets): readonly (readonly [Step, LooksTask])[] {
  if (!("at" in step) || !sheets.has(keyOf(step.at.sheet))) return [];
  const task = looksTaskOf(context, step, sheets);
  return task === undefined ? [] : [[step, task]];
}

/** Where pictures go on a new sheet could not be read before it was there. */
const cornersOf = ({ tasks }: Plan, looks: ReadonlyMap<Step, LooksTask>): readonly Job[] =>
  tasks.flatMap(({ step, task }) =>
    step.kind === "picture" && !looks.has(step) && "reads" in task ? (task as LooksTask).reads : [],
  );

function looksTaskOf(context: Context, step: Step, sheets: Sheets): LooksTask | undefined {
  if (!("at" in step)) return undefined;
  const place = placeOf(step.at, sheets);
  if (step.kind === "number-format") return formatTask(context, step, place);
  if (step.kind === "column-widths") return widthsTask(context, step, place);
  if (step.kind === "heading") return headingTask(context, place);
  if (step.kind === "colours") return coloursTask(context, step, place);
  return step.kind === "picture" ? pictureTask(context, step, place) : undefined;
}

function taskOf(context: Context, step: Step, sheets: Sheets, standing: ReadonlyMap<Step, Standing>): Task | undefined {
  if (step.kind === "sheet") return undefined;
  const place = placeOf(step.at, sheets);
  if (isContent(step)) return cellsTask(context, step, place, standing.get(step));
  if (step.kind === "name") return nameTask(context, step, place);
  if (step.kind === "chart") return chartTask(context, step, place, sheets);
  return looksTaskOf(context, step, sheets);
}

async function undo(context: Context, plan: Plan): Promise<void> {
  await checkSheets(context, plan);
  const checks = [
    ...plan.tasks.flatMap(({ task }) => task.checks(context)),
    ...checkingSheets(context, plan.steps, plan.sheets),
  ];
  await inBatches(context, checks, MOST_READ);
  await takeBack(context, plan);
}

/** Sheets are found by their id, because their names may have changed since. */
async function checkSheets(context: Context, { steps, sheets }: Plan): Promise<void> {
  const written = new Set(steps.flatMap((step) => ("at" in step ? keyOf(step.at.sheet) : [])));
  const found = [...sheets].map(([key, { id }]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("protection/protected");
    return { sheet, written: written.has(key) };
  });
  await context.sync();
  if (found.some(({ sheet }) => sheet.isNullObject)) throw new WorkbookError("changed");
  if (found.some(({ sheet, written: is }) => is && sheet.protection.protected)) throw new WorkbookError("protected");
}

/** What a new sheet holds goes with it. */
async function takeBack(context: Context, { steps, sheets, tasks }: Plan): Promise<void> {
  const made = new Set(sheetNamesIn(steps).map(keyOf));
  for (const { step, task } of [...tasks].reverse()) {
    if (step.kind === "name" || !("at" in step && made.has(keyOf(step.at.sheet)))) await task.takeBack(context);
  }
  await deleteSheets(context, steps, sheets);
}

/** The first failure says what is wrong, unless taking back fails too. Excel waits with that until the user has stopped typing. */
async function takeBackAfter(error: unknown, plan: Plan): Promise<never> {
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => takeBack(context, plan));
  } catch (second) {
    throw new WorkbookError("half-done", codeOf(second) ?? String(second));
  }
  throw error;
}

/** Where was written, as the user is told: the first cells that are filled, or else the first place of all. */
function addressIn({ steps, sheets }: Plan): string {
  const told = steps.find(isContent) ?? steps.find((step) => "at" in step);
  if (told === undefined) return sheetNamesIn(steps)[0] ?? "";
  return addressOfArea(areaOn(told.at, sheets));
}
