import {
  type AstExpression,
  type CallExpression,
  isCallNode,
  isLiteralNode,
  type Node,
  parse,
  tokenize,
} from "@borgar/fx";
import type { Cell } from "../core/cells.ts";
import { type Entry, findEntry } from "../core/registry.ts";
import { type Notation, plainFormula } from "./notation.ts";
import { sourceOf } from "./span.ts";

/** An argument as it stands in a formula, with its text in the user's own notation. */
export type Argument = { readonly text: string } & (
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: Cell | readonly (readonly Cell[])[] }
  | { readonly kind: "reference"; readonly address: string }
  | { readonly kind: "call"; readonly call: Call }
  /** Arithmetic or a function of the spreadsheet, which only the spreadsheet can calculate. */
  | { readonly kind: "calculation" }
);

/** A call of one of our functions within a formula. */
export interface Call {
  readonly entry: Entry;
  readonly text: string;
  readonly args: readonly Argument[];
}

/** Marks that files put before the names of functions that they do not know. */
const FILE_PREFIX = /^_xl(?:fn\.|udf\.|dudf_)/i;

const PARSING = { permitArrayCalls: true, permitArrayRanges: true, looseRefCalls: true } as const;

/** The tree of a formula in commas and points; undefined where it is no formula. */
export function treeOf(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula, { allowTernary: true, withLocation: true }), PARSING);
  } catch {
    return undefined;
  }
}

/** The calls of our functions in a formula, outermost first; undefined where the formula cannot be read. */
export function callsIn(formula: string, notation: Notation): readonly Call[] | undefined {
  const tree = treeOf(plainFormula(formula, notation));
  if (tree === undefined) return undefined;
  const calls = callNodesIn(tree).map(({ node, depth }) => ({ call: callOf(node, formula), depth }));
  return calls.sort((a, b) => a.depth - b.depth).map(({ call }) => call);
}

interface Found {
  readonly node: CallExpression;
  /** How many of our calls stand around it. */
  readonly depth: number;
}

function callNodesIn(node: unknown, depth = 0): readonly Found[] {
  if (Array.isArray(node)) return node.flatMap((item) => callNodesIn(item, depth));
  if (!isNode(node)) return [];
  const ours = isCallNode(node) && entryOf(node) !== undefined;
  const inside = Object.values(node).flatMap((value) => callNodesIn(value, ours ? depth + 1 : depth));
  return ours ? [{ node, depth }, ...inside] : inside;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

const entryOf = ({ callee }: CallExpression) => findEntry(callee.name.replace(FILE_PREFIX, ""));

function callOf(node: CallExpression, formula: string): Call {
  // An argument left out between commas is null, which the parser's types do not say.
  const args: readonly (AstExpression | null)[] = node.arguments;
  return passedOn({
    entry: entryOf(node) as Entry,
    text: sourceOf(node, formula),
    args: args.map((argument) => argumentOf(argument, formula)),
  });
}

/** A function that passes its arguments on to another, named by its first argument, stands for that other. */
function passedOn(call: Call): Call {
  const [first, ...rest] = call.args;
  const passes = call.entry.calculator.params[1]?.kind === "rest";
  if (!passes || first?.kind !== "value" || typeof first.value !== "string") return call;
  const entry = findEntry(first.value);
  return entry === undefined || entry === call.entry ? call : { entry, text: call.text, args: rest };
}

function argumentOf(node: AstExpression | null, formula: string): Argument {
  if (node === null) return { kind: "omitted", text: "" };
  const text = sourceOf(node, formula);
  const address = addressOf(node);
  if (address !== undefined) return { kind: "reference", address, text };
  if (isCallNode(node) && entryOf(node) !== undefined) return { kind: "call", call: callOf(node, formula), text };
  const value = node.type === "ArrayExpression" ? arrayValue(node.elements) : literalValue(node);
  return value === undefined ? { kind: "calculation", text } : { kind: "value", value, text };
}

/** The address or name that a node refers to; a spilled range keeps its `#`. */
export function addressOf(node: AstExpression): string | undefined {
  if (node.type === "ReferenceIdentifier") return node.value;
  if (node.type !== "UnaryExpression" || node.operator !== "#") return undefined;
  const [spilled] = node.arguments;
  return spilled?.type === "ReferenceIdentifier" ? `${spilled.value}#` : undefined;
}

function arrayValue(elements: readonly (readonly AstExpression[])[]): readonly (readonly Cell[])[] | undefined {
  const rows = elements.map((row) => row.map(literalValue));
  return rows.every((row) => row.every((cell) => cell !== undefined)) ? rows : undefined;
}

/** A number with its sign and percent marks, a text, TRUE or FALSE, or an error. */
function literalValue(node: AstExpression): Cell {
  if (isLiteralNode(node)) return node.value;
  if (node.type === "ErrorLiteral") return { error: node.value };
  if (node.type !== "UnaryExpression") return undefined;
  const [operand] = node.arguments;
  const value = operand === undefined ? undefined : literalValue(operand);
  if (typeof value !== "number") return undefined;
  if (node.operator === "%") return value / 100;
  if (node.operator === "-") return -value;
  return node.operator === "+" ? value : undefined;
}
