import type { FUniver } from "@univerjs/core/facade";
import { PLAIN, plainFormula } from "../pane/notation.ts";

const SET_VALUES = "sheet.command.set-range-values";

interface Typed {
  value?: { f?: unknown };
}

/** Univer reads commas and points only. A formula typed with semicolons and decimal commas is rewritten as it enters its cell. */
export function acceptSemicolons(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== SET_VALUES) return;
    const { value } = (params ?? {}) as Typed;
    if (typeof value?.f === "string") value.f = plainFormula(value.f, PLAIN);
  });
}
