import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { addressOfArea, fixedAddress } from "../pane/address.ts";
import type { Carrying, Change, ContentStep, Step, StepOf } from "../pane/changes.ts";
import { areaAt, isContent, planOf } from "../pane/plan.ts";
import { type Receipt, WorkbookError } from "../pane/workbook.ts";
import { type CellReader, toCellData } from "./cells.ts";

/** What a plan needs of the grid. */
export interface Ground {
  workbook(): FWorkbook;
  reader(sheet: FWorksheet): CellReader;
  isEditing(): boolean;
  /** Waits for the formulas. */
  calculated(): Promise<void>;
}

/** A step that is done: whether anybody changed it since, and how to take it back. */
interface Done {
  isChanged?(): boolean;
  takeBack(): void;
}

type Placed = Exclude<Step, { readonly kind: "sheet" }>;

/** Univer's own sign. */
const YES = 1;

/** Cells between two looks at whether the user wants to stop. */
const CELLS_AT_ONCE = 20_000;

/** Carries out a plan in the playground, all of it or nothing. */
export async function apply(ground: Ground, changes: readonly Change[], carrying: Carrying = {}): Promise<Receipt> {
  const steps = planOf(changes);
  check(ground, steps);
  const done: Done[] = [];
  const work = steps.flatMap((step) => partsOf(step));
  try {
    for (const [index, step] of work.entries()) {
      if (carrying.signal?.aborted) throw new WorkbookError("cancelled");
      done.push(carryOut(ground, step));
      carrying.onProgress?.((index + 1) / work.length);
      if (index < work.length - 1 && sizeOf(step) > 1) await breath();
    }
    await ground.calculated();
  } catch (error) {
    takeBack(done);
    throw error;
  }
  return {
    address: addressIn(ground, steps),
    async undo() {
      if (ground.isEditing()) throw new WorkbookError("editing");
      if (done.some((one) => one.isChanged?.() === true)) throw new WorkbookError("changed");
      takeBack(done);
      await ground.calculated();
    },
  };
}

const breath = () => new Promise((resolve) => setTimeout(resolve));

function takeBack(done: readonly Done[]): void {
  for (const one of [...done].reverse()) one.takeBack();
}

const sizeOf = (step: Step): number => ("at" in step ? step.at.rows * step.at.columns : 1);

/** Values in as many parts as take a moment each. */
function partsOf(step: Step): readonly Step[] {
  if (step.kind !== "values") return [step];
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / step.at.columns));
  return Array.from({ length: Math.ceil(step.at.rows / rows) }, (_, part) => {
    const values = step.values.slice(part * rows, (part + 1) * rows);
    return { ...step, values, at: { ...step.at, top: step.at.top + part * rows, rows: values.length } };
  });
}

function check(ground: Ground, steps: readonly Step[]): void {
  if (ground.isEditing()) throw new WorkbookError("editing");
  const workbook = ground.workbook();
  const sheets = workbook.getSheets().map((sheet) => sheet.getSheetName().toLowerCase());
  const names = workbook.getDefinedNames().map((name) => name.getName().toLowerCase());
  const made = new Set<string>();
  for (const step of steps) {
    if (step.kind === "sheet") {
      if (sheets.includes(step.name.toLowerCase())) throw new WorkbookError("sheet-taken", step.name);
      made.add(step.name.toLowerCase());
      continue;
    }
    if (step.kind === "name" && names.includes(step.name.toLowerCase()))
      throw new WorkbookError("name-taken", step.name);
    if (step.at.sheet !== undefined && made.has(step.at.sheet.toLowerCase())) continue;
    const sheet = sheetOf(workbook, step);
    if (isContent(step) && step.overwrite !== true && isAnyFilled(ground.reader(sheet), sheet, step)) {
      throw new WorkbookError("filled", step.address);
    }
  }
}

function sheetOf(workbook: FWorkbook, { at, address }: Placed): FWorksheet {
  const wanted = at.sheet?.toLowerCase();
  const sheet =
    wanted === undefined
      ? workbook.getActiveSheet()
      : workbook.getSheets().find((one) => one.getSheetName().toLowerCase() === wanted);
  if (!sheet) throw new WorkbookError("no-such-range", address);
  return sheet;
}

const isFilledBy = (step: ContentStep, row: number, column: number): boolean =>
  step.kind === "formula" || (step.values[row]?.[column] ?? null) !== null;

function isAnyFilled({ isFilled }: CellReader, sheet: FWorksheet, step: ContentStep): boolean {
  const { top, left } = step.at;
  const rows = Math.min(step.at.rows, sheet.getMaxRows() - top);
  const columns = Math.min(step.at.columns, sheet.getMaxColumns() - left);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (isFilledBy(step, row, column) && isFilled(top + row, left + column)) return true;
    }
  }
  return false;
}

function carryOut(ground: Ground, step: Step): Done {
  const workbook = ground.workbook();
  if (step.kind === "sheet") return addSheet(ground, step.name);
  const sheet = sheetOf(workbook, step);
  makeRoom(sheet, step);
  if (isContent(step)) return fill(ground, sheet, step);
  if (step.kind === "number-format") return restyle(ground, sheet, step, { n: { pattern: step.format } });
  if (step.kind === "heading") return restyle(ground, sheet, step, { bl: YES });
  if (step.kind === "name") return giveName(ground, sheet, step);
  throw new WorkbookError("unsupported", step.kind);
}

/** Puts content in cells; what stood there is kept as the grid keeps it. */
function fill(ground: Ground, sheet: FWorksheet, step: ContentStep): Done {
  const { top, left, rows, columns } = step.at;
  const cellsOf = (make: (row: number, column: number) => ICellData | null) =>
    matrix(rows, columns, (row, column) => (isFilledBy(step, row, column) ? make(row, column) : null));
  const raw = sheet.getSheet();
  const before = cellsOf((row, column) => contentOf(raw.getCellRaw(top + row, left + column)));
  const written = cellsOf((row, column) => {
    if (step.kind === "values") return toCellData(step.values[row]?.[column] ?? "");
    return row + column === 0 ? { ...BLANK, f: step.formula } : BLANK;
  });
  put(sheet, step, written);
  const now = () => heldBy(ground, sheet, step);
  const held = now();
  return {
    isChanged: () => !isThere(ground, sheet) || now() !== held || isBlocked(ground, sheet, step),
    takeBack() {
      if (isThere(ground, sheet)) put(sheet, step, before);
    },
  };
}

const BLANK: ICellData = { v: null, f: null, si: null, p: null };

const contentOf = (cell: Nullable<ICellData>): ICellData => ({
  ...BLANK,
  ...(cell?.v !== undefined && { v: cell.v }),
  ...(cell?.t !== undefined && { t: cell.t }),
  ...(cell?.f !== undefined && { f: cell.f }),
  ...(cell?.si !== undefined && { si: cell.si }),
  ...(cell?.p !== undefined && { p: cell.p }),
});

const matrix = <T>(rows: number, columns: number, of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => of(row, column)));

/** Null leaves a cell as it is. */
function put(sheet: FWorksheet, { at }: Placed, cells: readonly (readonly (ICellData | null)[])[]): void {
  const sparse: Record<number, Record<number, ICellData>> = {};
  cells.forEach((line, row) => {
    const filled = line.flatMap((cell, column) => (cell === null ? [] : [[at.left + column, cell] as const]));
    sparse[at.top + row] = Object.fromEntries(filled);
  });
  sheet.getRange(at.top, at.left, at.rows, at.columns).setValues(sparse);
}

/** What the cells of a step hold of their own: of a formula the first, because the others follow from it. */
function heldBy(ground: Ground, sheet: FWorksheet, step: ContentStep): string {
  const { heldAt } = ground.reader(sheet);
  const { top, left, rows, columns } = step.kind === "formula" ? { ...step.at, rows: 1, columns: 1 } : step.at;
  const held = matrix(rows, columns, (row, column) =>
    isFilledBy(step, row, column) ? heldAt(top + row, left + column) : null,
  );
  return JSON.stringify(held);
}

/** Whether something was put in the room of a formula since: it is someone's work. */
function isBlocked(ground: Ground, sheet: FWorksheet, step: ContentStep): boolean {
  if (step.kind === "values") return false;
  const { heldAt } = ground.reader(sheet);
  const { top, left, rows, columns } = step.at;
  return matrix(rows, columns, (row, column) => row + column > 0 && heldAt(top + row, left + column) !== null)
    .flat()
    .includes(true);
}

const isThere = (ground: Ground, sheet: FWorksheet): boolean =>
  Boolean(ground.workbook().getSheetBySheetId(sheet.getSheetId()));

function makeRoom(sheet: FWorksheet, { at }: Placed): void {
  if (at.top + at.rows > sheet.getMaxRows()) sheet.setRowCount(at.top + at.rows);
  if (at.left + at.columns > sheet.getMaxColumns()) sheet.setColumnCount(at.left + at.columns);
}

/** Changes how cells look, and remembers how they looked in that respect. */
function restyle(ground: Ground, sheet: FWorksheet, step: Placed, style: Pick<IStyleData, "n" | "bl">): Done {
  const { top, left, rows, columns } = step.at;
  const styles = ground.workbook().getWorkbook().getStyles();
  const [key] = Object.keys(style) as ("n" | "bl")[];
  const raw = sheet.getSheet();
  const before = matrix(rows, columns, (row, column): ICellData => {
    const own = styles.getStyleByCell(raw.getCellRaw(top + row, left + column));
    // Null takes away what the plan brought; the types of the grid leave that out.
    return { s: { [key as "n" | "bl"]: own?.[key as "n" | "bl"] ?? null } as IStyleData };
  });
  put(
    sheet,
    step,
    before.map((line) => line.map(() => ({ s: style }))),
  );
  return {
    takeBack() {
      if (isThere(ground, sheet)) put(sheet, step, before);
    },
  };
}

function addSheet(ground: Ground, name: string): Done {
  const workbook = ground.workbook();
  const active = workbook.getActiveSheet();
  const sheet = workbook.insertSheet(name, { index: active.getIndex() + 1 });
  workbook.setActiveSheet(active);
  return {
    isChanged: () => !isThere(ground, sheet),
    takeBack() {
      if (isThere(ground, sheet)) ground.workbook().deleteSheet(sheet);
    },
  };
}

function giveName(ground: Ground, sheet: FWorksheet, { name, at, formula }: StepOf<"name">): Done {
  const reference = () => ground.workbook().getDefinedName(name)?.getFormulaOrRefString();
  ground.workbook().insertDefinedName(name, formula ?? fixedAddress(areaAt(sheet.getSheetName(), at)));
  const given = reference();
  return {
    isChanged: () => reference() !== undefined && reference() !== given,
    takeBack() {
      if (reference() !== undefined) ground.workbook().deleteDefinedName(name);
    },
  };
}

/** Where was written, as the user is told: the first cells that are filled, or else the first place of all. */
function addressIn(ground: Ground, steps: readonly Step[]): string {
  const told = steps.find(isContent) ?? steps.find((step) => "at" in step);
  if (told === undefined) return steps.flatMap((step) => (step.kind === "sheet" ? step.name : []))[0] ?? "";
  const name = sheetOf(ground.workbook(), told).getSheetName();
  return addressOfArea(areaAt(name, told.at));
}
