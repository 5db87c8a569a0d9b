import type { AstExpression } from "@borgar/fx";
import { sourceOf } from "../span.ts";
import { compared, comparison } from "./comparison.ts";
import { argumentsOf, numberIn, operandsOf, plainAddress, referenceIn, textIn } from "./tree.ts";

/** What a formula of nested IFs chooses for one value: a text or a number each time. */
export interface Choice {
  /** What it looks at: a cell, or an expression such as PERCENTRANK(…). */
  readonly subject: AstExpression;
  /** The numbers that the subject is compared with, from low to high. */
  readonly limits: readonly number[];
  /** Whether it asks first if the cell is blank. */
  readonly asksBlank: boolean;
  outcomeOf(value: number): string | number | undefined;
}

type Outcome = string | number | undefined;
type Branch = (value: number) => Outcome;

interface Reading {
  readonly formula: string;
  subject: AstExpression | undefined;
  readonly limits: Set<number>;
}

/** Nested IF or IFS over one subject with typed limits and typed outcomes; undefined for any other formula. */
export function choiceIn(node: AstExpression, formula: string): Choice | undefined {
  const asked = guarded(node, formula);
  const reading: Reading = { formula, subject: undefined, limits: new Set() };
  const branch = branchOf(asked?.rest ?? node, reading);
  const { subject, limits } = reading;
  if (branch === undefined || subject === undefined) return undefined;
  if (asked !== undefined && !sameText(asked.subject, subject, formula)) return undefined;
  return {
    subject,
    limits: [...limits].sort((one, next) => one - next),
    asksBlank: asked !== undefined,
    outcomeOf: branch,
  };
}

/** IF(A2="", "", …) or IF(ISBLANK(A2), "", …) around the rest. */
function guarded(
  node: AstExpression,
  formula: string,
): { readonly subject: AstExpression; readonly rest: AstExpression } | undefined {
  const [condition, then, rest] = argumentsOf(node, "IF") ?? [];
  if (condition === undefined || rest === undefined || textIn(then) !== "") return undefined;
  const blank = argumentsOf(condition, "ISBLANK")?.[0] ?? equalToNothing(condition);
  return blank === undefined || sourceOf(blank, formula) === "" ? undefined : { subject: blank, rest };
}

function equalToNothing(node: AstExpression): AstExpression | undefined {
  const [left, right] = operandsOf(node, "=") ?? [];
  return textIn(right) === "" ? left : undefined;
}

function branchOf(node: AstExpression | undefined, reading: Reading): Branch | undefined {
  const literal = textIn(node) ?? numberIn(node);
  if (literal !== undefined) return () => literal;
  if (node === undefined) return undefined;
  const pairs = pairsOf(node);
  if (pairs === undefined) return undefined;
  const branches = pairs.map(([condition, chosen]) => ({
    met: metBy(condition, reading),
    outcome: branchOf(chosen, reading),
  }));
  if (branches.some(({ met, outcome }) => met === undefined || outcome === undefined)) return undefined;
  return (value) => branches.find(({ met }) => met?.(value))?.outcome?.(value);
}

type Pair = readonly [AstExpression | "otherwise", AstExpression];

function pairsOf(node: AstExpression): readonly Pair[] | undefined {
  const [condition, then, otherwise, ...more] = argumentsOf(node, "IF") ?? [];
  if (condition !== undefined && then !== undefined && otherwise !== undefined && more.length === 0) {
    return [
      [condition, then],
      ["otherwise", otherwise],
    ];
  }
  const args = argumentsOf(node, "IFS");
  if (args === undefined || args.length % 2 !== 0) return undefined;
  return Array.from({ length: args.length / 2 }, (_, index): Pair => {
    const condition = args[2 * index] as AstExpression;
    const always = condition.type === "Literal" && condition.value === true;
    return [always ? "otherwise" : condition, args[2 * index + 1] as AstExpression];
  });
}

/** A comparison of the subject with a number, or several joined by AND or OR. */
function metBy(condition: Pair[0], reading: Reading): ((value: number) => boolean) | undefined {
  if (condition === "otherwise") return () => true;
  const [all, any] = [argumentsOf(condition, "AND"), argumentsOf(condition, "OR")];
  const joined = (all ?? any)?.map((part) => metBy(part, reading));
  if (joined !== undefined) {
    if (joined.some((part) => part === undefined)) return undefined;
    return (value) => (all ? joined.every((part) => part?.(value)) : joined.some((part) => part?.(value)));
  }
  const parts = compared(condition);
  if (parts === undefined) return undefined;
  reading.subject ??= parts.subject;
  if (!sameText(parts.subject, reading.subject, reading.formula)) return undefined;
  reading.limits.add(parts.limit);
  return comparison(parts.operator, parts.limit);
}

const sameText = (one: AstExpression, other: AstExpression, formula: string): boolean =>
  plainAddress(sourceOf(one, formula)) === plainAddress(sourceOf(other, formula));

/** A class and the lowest value that gets it; the first class begins below everything. */
export interface Class {
  readonly from: number;
  readonly name: string;
}

/** The classes of a choice from low to high, where each begins at its limit and is a text of its own. */
export function classesOf({ limits, outcomeOf }: Choice): readonly Class[] | undefined {
  const starts = [Number.NEGATIVE_INFINITY, ...limits];
  const classes = starts.map((start, index) => {
    const next = starts[index + 1];
    const inside = Number.isFinite(start) ? start : (next ?? 0) - 1;
    const between = next === undefined ? inside + 1 : (Math.max(start, next - 1) + next) / 2;
    const [name, also] = [outcomeOf(inside), outcomeOf(between)];
    return typeof name === "string" && name.trim() !== "" && name === also ? { from: start, name } : undefined;
  });
  const complete = classes.filter((one) => one !== undefined);
  const distinct = new Set(complete.map(({ name }) => name)).size === complete.length;
  return complete.length === starts.length && distinct ? complete : undefined;
}

/** The cell that a choice looks at, where it looks at one. */
export const cellOfChoice = ({ subject }: Choice): string | undefined => referenceIn(subject);
