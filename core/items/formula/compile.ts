import {
  type AstExpression,
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isIdentifierNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
} from "@borgar/fx";
import { callOurs, isOurs } from "./call.ts";
import { FUNCTIONS } from "./functions.ts";
import { BINARY, combined, UNARY } from "./operators.ts";
import { FormulaFault, fault, finite, type Scalar, type Scope, toRows, truthOf, type Value } from "./value.ts";

/** A formula that was read once and can be computed with many values. */
export interface Compiled {
  /** The names that it uses, each once. */
  readonly names: readonly string[];
  /** Throws a FormulaFault where these values have no answer. */
  valueIn(scope: Scope): Value;
}

type Evaluation = (scope: Scope) => Value;

const compiled = new Map<string, Compiled>();

/**
 * Reads a formula as it would stand in a cell, in English with commas and without "=". Names stand for values; cells,
 * ranges and other workbooks are refused, and so is every function but ours and those of FUNCTIONS.
 */
export function compile(formula: string): Compiled {
  const known = compiled.get(formula);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const evaluation = read(treeOf(formula), names);
  const result: Compiled = { names: [...names], valueIn: evaluation };
  compiled.set(formula, result);
  return result;
}

/** The value of a formula, or undefined where these values have none. */
export function computed(formula: string, scope: Scope): Value | undefined {
  try {
    return compile(formula).valueIn(scope);
  } catch (error) {
    if (error instanceof FormulaFault) return undefined;
    throw error;
  }
}

/** Whether a condition holds; one that cannot be computed does not. */
export const holds = (condition: string, scope: Scope): boolean => {
  const value = computed(condition, scope);
  return value !== undefined && typeof value !== "string" && typeof value !== "object" && truthOf(value);
};

function treeOf(formula: string): AstExpression {
  let tree: AstExpression | undefined;
  try {
    tree = parse(tokenize(formula, { withLocation: false })) as AstExpression | undefined;
  } catch {
    return fault("not-a-formula", formula);
  }
  return tree ?? fault("not-a-formula", formula);
}

function read(node: AstExpression, names: Set<string>): Evaluation {
  if (isLiteralNode(node)) {
    const { value } = node;
    return () => value;
  }
  if (isReferenceNode(node)) {
    const { kind, value: name } = node;
    if (kind !== "name" || !/^[a-z]\w*$/i.test(name)) return fault("cell-reference", name);
    names.add(name);
    return (scope) => scope.get(name) ?? fault("unknown-name", name);
  }
  if (isUnaryNode(node)) {
    const operator = UNARY[node.operator] ?? fault("unknown-function", node.operator);
    const inner = read(node.arguments[0] as AstExpression, names);
    return (scope) => combined(node.operator, operator, inner(scope), 0);
  }
  if (isBinaryNode(node)) {
    const operator = BINARY[node.operator] ?? fault("unknown-function", node.operator);
    const [left, right] = node.arguments.map((part) => read(part, names)) as [Evaluation, Evaluation];
    return (scope) => combined(node.operator, operator, left(scope), right(scope));
  }
  if (isArrayNode(node)) {
    const rows = node.elements.map((row) => row.map((cell) => read(cell, names)));
    return (scope) => rows.map((row) => row.map((cell) => cell(scope) as Scalar));
  }
  if (isCallNode(node) && isIdentifierNode(node.callee))
    return readCall(node.callee.name.toUpperCase(), node.arguments, names);
  return fault("not-a-formula", node.type);
}

function readCall(name: string, parts: readonly (AstExpression | null)[], names: Set<string>): Evaluation {
  const args = parts.map((part) => (part === null ? fault("wrong-arguments", name) : read(part, names)));
  const choice = CHOICES[name];
  if (choice !== undefined) return (scope) => choice(args, scope);
  const native = FUNCTIONS[name];
  const compute = native ?? (isOurs(name) ? (values: readonly Value[]) => callOurs(name, values) : undefined);
  if (compute === undefined) return fault("unknown-function", name);
  return (scope) => {
    const value = compute(args.map((arg) => arg(scope)));
    return typeof value === "number" ? finite(value, name) : value;
  };
}

/** Functions that compute only the argument that they choose: the others may have no value. */
const CHOICES: Readonly<Record<string, (args: readonly Evaluation[], scope: Scope) => Value>> = {
  IF: ([condition, yes, no], scope) => chosen(truthOf(chosen(condition, scope)) ? yes : no, scope),
  IFS: (args, scope) => {
    const at = args.findIndex((arg, index) => index % 2 === 0 && truthOf(arg(scope)));
    return at < 0 ? fault("wrong-arguments", "IFS") : chosen(args[at + 1], scope);
  },
  CHOOSE: ([place, ...values], scope) => chosen(values[Number(chosen(place, scope)) - 1], scope),
  SWITCH: ([value, ...cases], scope) => {
    const wanted = toRows(chosen(value, scope))[0]?.[0];
    const even = cases.length - (cases.length % 2);
    const at = cases.slice(0, even).findIndex((one, index) => index % 2 === 0 && one(scope) === wanted);
    return chosen(cases[at < 0 ? even : at + 1], scope);
  },
};

const chosen = (evaluation: Evaluation | undefined, scope: Scope): Value =>
  evaluation === undefined ? fault("wrong-arguments", "missing") : evaluation(scope);
