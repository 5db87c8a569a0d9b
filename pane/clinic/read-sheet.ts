import { MAX_COLS, translateFormulaToR1C1 } from "@borgar/fx";
import { type Area, addressOfArea, areaOf, heightOf, widthOf } from "../address.ts";
import { treeOf } from "../formula.ts";
import type { FormulaCell, Workbook } from "../workbook.ts";
import type { Placed, Rows, Sheet } from "./sheet.ts";
import { nodesIn, referenceIn } from "./tree.ts";

/** Formulas that are read before the pane may breathe. */
const AT_ONCE = 1_000;

/** Columns beside the formulas, to see what is free. */
const BESIDE = 8;

/** Reads the active sheet once: all its formulas, and all columns that hold or feed them. */
export async function readSheet(workbook: Pick<Workbook, "formulas" | "read" | "labelLanguage">): Promise<Sheet> {
  const [cells, labels] = await Promise.all([workbook.formulas(), workbook.labelLanguage()]);
  const formulas: Placed[] = [];
  for (const [index, cell] of cells.entries()) {
    formulas.push(...placed(cell));
    // A sheet of many thousands of formulas takes seconds: meanwhile the pane paints and listens.
    if (index % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  const context = areaOf(cells[0]?.address ?? "")?.context ?? [];
  const right = Math.min(lastColumn(formulas, context) + BESIDE, MAX_COLS);
  const everything = addressOfArea({ context, top: null, bottom: null, left: 0, right });
  const grid: Rows = formulas.length === 0 ? [] : await workbook.read(everything);
  const byPlace = new Map(formulas.map((one) => [`${one.row} ${one.column}`, one]));
  const elsewhere = new Map<string, Promise<Rows | undefined>>();

  const here = (area: Area) => isSheet(area.context, context) && (area.right ?? Infinity) <= right;
  const inGrid = ({ top, left, bottom, right: last }: Area): Rows => {
    const end = bottom === null ? grid.length - 1 : bottom;
    const columns = Array.from({ length: (last ?? right) - (left ?? 0) + 1 }, (_, index) => (left ?? 0) + index);
    const height = Math.max(0, end - (top ?? 0) + 1);
    return Array.from({ length: height }, (_, down) => {
      const row = grid[(top ?? 0) + down] ?? [];
      return columns.map((column) => row[column] ?? null);
    });
  };
  const readElsewhere = async (address: string, area: Area | undefined) => {
    const rows = await workbook.read(address).catch(() => undefined);
    return rows === undefined || area === undefined ? rows : padded(rows, area);
  };

  return {
    formulas,
    labels,
    context,
    width: right + 1,
    at: (row, column) => grid[row]?.[column] ?? null,
    formulaAt: (row, column) => byPlace.get(`${row} ${column}`),
    async rowsOf(address) {
      const area = areaOf(address);
      if (area !== undefined && here(area)) return inGrid(area);
      const known = elsewhere.get(address) ?? readElsewhere(address, area);
      elsewhere.set(address, known);
      return known;
    },
    placeOf(address) {
      const area = areaOf(address);
      if (area === undefined || !isSheet(area.context, context)) return undefined;
      const { top, left, bottom, right: last } = area;
      if (top === null || left === null || bottom === null || last === null) return undefined;
      return { top, left, bottom, right: last };
    },
  };
}

function placed(cell: FormulaCell): readonly Placed[] {
  const area = areaOf(cell.address);
  if (area === undefined || area.top === null || area.left === null) return [];
  const { top: row, left: column } = area;
  const anchor = addressOfArea({ context: [], top: row, left: column, bottom: row, right: column });
  return [{ ...cell, row, column, relative: relativeTo(anchor, cell.formula) }];
}

function relativeTo(anchor: string, formula: string): string {
  try {
    return translateFormulaToR1C1(formula, anchor);
  } catch {
    return formula;
  }
}

/** The last column that holds a formula or that a formula of this sheet refers to. Equal formulas of one column refer to the same columns. */
function lastColumn(formulas: readonly Placed[], context: readonly string[]): number {
  const seen = new Set<string>();
  let last = 0;
  for (const { formula, relative, column } of formulas) {
    last = Math.max(last, column);
    const key = `${column} ${relative}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const node of nodesIn(treeOf(formula) ?? null)) {
      const area = areaOf(referenceIn(node)?.replace(/#$/, "") ?? "");
      if (area !== undefined && isSheet(area.context, context)) last = Math.max(last, area.right ?? area.left ?? 0);
    }
  }
  return last;
}

function isSheet(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.at(-1), other.at(-1)];
  return a === undefined || a.toLowerCase() === b?.toLowerCase();
}

function padded(rows: Rows, area: Area): Rows {
  const height = heightOf(area) ?? rows.length;
  const width = widthOf(area) ?? rows[0]?.length ?? 1;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? null),
  );
}
