import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Language } from "../core/words.ts";
import { plainNumber, plainTyped } from "./typed-text.ts";

const SET_VALUES = "sheet.command.set-range-values";

/** Before Univer's own reading of numbers, which takes 12,5% for 125%. */
const FIRST = 1000;

interface Typed {
  value?: { f?: unknown };
}

/** Handed in for the reason that the engine is. */
export type Sheets = Pick<typeof import("@univerjs/sheets"), "AFTER_CELL_EDIT" | "SheetInterceptorService">;

/** Univer reads points only. What is typed with semicolons and decimal commas is rewritten as it enters its cell. */
export function acceptDecimalCommas(sheets: Sheets, univer: Univer, api: FUniver, language: () => Language): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SET_VALUES) return;
    const { value } = (params ?? {}) as Typed;
    if (typeof value?.f === "string") value.f = plainTyped(value.f, language());
  });
  const { writeCellInterceptor } = univer.__getInjector().get(sheets.SheetInterceptorService);
  writeCellInterceptor.intercept(sheets.AFTER_CELL_EDIT, {
    priority: FIRST,
    handler(cell, _, next) {
      // A type is set already where the cell, or a quote before it, says that it is text.
      const typed = typeof cell?.v === "string" && (cell.t === undefined || cell.t === null) && !cell.f && !cell.p;
      return next(typed ? { ...cell, v: plainNumber(String(cell.v), language()) } : cell);
    },
  });
}
