import { answer } from "../../core/answer.ts";
import type { Calculator } from "../../core/define.ts";
import { entries } from "../../core/registry.ts";
import { type Delivery, deliveriesFor, takesColumns, takesNames } from "./inputs.ts";
import { median, processorSince } from "./measure.ts";

const SIZES = [10_000, 100_000, 1_000_000] as const;
/** Customers, orders and products of a list that grows without getting more of them. */
const FIXED_NAMES = 1_000;

/** As n log n grows; where the walk grows like that too, memory does it. */
const STEEP = 1.2;
const BEYOND_WALK = 0.1;

const WARM_UP_MS = 100;
const ENOUGH_MS = 400;
const FEWEST_RUNS = 7;
const MOST_RUNS = 15;
/** A function that takes longer on a tenth of the rows is not asked for all of them. */
const TOO_SLOW_MS = 3_000;

function elapsed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return processorSince(before);
}

/** Reads every cell once and looks every name up, as any function must. */
function walk(args: readonly unknown[]): number {
  let total = 0;
  for (const rows of args) {
    if (!Array.isArray(rows)) continue;
    const known = new Map<unknown, number>();
    for (const row of rows) for (const cell of row) total += typeof cell === "number" ? cell : codeOf(cell, known);
  }
  return total;
}

function codeOf(name: unknown, known: Map<unknown, number>): number {
  const code = known.get(name) ?? known.size;
  if (code === known.size) known.set(name, code);
  return code;
}

class Refused extends Error {}

interface Cost {
  readonly rows: number;
  readonly time: number;
  readonly walk: number;
}

function costOf({ id }: Calculator, deliveries: readonly Delivery[], rows: number): Cost {
  const once = () => {
    const args = deliveries.map((deliver) => deliver());
    const walked = elapsed(() => walk(args));
    const time = elapsed(() => {
      const shown = answer(id, args, { language: "en" });
      if (!shown.ok) throw new Refused(shown.sentence);
    });
    return { walked, time };
  };
  for (let spent = 0; rows === SIZES[0] && spent < WARM_UP_MS; ) spent += once().time + 1;
  const runs: ReturnType<typeof once>[] = [];
  for (let spent = 0; runs.length < FEWEST_RUNS || (spent < ENOUGH_MS && runs.length < MOST_RUNS); ) {
    const run = once();
    runs.push(run);
    spent += run.time;
    if (run.time > TOO_SLOW_MS) break;
  }
  return { rows, time: median(runs.map(({ time }) => time)), walk: median(runs.map(({ walked }) => walked)) };
}

function costsOf(calculator: Calculator, names?: number): readonly Cost[] {
  const costs: Cost[] = [];
  for (const rows of SIZES) {
    if ((costs.at(-1)?.time ?? 0) > TOO_SLOW_MS) break;
    costs.push(costOf(calculator, deliveriesFor(calculator, rows, names), rows));
  }
  return costs;
}

/** The slope of the least-squares line through points that stand equally far apart in log(rows): that of its ends, for three. */
function exponent(costs: readonly Cost[], part: "time" | "walk"): number {
  const [first, last] = [costs[0] as Cost, costs.at(-1) as Cost];
  return Math.log(last[part] / first[part]) / Math.log(last.rows / first.rows);
}

/**
 * What lists of all sizes cost. Undefined where one is refused: a thousand customers with the orders of a million are no customer
 * base any more, and a table of a hundred thousand customers by product is no table.
 */
function costsOrRefusal(calculator: Calculator, names?: number): readonly Cost[] | undefined {
  try {
    return costsOf(calculator, names);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

const slopeOf = (costs: readonly Cost[] | undefined, part: "time" | "walk"): string =>
  costs === undefined ? "refused" : exponent(costs, part).toFixed(2);

function remarksOn(costs: readonly Cost[]): string {
  const [slope, walked] = [exponent(costs, "time"), exponent(costs, "walk")];
  return [
    slope > STEEP && slope > walked + BEYOND_WALK ? "steep" : "",
    costs.length < SIZES.length ? `up to ${costs.at(-1)?.rows} rows` : "",
  ]
    .filter((remark) => remark !== "")
    .join(", ");
}

function lineFor(calculator: Calculator): string {
  const growing = costsOrRefusal(calculator);
  const fixed = takesNames(calculator) ? costsOrRefusal(calculator, FIXED_NAMES) : [];
  const last = (growing ?? fixed)?.at(-1);
  return [
    calculator.id.padEnd(20),
    slopeOf(growing, "time").padStart(8),
    slopeOf(growing, "walk").padStart(12),
    (fixed?.length === 0 ? "" : slopeOf(fixed, "time")).padStart(14),
    (fixed?.length === 0 ? "" : slopeOf(fixed, "walk")).padStart(12),
    (last === undefined ? "" : (last.time / last.walk).toFixed(1)).padStart(10),
    `  ${growing === undefined ? "" : remarksOn(growing)}`,
  ].join("");
}

/** How the cost of each function on lists grows with the list, with ever more names and with the same ones, and how many walks it is. */
export function growth(ids: readonly string[]): void {
  console.log(`${"function".padEnd(20)}exponent   of a walk   names fixed   of a walk    ÷ walk`);
  for (const { calculator } of entries) {
    if (!takesColumns(calculator) || (ids.length > 0 && !ids.includes(calculator.id))) continue;
    console.log(lineFor(calculator).trimEnd());
  }
}
