import { areaOf } from "./address.ts";
import { type Explanation, explain, spillOf } from "./explanation.ts";
import { type Call, callsIn } from "./formula.ts";
import { PLAIN } from "./notation.ts";
import type { FormulaCell, Workbook } from "./workbook.ts";

/** The formula whose answer fills a cell, and which cell of the answer it is; rows and columns count from 0. */
export interface Anchor {
  readonly cell: FormulaCell;
  readonly call: Call;
  readonly explanation: Explanation & { kind: "answered" };
  readonly row: number;
  readonly column: number;
}

/** A formula further away fills another part of the sheet; and each that is tried is calculated. */
const TRIED = 24;

/** Finds the formula of ours that spills into a cell; undefined where the cell holds a value of its own. */
export async function anchorOf(address: string, workbook: Workbook): Promise<Anchor | undefined> {
  const place = cornerOf(address);
  if (place === undefined) return undefined;
  const near = (await workbook.formulas())
    .flatMap((cell) => {
      const corner = cornerOf(cell.address);
      const [row, column] = [place.top - (corner?.top ?? Infinity), place.left - (corner?.left ?? Infinity)];
      return row >= 0 && column >= 0 ? [{ cell, row, column }] : [];
    })
    .sort((one, next) => one.column - next.column || one.row - next.row);
  let tried = 0;
  for (const { cell, row, column } of near) {
    const call = spillingCall(cell);
    if (call === undefined) continue;
    if (++tried > TRIED) return undefined;
    const explanation = await explain(call, workbook);
    if (explanation.kind !== "answered") continue;
    const spill = spillOf(call.entry, explanation.answer);
    if (spill !== undefined && row < spill.rows && column < spill.columns) {
      return { cell, call, explanation, row, column };
    }
  }
  return undefined;
}

function cornerOf(address: string): { readonly top: number; readonly left: number } | undefined {
  const { top = null, left = null } = areaOf(address) ?? {};
  return top === null || left === null ? undefined : { top, left };
}

/** The call that fills more cells than its own; what shows an error fills none. */
function spillingCall({ formula, value }: FormulaCell): Call | undefined {
  if (typeof value === "object" && value !== null) return undefined;
  const [call] = callsIn(formula, PLAIN) ?? [];
  return call !== undefined && mayFillMore(call, formula) ? call : undefined;
}

/** Whether a call is a whole formula whose answer can take more than one cell: of one value, where an argument is a range. */
export function mayFillMore({ entry, args, text }: Call, formula: string): boolean {
  const { result } = entry.calculator;
  if (formula.trim() !== `=${text}`) return false;
  const several = result.kind !== "number" && result.kind !== "label";
  return (
    several || args.some((argument) => argument.kind === "reference" && !/^\$?[A-Z]+\$?\d+$/i.test(argument.address))
  );
}
