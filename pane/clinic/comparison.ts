import type { AstExpression } from "@borgar/fx";
import { numberIn, operandsOf } from "./tree.ts";

/** Whether a number meets a comparison. */
export type Met = (value: number) => boolean;

export function comparison(operator: string, limit: number): Met | undefined {
  if (operator === ">=") return (answer) => answer >= limit;
  if (operator === "<=") return (answer) => answer <= limit;
  if (operator === ">") return (answer) => answer > limit;
  if (operator === "<") return (answer) => answer < limit;
  return operator === "=" ? (answer) => answer === limit : undefined;
}

const MIRRORED: Readonly<Record<string, string>> = { ">=": "<=", "<=": ">=", ">": "<", "<": ">", "=": "=" };

/** A comparison of a range or expression with a number: `A2:A9>=9` or `9<=A2:A9`. */
export function compared(
  node: AstExpression | undefined,
): { readonly subject: AstExpression; readonly operator: string; readonly limit: number } | undefined {
  const [left, right, operator] = operandsOf(node, ...Object.keys(MIRRORED)) ?? [];
  if (left === undefined || right === undefined || operator === undefined) return undefined;
  const [before, after] = [numberIn(left), numberIn(right)];
  if (after !== undefined && before === undefined) return { subject: left, operator, limit: after };
  if (before === undefined || after !== undefined) return undefined;
  return { subject: right, operator: MIRRORED[operator] ?? operator, limit: before };
}
