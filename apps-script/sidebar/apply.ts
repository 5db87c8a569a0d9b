import { addressOfArea } from "../../pane/address.ts";
import type { Carrying, Change, Step, StepOf, Target } from "../../pane/changes.ts";
import { isContent, planOf, sourcesOf, targetOf } from "../../pane/plan.ts";
import { type Receipt, WorkbookError } from "../../pane/workbook.ts";
import type { Done, Look, Place, PlacedStep, Surveyed } from "../protocol.ts";
import { ask } from "./server.ts";

/** Cells per call, far below what a call carries and short enough to be over within seconds. */
export const CELLS_PER_CALL = 20_000;

/** Carries out a plan in the spreadsheet, call by call: all of it or nothing. */
export async function apply(changes: readonly Change[], { signal, onProgress }: Carrying = {}): Promise<Receipt> {
  const steps = planOf(changes);
  const surveyed = await ask("survey", { looks: steps.flatMap(looksOf) });
  const calls = callsFor(steps.flatMap((step, at) => placed(step, surveyed, sheetsIn(steps.slice(0, at)))));
  const done: (readonly Done[])[] = [];
  try {
    for (const [index, call] of calls.entries()) {
      if (signal?.aborted) throw new WorkbookError("cancelled");
      done.push(await ask("carryOut", { steps: call }));
      onProgress?.((index + 1) / calls.length);
    }
  } catch (error) {
    await takeBack(done).catch((second: Error) => {
      throw new WorkbookError("half-done", second.message);
    });
    throw error;
  }
  return {
    address: addressIn(steps, surveyed),
    async undo() {
      await ask("check", { done: done.flat().map(withoutContents) });
      await takeBack(done);
    },
  };
}

async function takeBack(done: readonly (readonly Done[])[]): Promise<void> {
  for (const call of [...done].reverse()) await ask("takeBack", { done: call });
}

/** What is needed to see whether anything changed, which may be much less than to put it back. */
function withoutContents(done: Done): Done {
  if (done.kind !== "cells") return done;
  const { before: _, formats: __, ...rest } = done;
  return rest;
}

function looksOf(step: Step): readonly Look[] {
  if (step.kind === "sheet") return [{ kind: "sheet", name: step.name }];
  const { sheet = null, top, left, rows, columns } = step.at;
  const place = { row: top + 1, column: left + 1, rows, columns };
  const look: Look = { kind: "place", address: step.address, sheet, place, blank: blankIn(step) };
  if (step.kind === "name") {
    if (step.formula !== undefined) throw new WorkbookError("unsupported", step.name);
    return [{ kind: "name", name: step.name }, look];
  }
  return step.kind === "chart" ? [look, ...sourcesOf(step.chart).map(lookAtSource)] : [look];
}

function lookAtSource(source: Target): Look {
  const { sheet = null, top, left, rows, columns } = source;
  const place = { row: top + 1, column: left + 1, rows, columns };
  return { kind: "place", address: sheet ?? "", sheet, place, blank: "read" };
}

function blankIn(step: Step): (Look & { readonly kind: "place" })["blank"] {
  if (!isContent(step) || step.overwrite === true) return "none";
  if (step.kind === "formula" || !step.values.some((row) => row.includes(null))) return "all";
  return step.values.map((row) => row.map((cell) => (cell === null ? "0" : "1")).join(""));
}

const sheetsIn = (steps: readonly Step[]): number => steps.filter(({ kind }) => kind === "sheet").length;

/** A step at its place; values in as many parts as there are calls for them. */
function placed(step: Step, { sheets }: Surveyed, madeBefore: number): readonly PlacedStep[] {
  if (step.kind === "sheet") return [{ ...step, madeBefore }];
  const placeOf = ({ sheet = "", top, left, rows, columns }: Target): Place => ({
    sheet: sheets[sheet.toLowerCase()]?.id ?? sheet,
    row: top + 1,
    column: left + 1,
    rows,
    columns,
  });
  const place = placeOf(step.at);
  if (step.kind === "values") return partsOf(step, place);
  if (step.kind !== "chart") {
    const { at: _, ...rest } = step;
    return [{ ...rest, place }];
  }
  const { at: _, ...rest } = step;
  const series = step.chart.series.map(({ x, y, labels: _, ...look }) => ({
    ...look,
    x: placeOf(targetOf(x)),
    y: placeOf(targetOf(y)),
  }));
  return [{ ...rest, place, series }];
}

function partsOf({ at, ...step }: StepOf<"values">, place: Place): readonly PlacedStep[] {
  const perCall = Math.max(1, Math.floor(CELLS_PER_CALL / at.columns));
  return Array.from({ length: Math.ceil(at.rows / perCall) }, (_, call) => {
    const first = call * perCall;
    const values = step.values.slice(first, first + perCall);
    return { ...step, values, place: { ...place, row: place.row + first, rows: values.length } };
  });
}

/** Steps that go together, in order. */
function callsFor(steps: readonly PlacedStep[]): readonly (readonly PlacedStep[])[] {
  const calls: PlacedStep[][] = [];
  let cells = 0;
  for (const step of steps) {
    const size = step.kind === "values" ? step.place.rows * step.place.columns : 1;
    const call = calls[calls.length - 1];
    if (call !== undefined && cells + size <= CELLS_PER_CALL) call.push(step);
    else calls.push([step]);
    cells = call !== undefined && cells + size <= CELLS_PER_CALL ? cells + size : size;
  }
  return calls;
}

/** Where was written, as the user is told: the first cells that are filled, or else the first place of all. */
function addressIn(steps: readonly Step[], { sheets }: Surveyed): string {
  const told = steps.find(isContent) ?? steps.find((step) => "at" in step);
  if (told === undefined) return steps.flatMap((step) => (step.kind === "sheet" ? step.name : []))[0] ?? "";
  const { sheet = "", top, left, rows, columns } = told.at;
  const name = sheets[sheet.toLowerCase()]?.name ?? sheet;
  return addressOfArea({ context: [name], top, left, bottom: top + rows - 1, right: left + columns - 1 });
}
