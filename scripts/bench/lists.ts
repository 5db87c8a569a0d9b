import { deserialize, serialize } from "node:v8";
import { answer } from "../../core/answer.ts";
import { findEntry } from "../../core/registry.ts";
import { segmentOf } from "../../core/segments/rfm-segments.ts";
import { type ColumnType, openDuckDb } from "./duckdb.ts";
import { deliveriesFor, type Rows } from "./inputs.ts";
import { inRounds, settle, spentOn } from "./measure.ts";
import { lineOf } from "./report.ts";

type Way = "JSON" | "clone";

interface Task {
  readonly id: string;
  readonly rows: number;
  readonly by?: Way;
  readonly goals: { readonly walks?: number; readonly delivery?: number; readonly duckdb?: number };
}

const MILLION = 1_000_000;
/** Lists that come before the one that is measured. */
const [OFTEN, FEW] = [20, 2_000];
const TASKS: readonly Task[] = [
  { id: "RFM", rows: MILLION, goals: { delivery: 0.5, duckdb: 2.5 } },
  { id: "RFM", rows: MILLION, by: "clone", goals: { duckdb: 2.5 } },
  { id: "RFM", rows: 100_000, goals: { delivery: 0.5, duckdb: 6 } },
  { id: "COHORTS", rows: MILLION, goals: { delivery: 0.5, duckdb: 2.5 } },
  { id: "COHORTS", rows: MILLION, by: "clone", goals: { duckdb: 2.5 } },
  { id: "COHORTS", rows: 100_000, goals: { delivery: 0.5, duckdb: 6 } },
  { id: "NPS", rows: MILLION, goals: { walks: 2.5 } },
  { id: "ABC", rows: 100_000, goals: { duckdb: 4 } },
  { id: "QUADRANT", rows: 100_000, goals: { duckdb: 10 } },
];

interface Query {
  readonly types: readonly ColumnType[];
  readonly sql: string;
}

const month = "year(DATE '1899-12-30' + c1::INT) * 12 + month(DATE '1899-12-30' + c1::INT)";

const FIFTHS = [1, 2, 3, 4, 5];
const segments = () =>
  FIFTHS.flatMap((r) => FIFTHS.map((fm) => `(${r}, ${fm}, '${segmentOf(r, fm, fm).en.replace("'", "''")}')`)).join(
    ", ",
  );

/** What a user of DuckDB would write for the same table. */
const QUERIES: Readonly<Record<string, Query>> = {
  RFM: {
    types: ["VARCHAR", "DOUBLE", "DOUBLE"],
    sql: `WITH segments(r, fm, segment) AS (VALUES ${segments()}),
      customer AS (SELECT c0, max(c1) latest, count(*) orders, sum(c2) money FROM list GROUP BY c0),
      scored AS (SELECT *, ntile(5) OVER (ORDER BY latest) r, ntile(5) OVER (ORDER BY orders) f, ntile(5) OVER (ORDER BY money) m FROM customer)
      SELECT c0, (SELECT max(c1) FROM list) - latest, orders::DOUBLE, money, s.r::INT, f::INT, m::INT, s.r || '' || f || '' || m, segment
      FROM scored s JOIN segments ON segments.r = s.r AND fm = (f + m + 1) // 2`,
  },
  COHORTS: {
    types: ["VARCHAR", "DOUBLE"],
    sql: `WITH active AS (SELECT DISTINCT c0, ${month} period FROM list), started AS (SELECT c0, min(period) cohort FROM active GROUP BY c0)
      SELECT cohort::INT, (period - cohort)::INT, count(*)::INT FROM active JOIN started USING (c0) GROUP BY 1, 2 ORDER BY 1, 2`,
  },
  NPS: {
    types: ["DOUBLE"],
    sql: "SELECT 100.0 * (count(*) FILTER (c0 >= 9) - count(*) FILTER (c0 <= 6)) / count(*) FROM list",
  },
  ABC: {
    types: ["DOUBLE"],
    sql: `WITH shared AS (SELECT rowid place, c0, sum(c0) OVER (ORDER BY c0 DESC ROWS UNBOUNDED PRECEDING) larger, sum(c0) OVER () total FROM list)
      SELECT CASE WHEN (larger - c0) / total < 0.8 THEN 'A' WHEN (larger - c0) / total < 0.95 THEN 'B' ELSE 'C' END FROM shared ORDER BY place`,
  },
  QUADRANT: {
    types: ["DOUBLE", "DOUBLE"],
    sql: `WITH line AS (SELECT median(c0) x, median(c1) y FROM list)
      SELECT CASE WHEN c0 >= x THEN 'High' ELSE 'Low' END || '/' || CASE WHEN c1 >= y THEN 'High' ELSE 'Low' END FROM list, line`,
  },
};

const HEADINGS = ["÷ walk", "÷ delivery", "DuckDB ÷", "by processor", "first ÷"];

/**
 * The cost of functions on long lists against a walk over the cells, their delivery, and DuckDB from the same cells to its rows.
 * Each list has a process of its own, in which the engine has seen a few shorter ones.
 */
export async function lists(ids: readonly string[], alone: (name: string) => Promise<void>): Promise<void> {
  console.log(lineOf("lists", HEADINGS));
  for (const [at, { id }] of TASKS.entries()) if (ids.length === 0 || ids.includes(id)) await alone(String(at));
}

/** Measures one list and writes its line. */
export async function oneList(at: string): Promise<void> {
  const task = TASKS[Number(at)] as Task;
  const { id, rows, by = "JSON", goals } = task;
  const { types, sql } = QUERIES[id] as Query;
  const database = await openDuckDb();
  const deliver = deliveryOf(task);
  const ours = (args: readonly unknown[]) => {
    const answered = answer(id, args, { language: "en" });
    if (!answered.ok) throw new Error(answered.sentence);
    return answered.cells;
  };
  for (let time = 0; time < OFTEN; time++) ours(deliveryOf({ ...task, rows: FEW })().map(headed));
  const columnsOf = (args: readonly unknown[]) => args.filter(isList).slice(0, types.length);
  const { first, middle } = await inRounds(rows === MILLION ? 5 : 20, async () => {
    const delivered = await spentOn(deliver);
    settle();
    const answered = await spentOn(() => ours(delivered.result));
    const toWalk = columnsOf(deliver());
    settle();
    const walked = await spentOn(() => walk(toWalk));
    const toLoad = columnsOf(deliver());
    settle();
    const asked = await database.timeOf(toLoad, types, sql);
    return {
      delivery: delivered.processor,
      ours: answered.processor,
      walk: walked.processor,
      duckdb: asked.processor,
      oursOnClock: answered.clock,
      duckdbOnClock: asked.clock,
    };
  });
  const { walks: walksGoal, delivery: deliveryGoal, duckdb: duckdbGoal } = goals;
  const line = lineOf(`${id}, ${rows.toLocaleString("en")} rows by ${by}`, [
    { ratio: middle("ours", "walk"), ...(walksGoal !== undefined && { most: walksGoal }) },
    { ratio: middle("ours", "delivery"), ...(deliveryGoal !== undefined && { most: deliveryGoal }) },
    { ratio: middle("duckdbOnClock", "oursOnClock"), ...(duckdbGoal !== undefined && { least: duckdbGoal }) },
    { ratio: middle("duckdb", "ours") },
    { ratio: first.ours / middle("ours") },
  ]);
  console.log(line);
}

/** As users have them: what the engine has learned from rows of one kind does not hold for lists with a header. */
const headed = (arg: unknown) => (isList(arg) ? [["Header"], ...arg] : arg);

const isList = (arg: unknown): arg is Rows => Array.isArray(arg) && arg.length > 1;

/**
 * The arguments anew, as a host brings them: out of a text, or as a copy of what another thread holds. As many lists as the query
 * of DuckDB reads, so that both read the same cells.
 */
function deliveryOf({ id, rows, by }: Task): () => readonly unknown[] {
  const { calculator } = findEntry(id) as NonNullable<ReturnType<typeof findEntry>>;
  const args = deliveriesFor(calculator, rows).map((deliver) => deliver());
  const { types } = QUERIES[id] as Query;
  const read = args.filter(isList).slice(0, types.length);
  const given = args.slice(0, args.indexOf(read[read.length - 1] as Rows) + 1);
  if (by === "clone") {
    const bytes = serialize(given);
    return () => deserialize(bytes);
  }
  const text = JSON.stringify(given);
  return () => JSON.parse(text);
}

/** Reads every cell once: texts, whole numbers and decimals in loops of their own, which the engine compiles for them. */
function walk(columns: readonly Rows[]): number {
  let total = 0;
  for (const rows of columns) {
    const first = rows[0]?.[0];
    total +=
      typeof first === "string" ? walkTexts(rows) : Number.isInteger(first) ? walkWholes(rows) : walkDecimals(rows);
  }
  return total;
}

function walkTexts(rows: Rows): number {
  let total = 0;
  for (const row of rows) total += (row[0] as string).length;
  return total;
}

function walkWholes(rows: Rows): number {
  let total = 0;
  for (const row of rows) total += row[0] as number;
  return total;
}

function walkDecimals(rows: Rows): number {
  let total = 0;
  for (const row of rows) total += row[0] as number;
  return total;
}
