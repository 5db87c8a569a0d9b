import { type AstExpression, isCallNode } from "@borgar/fx";
import { cellsOf, outcomeOf } from "../../core/answer.ts";
import { type Cell, errorOf } from "../../core/cells.ts";
import { exactSum } from "../../core/numeric/sum.ts";
import { findEntry } from "../../core/registry.ts";
import { treeOf } from "../formula.ts";
import type { Rows, Sheet } from "./sheet.ts";
import { nameOf, numberIn, referenceIn, textIn } from "./tree.ts";

/** One value, or the rows that would spill. */
export type Computed = Cell | Rows;

/** Stops where a formula holds what only the spreadsheet itself can calculate, or would show an error. */
class Beyond extends Error {}

/**
 * What a formula gives that the clinic has written itself, with the cells as they are: our functions by the core, and the
 * little arithmetic around them here. Undefined where it would be an error or takes more than that.
 */
export async function calculate(formula: string, sheet: Sheet): Promise<Computed | undefined> {
  const tree = treeOf(formula);
  if (tree === undefined) return undefined;
  try {
    return await evaluate(tree, sheet);
  } catch (error) {
    if (error instanceof Beyond) return undefined;
    throw error;
  }
}

async function evaluate(node: AstExpression | null, sheet: Sheet): Promise<Computed> {
  if (node === null) return undefined;
  const reference = referenceIn(node);
  if (reference !== undefined) return cellsOfReference(reference, sheet);
  if (node.type === "Literal") return node.value;
  if (isCallNode(node)) {
    const args = await Promise.all(node.arguments.map((argument) => evaluate(argument, sheet)));
    return called(nameOf(node), args, sheet);
  }
  if (node.type === "ArrayExpression")
    return node.elements.map((row) => row.map((item) => numberIn(item) ?? textIn(item)));
  if (node.type !== "UnaryExpression" && node.type !== "BinaryExpression") throw new Beyond();
  const operands = await Promise.all(node.arguments.map((argument) => evaluate(argument, sheet)));
  return arithmetic(node.operator, operands.map(numberFrom));
}

async function cellsOfReference(reference: string, sheet: Sheet): Promise<Computed> {
  const rows = await sheet.rowsOf(reference);
  if (rows === undefined) throw new Beyond();
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? first[0] : rows;
}

function called(name: string, args: readonly Computed[], sheet: Sheet): Computed {
  const entry = findEntry(name);
  if (entry !== undefined) {
    const outcome = outcomeOf(entry, args);
    if (!outcome.ok) throw new Beyond();
    return cellsOf(entry, outcome, outcome.language ?? sheet.labels);
  }
  const numbers = () => args.flatMap(numbersIn);
  if (name === "SUM") return exactSum(numbers());
  if (name === "MIN") return Math.min(...numbers());
  if (name === "MAX") return Math.max(...numbers());
  if (name === "IFERROR") return args[0];
  if (name === "ROUND") return rounded(numberFrom(args[0]), numberFrom(args[1]));
  throw new Beyond();
}

function arithmetic(operator: string, [one = 0, other]: readonly number[]): number {
  if (other === undefined) {
    if (operator === "%") return one / 100;
    if (operator === "-") return -one;
    if (operator === "+") return one;
    throw new Beyond();
  }
  if (operator === "+") return one + other;
  if (operator === "-") return one - other;
  if (operator === "*") return one * other;
  if (operator === "/" && other !== 0) return one / other;
  throw new Beyond();
}

const isRows = (value: Computed): value is Rows => Array.isArray(value);

/** A number as arithmetic takes it: a blank cell is 0 there, and only there. */
function numberFrom(value: Computed): number {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  throw new Beyond();
}

/** The numbers of a range, as SUM takes them: texts and blanks are passed over, an error is not. */
function numbersIn(value: Computed): readonly number[] {
  if (!isRows(value)) return [numberFrom(value)];
  const cells = value.flat();
  if (cells.some((cell) => errorOf(cell) !== undefined)) throw new Beyond();
  return cells.filter((cell) => typeof cell === "number");
}

/** As a spreadsheet rounds: halves away from zero, in decimals. */
function rounded(value: number, digits: number): number {
  const shifted = Math.round(Number(`${Math.abs(value)}e${digits}`));
  return Math.sign(value) * Number(`${shifted}e${-digits}`);
}

/** Whether two cells show the same: numbers to their twelfth digit, as a file keeps them, and texts without the spaces around them. */
export function isEqual(one: Cell, other: Cell): boolean {
  const [a, b] = [one ?? "", other ?? ""];
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1e-3, Math.abs(b));
  if (typeof a === "string" && typeof b === "string") return a.trim() === b.trim();
  return a === b;
}
