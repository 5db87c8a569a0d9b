import { Worker } from "node:worker_threads";
import { answer } from "../../core/answer.ts";
import { findEntry } from "../../core/registry.ts";
import { deliveriesFor } from "./inputs.ts";
import { lineOf } from "./report.ts";

const IDS = ["RFM", "COHORTS", "NPS", "ABC", "BUYERS"];
const ROWS = 1_000_000;
const MOST = 2.5;

/** The most memory that a function takes, its input included, as a multiple of that input. */
export async function memory(ids: readonly string[], alone: (id: string) => Promise<void>): Promise<void> {
  console.log(lineOf("memory", ["peak ÷ input"]));
  for (const id of IDS) if (ids.length === 0 || ids.includes(id)) await alone(id);
}

/** Looks every millisecond what the process takes, from a thread of its own: the function leaves no moment to look. */
const WATCH = `
  const { workerData, parentPort } = require("node:worker_threads");
  const [most] = [new Float64Array(workerData)];
  parentPort.postMessage("ready");
  for (;;) {
    most[0] = Math.max(most[0], process.memoryUsage.rss());
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
  }`;

export async function oneMemory(id: string): Promise<void> {
  const { calculator } = findEntry(id) as NonNullable<ReturnType<typeof findEntry>>;
  const most = new Float64Array(new SharedArrayBuffer(8));
  const worker = new Worker(WATCH, { eval: true, workerData: most.buffer });
  await new Promise((resolve) => worker.once("message", resolve));
  // A first answer, so that the code is there; its garbage goes.
  const few = deliveriesFor(calculator, 10_000).map((deliver) => deliver());
  answer(id, few, { language: "en" });
  const before = usedHeap();
  const args = deliveriesFor(calculator, ROWS).map((deliver) => deliver());
  const input = usedHeap() - before;
  const resident = process.memoryUsage.rss();
  most[0] = 0;
  const answered = answer(id, args, { language: "en" });
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (!answered.ok) throw new Error(answered.sentence);
  const peak = input + Math.max(0, (most[0] as number) - resident);
  console.log(lineOf(`${id}, ${ROWS.toLocaleString("en")} rows`, [{ ratio: peak / input, most: MOST }]));
  await worker.terminate();
}

function usedHeap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
