import type { AstExpression } from "@borgar/fx";
import { withinArray } from "./array-counts.ts";
import { comparison, type Met } from "./comparison.ts";
import { ANSWERS, type Base, type Count, joined, only, scaled, signOf, type Term } from "./counted.ts";
import { argumentsOf, isSame, numberIn, operandsOf, referenceIn, textIn } from "./tree.ts";

/** Counts of answers added, subtracted and divided, as a flat sum; undefined for a formula that does anything else. */
export function termsOf(node: AstExpression | undefined): readonly Term[] | undefined {
  const called = countsIn(node);
  if (called !== undefined) return called;
  if (node?.type === "UnaryExpression") return scaled(termsOf(node.arguments[0]), signOf(node.operator));
  const [left, right, sign] = operandsOf(node, "*", "/", "+", "-") ?? [];
  if (sign === "*") return scaled(termsOf(right), numberIn(left)) ?? scaled(termsOf(left), numberIn(right));
  if (sign === "/") return divided(termsOf(left), right);
  return sign === undefined ? undefined : joined(termsOf(left), scaled(termsOf(right), sign === "+" ? 1 : -1));
}

function divided(terms: readonly Term[] | undefined, divisor: AstExpression | undefined): readonly Term[] | undefined {
  if (divisor?.type === "UnaryExpression" && divisor.operator === "%") {
    return scaled(divided(terms, divisor.arguments[0]), 100);
  }
  const number = numberIn(divisor);
  if (number !== undefined) return number === 0 ? undefined : scaled(terms, 1 / number);
  const base = baseOf(divisor);
  if (base === undefined || terms === undefined || terms.some((term) => term.base !== undefined)) return undefined;
  return terms.map((term) => ({ ...term, base }));
}

const BASES = { COUNT: "numbers", COUNTA: "filled", ROWS: "cells" } as const;

function baseOf(node: AstExpression | undefined): Base | undefined {
  for (const [name, kind] of Object.entries(BASES)) {
    const args = argumentsOf(node, name);
    const range = args?.length === 1 ? referenceIn(args[0]) : undefined;
    if (range !== undefined) return { kind, range };
  }
  const terms = termsOf(node);
  const [first] = terms ?? [];
  if (terms === undefined || first === undefined) return undefined;
  const together = terms.every(
    ({ times, base, count }) => times === 1 && base === undefined && isSame(count.range, first.count.range),
  );
  if (!together) return undefined;
  const answers = terms.flatMap(({ count }) => count.answers);
  return { kind: "counts", range: first.count.range, answers: ANSWERS.filter((answer) => answers.includes(answer)) };
}

function countsIn(node: AstExpression | undefined): readonly Term[] | undefined {
  const conditions = argumentsOf(node, "COUNTIF", "COUNTIFS");
  if (conditions !== undefined) return only(countIf(conditions));
  const added = argumentsOf(node, "SUM", "SUMPRODUCT");
  if (added?.length === 1) return withinArray(added[0]);
  const averaged = argumentsOf(node, "AVERAGE");
  if (averaged?.length !== 1) return undefined;
  const terms = withinArray(averaged[0]);
  return terms?.map((term) => ({ ...term, base: { kind: "cells", range: term.count.range } }));
}

/** COUNTIF(range, criterion), or COUNTIFS with several criteria for one range. */
function countIf(args: readonly AstExpression[]): Count | undefined {
  const range = referenceIn(args[0]);
  if (range === undefined || args.length % 2 !== 0) return undefined;
  let answers = ANSWERS;
  for (let at = 0; at < args.length; at += 2) {
    const [where, met] = [referenceIn(args[at]), criterionOf(args[at + 1])];
    if (where === undefined || !isSame(where, range) || met === undefined) return undefined;
    answers = answers.filter(met);
  }
  return { range, answers, blanks: false };
}

/** The criterion of COUNTIF: a number, or a text like ">=9". Blank cells never meet one. */
function criterionOf(node: AstExpression | undefined): Met | undefined {
  const number = numberIn(node);
  if (number !== undefined) return (answer) => answer === number;
  const [, operator = "=", digits] = /^(<=|>=|<|>|=)?\s*(\d+(?:\.\d+)?)$/.exec(textIn(node)?.trim() ?? "") ?? [];
  return digits === undefined ? undefined : comparison(operator, Number(digits));
}
