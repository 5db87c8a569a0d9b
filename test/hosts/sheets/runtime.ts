import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { FakeSpreadsheet, type Settings } from "./spreadsheet.ts";
import { poisoned } from "./strict.ts";

export const DIST = path.resolve(import.meta.dirname, "../../../dist/apps-script");

/** A file of the script project as built. */
export function built(file: string): string {
  const at = path.join(DIST, file);
  if (!existsSync(at)) throw new Error(`${at} is not there: build first (npm run build)`);
  return readFileSync(at, "utf8");
}

const SERVICES =
  "BigQuery CacheService DocumentApp Drive DriveApp HtmlService LockService Logger PropertiesService ScriptApp Session Sheets SpreadsheetApp UrlFetchApp Utilities";

/** Globals of Google that throw at any touch. */
export const poisonedServices = (): Record<string, unknown> =>
  Object.fromEntries(SERVICES.split(" ").map((name) => [name, poisoned(name)]));

/** A realm of its own with the script in it, as Apps Script gives each execution: V8 and nothing of a browser or of Node. */
export function loadScript(globals: Record<string, unknown> = {}, code = built("Code.js")): vm.Context {
  const context = vm.createContext(Object.assign(Object.create(null), globals));
  vm.runInContext(code, context, { filename: "Code.js", timeout: 5_000 });
  return context;
}

const COPY_INTO_REALM = `(function copy(value) {
  if (Array.isArray(value)) {
    const copied = [];
    for (let index = 0; index < value.length; index++) copied.push(copy(value[index]));
    return copied;
  }
  return Object.prototype.toString.call(value) === "[object Date]" ? new Date(value.getTime()) : value;
})`;

/** A spreadsheet with the built script bound to it. */
export interface Sheets {
  readonly spreadsheet: FakeSpreadsheet;
  /**
   * What a cell with this function holds. Arguments are cells or rectangles; errors are `{ error }`. A single cell arrives
   * as such, blanks as "", errors as text, dates as Date. A refusal throws its sentence.
   */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** What google.script.run brings back. */
  api(method: string, payload: unknown): unknown;
  /** Runs an entry point as Google does: a menu opens with hardly any rights. */
  run(name: string, event?: unknown): unknown;
  /** Evaluates JavaScript beside the script. */
  evaluate(source: string): unknown;
}

export function loadSheets(settings: Partial<Settings> = {}, code = built("Code.js")): Sheets {
  const spreadsheet = new FakeSpreadsheet(settings);
  const context = loadScript({}, code);
  const evaluate = (source: string): unknown => vm.runInContext(source, context);
  const makeDate = evaluate("(function (time) { return new Date(time); })") as (time: number) => unknown;
  const intoRealm = evaluate(COPY_INTO_REALM) as (value: unknown) => unknown;
  Object.assign(context, spreadsheet.globals(makeDate));
  const invoke = (mode: FakeSpreadsheet["mode"], name: string, args: readonly unknown[]): unknown => {
    spreadsheet.mode = mode;
    try {
      return (evaluate(name) as (...args: readonly unknown[]) => unknown)(...args);
    } finally {
      spreadsheet.mode = "FULL";
    }
  };
  return {
    spreadsheet,
    evaluate,
    call: (name, ...args) => outOfRealm(invoke("CUSTOM_FUNCTION", name, args.map(asSheetsPasses).map(intoRealm))),
    api: (method, payload) => asCarried(invoke("FULL", "api", [method, asCarried(payload)])),
    run: (name, event) => invoke(name === "onOpen" ? "NONE" : "FULL", name, [event]),
  };
}

function asSheetsPasses(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument === null ? undefined : sheetsCell(argument);
  const rows = (argument as unknown[]).map((row) => (Array.isArray(row) ? row : [row]).map(sheetsCell));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function sheetsCell(cell: unknown): unknown {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object" || cell instanceof Date) return cell;
  return (cell as { error: string }).error;
}

const outOfRealm = (value: unknown): unknown => (Array.isArray(value) ? Array.from(value, outOfRealm) : value);

/** google.script.run carries null, text, numbers, booleans, and plain objects and arrays of those; anything else is lost or refused. */
export function asCarried(value: unknown): unknown {
  if (value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value)) return value;
  const kind = Object.prototype.toString.call(value);
  if (kind === "[object Array]") return Array.from(value as ArrayLike<unknown>, asCarried);
  if (kind !== "[object Object]") throw new Error(`${kind} cannot cross google.script.run`);
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, asCarried(one)]));
}
