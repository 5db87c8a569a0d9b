import type { Carrying } from "../pane/changes.ts";
import { WorkbookError } from "../pane/workbook.ts";
import { codeOf } from "./excel-run.ts";
import { type Rectangle, rangeOf, rowsOf } from "./rectangle.ts";

/** A part of the work that goes to Excel in one message. */
export interface Job {
  /** How much it weighs: cells that cross. */
  readonly cells: number;
  /** Queues its requests; what it gives back runs once Excel has answered. */
  queue(): (() => void) | undefined;
  /** The same work in two parts, where it can be divided. */
  halves?(): readonly [Job, Job];
}

/** Cells that a message carries: short ones stay far below its 5 MB, and long texts are sent in halves until they do. */
export const MOST_READ = 100_000;
export const MOST_WRITTEN = 40_000;

const TOO_LARGE = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"];

/** Does jobs in order, as many in one message as may, and looks between two messages whether it has to stop. */
export async function inBatches(
  context: Excel.RequestContext,
  jobs: readonly Job[],
  most: number,
  { signal, onProgress }: Carrying = {},
): Promise<void> {
  const waiting = jobs.flatMap((job) => divided(job, most));
  const total = waiting.reduce((sum, { cells }) => sum + cells, 0);
  let done = 0;
  while (waiting.length > 0) {
    if (signal?.aborted) throw new WorkbookError("cancelled");
    const batch = nextBatch(waiting, most);
    try {
      const finish = batch.map((job) => job.queue());
      await context.sync();
      for (const look of finish) look?.();
    } catch (error) {
      if (!TOO_LARGE.includes(codeOf(error) ?? "")) throw error;
      waiting.splice(0, batch.length, ...smaller(batch, error));
      most = Math.max(1, Math.floor(batch.reduce((sum, { cells }) => sum + cells, 0) / 2));
      continue;
    }
    waiting.splice(0, batch.length);
    done += batch.reduce((sum, { cells }) => sum + cells, 0);
    onProgress?.(total === 0 ? 1 : done / total);
  }
}

function nextBatch(waiting: readonly Job[], most: number): readonly Job[] {
  let cells = 0;
  const end = waiting.findIndex((job, index) => {
    cells += job.cells;
    return index > 0 && cells > most;
  });
  return waiting.slice(0, end < 0 ? waiting.length : end);
}

/** Excel did nothing of a message that was too large: it goes again in smaller parts. */
function smaller(batch: readonly Job[], error: unknown): readonly Job[] {
  const [only, ...others] = batch;
  if (only === undefined || others.length > 0) return batch;
  const halves = only.halves?.();
  if (halves === undefined) throw error;
  return halves;
}

function divided(job: Job, most: number): readonly Job[] {
  const halves = job.cells > most ? job.halves?.() : undefined;
  return halves === undefined ? [job] : halves.flatMap((half) => divided(half, most));
}

/** Loads a rectangle and looks at its pieces, in order. */
export const loading = (
  context: Excel.RequestContext,
  place: Rectangle,
  properties: string,
  look: (piece: Excel.Range, first: number) => void,
): Job =>
  byRows(place.rows, place.columns, (first, count) => {
    const range = rangeOf(context, rowsOf(place, first, count)).load(properties);
    return () => look(range, first);
  });

/** Work on a rectangle that can be divided between any two of its rows. */
export function byRows(
  rows: number,
  columns: number,
  queue: (first: number, count: number) => (() => void) | undefined,
  first = 0,
): Job {
  const half = Math.floor(rows / 2);
  const whole = { cells: rows * columns, queue: () => queue(first, rows) };
  if (half === 0) return whole;
  const part = (from: number, count: number) => byRows(count, columns, queue, from);
  return { ...whole, halves: () => [part(first, half), part(first + half, rows - half)] };
}
