import { type AstExpression, type CallExpression, isCallNode } from "@borgar/fx";
import { addressOf } from "../formula.ts";

/** Marks that files put before the names of functions that they do not know. */
const FILE_PREFIX = /^_xl(?:fn\.|udf\.|dudf_)(?:_xlws\.)?/i;

/** The name of a function in capitals, without the marks of a file. */
export const nameOf = ({ callee }: CallExpression): string => callee.name.replace(FILE_PREFIX, "").toUpperCase();

/** The arguments of a call of a function of one of these names; undefined for anything else. */
export function argumentsOf(
  node: AstExpression | undefined,
  ...names: readonly string[]
): readonly AstExpression[] | undefined {
  return node !== undefined && isCallNode(node) && names.includes(nameOf(node)) ? node.arguments : undefined;
}

/** Both sides of one of these signs, with the sign; undefined for anything else. */
export function operandsOf(
  node: AstExpression | undefined,
  ...operators: readonly string[]
): readonly [AstExpression, AstExpression, string] | undefined {
  if (node?.type !== "BinaryExpression" || !operators.includes(node.operator)) return undefined;
  const [left, right] = node.arguments;
  return left === undefined || right === undefined ? undefined : [left, right, node.operator];
}

/** A number as written, with its signs. */
export function numberIn(node: AstExpression | undefined): number | undefined {
  if (node?.type === "Literal") return typeof node.value === "number" ? node.value : undefined;
  if (node?.type !== "UnaryExpression") return undefined;
  const value = numberIn(node.arguments[0]);
  if (value === undefined) return undefined;
  if (node.operator === "%") return value / 100;
  if (node.operator === "-") return -value;
  return node.operator === "+" ? value : undefined;
}

export const textIn = (node: AstExpression | undefined): string | undefined =>
  node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;

/** The address or name that a node refers to, as written. */
export const referenceIn = (node: AstExpression | undefined): string | undefined =>
  node === undefined ? undefined : addressOf(node);

/** Addresses that mean the same cells read the same: without dollar signs, in capitals. */
export const plainAddress = (address: string): string => address.replace(/\$/g, "").toUpperCase();

export const isSame = (one: string, other: string): boolean => plainAddress(one) === plainAddress(other);

/** A node and everything in it, outermost first. */
export function* nodesIn(node: AstExpression | null): Generator<AstExpression> {
  if (node === null) return;
  yield node;
  if (node.type === "ArrayExpression") return;
  if (!("arguments" in node)) return;
  for (const part of node.arguments) yield* nodesIn(part as AstExpression | null);
}
