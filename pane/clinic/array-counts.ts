import type { AstExpression } from "@borgar/fx";
import { compared, comparison } from "./comparison.ts";
import { ANSWERS, type Count, joined, only, scaled, signOf, type Term } from "./counted.ts";
import { argumentsOf, isSame, numberIn, operandsOf, referenceIn } from "./tree.ts";

/** What SUM or SUMPRODUCT adds up over a range: comparisons made into ones and zeros. */
export function withinArray(node: AstExpression | undefined): readonly Term[] | undefined {
  const count = comparisonCount(node);
  if (count !== undefined) return only(count);
  const chosen = argumentsOf(node, "IF");
  if (chosen !== undefined) return choice(chosen);
  if (node?.type === "UnaryExpression") return scaled(withinArray(node.arguments[0]), signOf(node.operator));
  const inner = argumentsOf(node, "N");
  if (inner?.length === 1) return withinArray(inner[0]);
  const [left, right, sign] = operandsOf(node, "*", "+", "-") ?? [];
  if (sign === undefined) return undefined;
  if (sign !== "*") {
    const one = withinArray(left);
    return numberIn(right) === 0 ? one : joined(one, scaled(withinArray(right), sign === "+" ? 1 : -1));
  }
  const both = bothOf(comparisonCount(left), comparisonCount(right));
  if (both !== undefined) return only(both);
  return scaled(withinArray(right), numberIn(left)) ?? scaled(withinArray(left), numberIn(right));
}

function comparisonCount(node: AstExpression | undefined): Count | undefined {
  const parts = compared(node);
  const range = referenceIn(parts?.subject);
  const met = parts === undefined ? undefined : comparison(parts.operator, parts.limit);
  if (range === undefined || met === undefined) return undefined;
  return { range, answers: ANSWERS.filter(met), blanks: met(0) };
}

function bothOf(one: Count | undefined, other: Count | undefined): Count | undefined {
  if (one === undefined || other === undefined || !isSame(one.range, other.range)) return undefined;
  const answers = one.answers.filter((answer) => other.answers.includes(answer));
  return { range: one.range, answers, blanks: one.blanks && other.blanks };
}

/** IF(A2:A9>=9, 1, IF(A2:A9<=6, -1, 0)): each branch counts what the ones before it left. */
function choice([condition, then, otherwise]: readonly AstExpression[]): readonly Term[] | undefined {
  const count = comparisonCount(condition);
  const value = numberIn(then);
  if (count === undefined || value === undefined) return undefined;
  const met = scaled(only(count), value) ?? [];
  const remaining = otherwise === undefined || numberIn(otherwise) === 0 ? [] : withinArray(otherwise);
  if (remaining?.some((term) => !isSame(term.count.range, count.range)) ?? true) return undefined;
  const rest = (remaining ?? []).map((term): Term => ({ ...term, count: without(term.count, count) }));
  return [...met, ...rest];
}

const without = (count: Count, taken: Count): Count => ({
  ...count,
  answers: count.answers.filter((answer) => !taken.answers.includes(answer)),
  blanks: count.blanks && !taken.blanks,
});
