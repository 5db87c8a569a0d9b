import type { Cell } from "../../core/cells.ts";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { RECORD_SHEETS, type RecordKind, type RecordRow, recordKindOf } from "../../teaching/records/record.ts";
import { addressOfArea, areaOf } from "../address.ts";
import type { Change } from "../changes.ts";
import { fittingWidths } from "../column-widths.ts";
import { freeSheetName } from "../customers/sheet-name.ts";
import { readIfThere } from "../read-if-there.ts";
import type { Receipt, Workbook } from "../workbook.ts";

export interface FoundRecord {
  readonly sheet: string;
  /** From A1 on, as wide as the widest of its first rows. */
  readonly rows: readonly (readonly Cell[])[];
}

type Reader = Pick<Workbook, "activeCell" | "block" | "read" | "sheets">;

/**
 * The record of a kind, known by its first cell and not by the name of its sheet. The active sheet goes before all others,
 * then the one with the highest number behind its first name, then the last one.
 */
export async function findRecord(workbook: Reader, kind: RecordKind): Promise<FoundRecord | undefined> {
  for (const sheet of await newestFirst(workbook, kind)) {
    if ((await kindOn(workbook, sheet)) === kind) return { sheet, rows: await readRecord(workbook, sheet) };
  }
  return undefined;
}

/** The sheets that hold records, by kind; those of a kind in the order in which `findRecord` looks for them. */
export async function findRecords(workbook: Reader): Promise<Readonly<Record<RecordKind, readonly string[]>>> {
  const kinds = new Map<string, RecordKind | undefined>();
  for (const sheet of await workbook.sheets()) kinds.set(sheet, await kindOn(workbook, sheet));
  const of = async (kind: RecordKind) =>
    (await newestFirst(workbook, kind)).filter((sheet) => kinds.get(sheet) === kind);
  return {
    exercise: await of("exercise"),
    ledger: await of("ledger"),
    answers: await of("answers"),
    rulings: await of("rulings"),
  };
}

/** What kind of record a sheet holds, if any. */
export const kindOn = async (workbook: Pick<Workbook, "read">, sheet: string): Promise<RecordKind | undefined> =>
  recordKindOf(await firstCell(workbook, sheet));

/** The cell that says what a sheet of ours is; undefined where the sheet is gone by now. */
export const firstCell = async (workbook: Pick<Workbook, "read">, sheet: string): Promise<Cell | undefined> =>
  (await readIfThere(workbook, areaOn(sheet, 0, 0)))?.[0]?.[0];

async function newestFirst(workbook: Reader, kind: RecordKind): Promise<readonly string[]> {
  const active = await activeSheet(workbook);
  const others = (await workbook.sheets())
    .map((sheet, place) => ({ sheet, place, number: numberOf(sheet, kind) }))
    .sort((one, other) => other.number - one.number || other.place - one.place)
    .map(({ sheet }) => sheet)
    .filter((sheet) => sheet !== active);
  return [active, ...others];
}

async function activeSheet(workbook: Reader): Promise<string> {
  const { address } = await workbook.activeCell();
  return areaOf(address)?.context.at(-1) ?? (await workbook.block()).sheet;
}

/** The number behind the name that the sheet got when it was made: 1 without, 0 where it has another name. */
function numberOf(sheet: string, kind: RecordKind): number {
  for (const language of LANGUAGES) {
    const name = RECORD_SHEETS[kind][language];
    if (sheet === name) return 1;
    const behind = sheet.startsWith(`${name} `) ? sheet.slice(name.length + 1) : "";
    if (/^\d+$/.test(behind)) return Number(behind);
  }
  return 0;
}

/** The rows of a record among which the widest one, its header, is. */
const HEAD = 20;
const MOST_COLUMNS = 702;
const LAST_ROW = 1_048_575;

/** All cells of a sheet from A1 on. */
export async function readRecord(
  workbook: Pick<Workbook, "read">,
  sheet: string,
): Promise<readonly (readonly Cell[])[]> {
  const head = await workbook.read(areaOn(sheet, HEAD - 1, MOST_COLUMNS - 1));
  const width = Math.max(1, ...head.map(widthOf));
  return workbook.read(areaOn(sheet, LAST_ROW, width - 1));
}

const widthOf = (row: readonly Cell[]): number =>
  row.reduce<number>((width, cell, at) => (cell === null ? width : at + 1), 0);

const areaOn = (sheet: string, bottom: number, right: number): string =>
  addressOfArea({ context: [sheet], top: 0, left: 0, bottom, right });

/** A record on the sheet that was made for it. */
export interface WrittenRecord {
  readonly sheet: string;
  readonly receipt: Receipt;
}

export interface RecordPlan {
  readonly sheet: string;
  readonly changes: readonly Change[];
}

/**
 * A new sheet with a record. The first row, and those in `headings` (from 0), stand out; the first of these has the headers of
 * the columns, which become as wide as their texts need.
 */
export function recordPlan(
  kind: RecordKind,
  rows: readonly RecordRow[],
  language: Language,
  takenNames: readonly string[],
  headings: readonly number[] = [],
): RecordPlan {
  const sheet = freeSheetName(RECORD_SHEETS[kind][language], takenNames);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const lines = [...new Set([0, ...headings])].map((row): Change => {
    const right = row === 0 ? 0 : width - 1;
    return { kind: "heading", address: addressOfArea({ context: [sheet], top: row, left: 0, bottom: row, right }) };
  });
  const [header] = headings;
  return {
    sheet,
    changes: [
      { kind: "sheet", name: sheet },
      { kind: "values", address: areaOn(sheet, rows.length - 1, width - 1), values: rows },
      ...lines,
      ...(header === undefined ? [] : fittingWidths({ sheet, top: header, left: 0 }, rows.slice(header))),
    ],
  };
}
