import { answer } from "../core/answer.ts";
import type { Cell } from "../core/cells.ts";

/**
 * npm run bench: how much a function costs beside a bare walk over the same cells. Prints ratios, because absolute times
 * drift with the machine. Every call gets freshly delivered rows: an engine remembers what it has read before.
 */
type Rows = readonly (readonly Cell[])[];

const ROUNDS = 11;
const WARM_UP = 3;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

function elapsed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Reads every cell once, as any function must. */
function walk(columns: readonly Rows[]): number {
  let total = 0;
  for (const rows of columns) {
    for (const row of rows) {
      const cell = row[0];
      total += typeof cell === "number" ? cell : 1;
    }
  }
  return total;
}

/** Numbers that look random and are the same in every run. */
function* noise(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

function column(rows: number, seed: number, cell: (random: number) => Cell): string {
  const numbers = noise(seed);
  return JSON.stringify(Array.from({ length: rows }, () => [cell(numbers.next().value)]));
}

const scores = (rows: number) => column(rows, 1, (random) => Math.floor(random * 11));
const customers = (rows: number) => column(rows, 2, (random) => `C${Math.floor((random * rows) / 10)}`);
const dates = (rows: number) => column(rows, 3, (random) => 45_000 + Math.floor(random * 730));
const amounts = (rows: number) => column(rows, 4, (random) => Math.round(random * 50_000) / 100);

const CASES: readonly (readonly [string, number, readonly ((rows: number) => string)[]])[] = [
  ["NPS", 1_000_000, [scores]],
  ["NPSGROUP", 100_000, [scores]],
  ["NPSTABLE", 1_000_000, [scores, customers]],
  ["RFM", 1_000_000, [customers, dates, amounts]],
  ["ABC", 100_000, [amounts]],
  ["GINI", 1_000_000, [amounts]],
  ["KRALJIC", 100_000, [scores, scores]],
];

console.log("function     rows       ÷ walk  ÷ delivery");
for (const [id, rows, makers] of CASES) {
  const texts = makers.map((make) => make(rows));
  const walks: number[] = [];
  const deliveries: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const walked = texts.map((text): Rows => JSON.parse(text));
    const bare = elapsed(() => walk(walked));
    let columns: Rows[] = [];
    const delivery = elapsed(() => {
      columns = texts.map((text): Rows => JSON.parse(text));
    });
    const ours = elapsed(() => {
      const shown = answer(id, columns, { language: "en" });
      if (!shown.ok) throw new Error(`${id}: ${shown.sentence}`);
    });
    if (round < WARM_UP) continue;
    walks.push(ours / bare);
    deliveries.push(ours / delivery);
  }
  console.log(
    id.padEnd(13) + String(rows).padEnd(11) + median(walks).toFixed(1).padEnd(8) + median(deliveries).toFixed(2),
  );
}
