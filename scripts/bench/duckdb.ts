import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import path from "node:path";
import { cellAt } from "../../core/cell-at.ts";
import { root, run } from "../prepare.mjs";
import { type Spent, spentOn } from "./measure.ts";

const FOLDER = path.join(root, ".cache", "bench");
const PACKAGE = "@duckdb/node-api";
const VERSION = "1.5.6-r.1";
/** Rows in one of DuckDB's own vectors, and in what one thread takes of a table. */
const CHUNK = 2_048;
const ROW_GROUP = 122_880;

type Rows = readonly (readonly unknown[])[];

/** What this bench uses of the package, which is no dependency of the project. */
interface Api {
  readonly VARCHAR: unknown;
  readonly DOUBLE: unknown;
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows: number): Chunk };
}
interface Chunk {
  setColumns(columns: readonly (readonly unknown[])[]): void;
}
interface Connection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: Chunk): void; closeSync(): void }>;
  runAndReadAll(sql: string): Promise<{ getRowsJS(): Rows }>;
}

export type ColumnType = "VARCHAR" | "DOUBLE";

/** A database in memory, which reads columns of host cells and answers a query with rows. */
export interface Database {
  /**
   * Loads the columns, as `c0`, `c1` … of table `list`, runs the query and has its rows: all that a user would wait for. Of the
   * query, processor time counts as if it were spread evenly over as many cores as there can be work for.
   */
  timeOf(columns: readonly Rows[], types: readonly ColumnType[], sql: string): Promise<Omit<Spent<unknown>, "result">>;
}

/** Installs DuckDB in the cache where it is not there yet. */
export async function openDuckDb(): Promise<Database> {
  const api = await load();
  const connection = await (await api.DuckDBInstance.create(":memory:")).connect();
  async function fill(columns: readonly Rows[], types: readonly ColumnType[]): Promise<void> {
    const described = types.map((type, at) => `c${at} ${type}`).join(", ");
    await connection.run(`CREATE OR REPLACE TABLE list (${described})`);
    const appender = await connection.createAppender("list");
    const apiTypes = types.map((type) => api[type]);
    const rows = columns[0]?.length ?? 0;
    for (let from = 0; from < rows; from += CHUNK) {
      const length = Math.min(CHUNK, rows - from);
      const chunk = api.DuckDBDataChunk.create(apiTypes, length);
      chunk.setColumns(columns.map((column) => cellsOf(column, from, length)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }
  return {
    async timeOf(columns, types, sql) {
      const filled = await spentOn(() => fill(columns, types));
      const asked = await spentOn(() => connection.runAndReadAll(sql));
      const read = await spentOn(() => asked.result.getRowsJS());
      const threads = Math.min(availableParallelism(), Math.ceil((columns[0]?.length ?? 0) / ROW_GROUP));
      return {
        clock: filled.clock + asked.clock + read.clock,
        processor: filled.processor + asked.processor / threads + read.processor,
      };
    },
  };
}

/** Read as cheaply as the functions do, so that the database does not pay for how the engine reads rows of many kinds. */
function cellsOf(column: Rows, from: number, length: number): unknown[] {
  const cells = new Array<unknown>(length);
  for (let row = 0; row < length; row++) cells[row] = cellAt(column[from + row] ?? [], 0);
  return cells;
}

async function load(): Promise<Api> {
  const manifest = path.join(FOLDER, "package.json");
  if (!existsSync(path.join(FOLDER, "node_modules", ...PACKAGE.split("/")))) {
    console.log(`Installing ${PACKAGE} ${VERSION} in .cache/bench …`);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(manifest, `${JSON.stringify({ private: true })}\n`);
    await run("npm", ["install", "--prefix", FOLDER, "--no-audit", "--no-fund", `${PACKAGE}@${VERSION}`], {
      quiet: true,
    });
  }
  return createRequire(manifest)(PACKAGE) as Api;
}
