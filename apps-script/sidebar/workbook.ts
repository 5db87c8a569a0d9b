import type { Cell } from "../../core/cells.ts";
import { languageOf } from "../../core/language-of.ts";
import { addressOfArea, areaOf } from "../../pane/address.ts";
import { type Notation, plainFormula } from "../../pane/notation.ts";
import { areaAt } from "../../pane/plan.ts";
import { type Block, type FormulaCell, type Workbook, WorkbookError } from "../../pane/workbook.ts";
import type { Extent, Greeting } from "../protocol.ts";
import { apply, CELLS_PER_CALL } from "./apply.ts";
import { driveFiles } from "./drive-files.ts";
import { ask } from "./server.ts";
import { watchWhereabouts } from "./watch.ts";

/** The spreadsheet behind the sidebar. */
export async function connect(): Promise<Workbook> {
  const { notation, interfaceLanguage } = await ask("greeting", null).catch(() => assumed());
  return {
    host: "sheets",
    notation,
    interfaceLanguage,
    canSetLabelLanguage: false,
    can: { nativeChart: true, pointLabels: false, pictures: true, colourRules: true, names: true },
    files: driveFiles(notation),
    selection: () => ask("selection", null),
    activeCell: () => ask("activeCell", null),
    read,
    blankCellBeside: (address) => ask("blankCellBeside", { address }),
    block,
    formulas: (sheet) => formulas(notation, sheet ?? null),
    async select(address) {
      await ask("select", { address });
    },
    sheets: () => ask("sheets", null),
    names: () => ask("names", null),
    apply,
    setting: async (key, owner = "workbook") => (await ask("setting", { key, owner })) ?? undefined,
    async setSetting(key, text, owner = "workbook") {
      await ask("setSetting", { key, text, owner });
    },
    labelLanguage: () => ask("labelLanguage", null),
    setLabelLanguage: () =>
      Promise.reject(new WorkbookError("unavailable", "the labels follow the spreadsheet's locale")),
    onSelectionChange: (listener) => watchWhereabouts(() => ask("whereabouts", null), listener),
  };
}

/** Where the server cannot be reached the library still can be read; whatever needs the spreadsheet says what is wrong. */
function assumed(): Greeting {
  const interfaceLanguage = languageOf(navigator.language);
  const comma = interfaceLanguage === "nl";
  return { notation: { separator: comma ? ";" : ",", decimal: comma ? "," : "." }, interfaceLanguage };
}

const read = async (address: string): Promise<readonly (readonly Cell[])[]> =>
  cellsOf(await ask("extent", { address }));

/** The cells of a range, without the blank rows below. */
async function cellsOf({ address, ...size }: Extent): Promise<readonly (readonly Cell[])[]> {
  const cells: (readonly Cell[])[] = [];
  await inCalls(size, async (first, rows) => {
    for (const row of await ask("cells", { address, first, rows })) cells.push(row);
  });
  while (cells.length > 0 && cells[cells.length - 1]?.every((cell) => cell === null)) cells.pop();
  return cells;
}

/** Works through rows in as many calls as their cells take. */
async function inCalls(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  work: (first: number, rows: number) => Promise<void>,
): Promise<void> {
  const perCall = Math.max(1, Math.floor(CELLS_PER_CALL / columns));
  for (let first = 0; first < rows; first += perCall) await work(first, Math.min(perCall, rows - first));
}

async function block(): Promise<Block> {
  const { sheet, ...extent } = await ask("block", null);
  const cells = await cellsOf(extent);
  const { top = null, left = null } = areaOf(extent.address) ?? {};
  const data = filledPart(cells);
  if (data === undefined || top === null || left === null) return { address: extent.address, sheet, cells: [] };
  const place = { top: top + data.top, left: left + data.left, rows: data.cells.length, columns: data.columns };
  return { address: addressOfArea(areaAt(sheet, place)), sheet, cells: data.cells };
}

/** Cells without the blank rows above and the blank columns beside what they hold. */
function filledPart(cells: readonly (readonly Cell[])[]) {
  const top = cells.findIndex((row) => row.some((cell) => cell !== null));
  const columns = (cells[0] ?? []).flatMap((_, column) => (cells.some((row) => row[column] !== null) ? [column] : []));
  const [left, right] = [columns[0], columns[columns.length - 1]];
  if (left === undefined || right === undefined) return undefined;
  const kept = cells.slice(top).map((row) => row.slice(left, right + 1));
  return { top, left, columns: right - left + 1, cells: kept };
}

async function formulas(notation: Notation, sheet: string | null): Promise<readonly FormulaCell[]> {
  const { address, ...size } = await ask("used", { sheet });
  const found: FormulaCell[] = [];
  await inCalls(size, async (first, rows) => {
    for (const cell of await ask("formulas", { address, first, rows })) {
      found.push({ ...cell, formula: plainFormula(cell.formula, notation) });
    }
  });
  return found;
}
