import type { AstExpression, Node } from "@borgar/fx";

/** Where a part of a formula stands: from its first sign up to the one behind its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const isNode = (value: unknown): value is Node & { loc?: number[] } =>
  typeof value === "object" && value !== null && "type" in value;

/** Where a node and everything in it begin and end. A sign behind its operand (`45%`) only knows its own place. */
function placesIn(node: unknown): readonly number[] {
  if (Array.isArray(node)) return node.flatMap(placesIn);
  if (!isNode(node)) return [];
  const { loc = [], ...parts } = node;
  return [...loc, ...Object.values(parts).flatMap(placesIn)];
}

/** The span of a node in its formula. The parser leaves out the outer parentheses of operands: `(A1-B1)/C1` begins at A1. */
export function spanOf(node: AstExpression, formula: string): Span {
  const places = placesIn(node);
  let [from, to] = [Math.min(...places), Math.max(...places)];
  let { opened, closed } = unmatched(formula.slice(from, to));
  while (closed > 0 && from > 0) if (formula[--from] === "(") closed--;
  while (opened > 0 && to < formula.length) if (formula[to++] === ")") opened--;
  return { from, to };
}

/** How many parentheses a piece of a formula opens and leaves open, and closes without having opened them. */
function unmatched(piece: string): { opened: number; closed: number } {
  let [opened, closed] = [0, 0];
  for (const [sign] of piece.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]/g)) {
    if (sign === "(") opened++;
    else if (sign === ")" && opened > 0) opened--;
    else if (sign === ")") closed++;
  }
  return { opened, closed };
}

/** What stands in the formula for a node. */
export function sourceOf(node: AstExpression, formula: string): string {
  const { from, to } = spanOf(node, formula);
  return formula.slice(from, to).trim();
}

/** The formula with other text in the place of a node. */
export function withInPlace(formula: string, node: AstExpression, text: string): string {
  const { from, to } = spanOf(node, formula);
  return formula.slice(0, from) + text + formula.slice(to);
}
