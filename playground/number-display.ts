import type { Univer } from "@univerjs/core";
import type { Language } from "../core/words.ts";
import { NUMBER } from "./cells.ts";
import type { Engine } from "./univer-functions.ts";

/** Handed in for the reason that the engine is. */
export type Sheets = Pick<typeof import("@univerjs/sheets"), "INTERCEPTOR_POINT" | "SheetInterceptorService">;

/** After Univer has put what a formula spills into its cells (100), before it formats numbers (10). */
const BEFORE_FORMATS = 50;
const AFTER_FORMATS = 5;

/**
 * Univer 0.25.1 gives what a formula spills no number format, except in the first cell: here each cell gets the format that
 * came with its value, unless it has one of its own. Numbers without a format get a decimal comma where the page is Dutch.
 */
export function showNumbers(sheets: Sheets, engine: Engine, univer: Univer, language: () => Language): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(sheets.SheetInterceptorService);
  const formulas = injector.get(engine.FormulaDataModel);

  interceptors.intercept(sheets.INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_FORMATS,
    handler(cell, { unitId, subUnitId, row, col, workbook }, next) {
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const format = typeof spilled?.s === "object" ? spilled.s?.n : undefined;
      if (!cell || !format) return next(cell);
      const own = workbook.getStyles().get(cell.s);
      return next(own?.n ? cell : { ...cell, s: { ...own, n: format } });
    },
  });

  interceptors.intercept(sheets.INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    handler(cell, _, next) {
      const plain = cell?.t === NUMBER && typeof cell.v === "number" && !Number.isInteger(cell.v);
      return next(plain && language() === "nl" ? { ...cell, v: String(cell.v).replace(".", ",") } : cell);
    },
  });
}
