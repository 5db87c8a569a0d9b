import { type AstExpression, isCallNode } from "@borgar/fx";
import { findEntry } from "../../core/registry.ts";
import { areaOf, heightOf } from "../address.ts";
import { type Argument, type Call, callsIn } from "../formula.ts";
import { PLAIN } from "../notation.ts";
import { sourceOf } from "../span.ts";
import { isEqual } from "./calculate.ts";
import type { Run, RunCheck, RunCorrection } from "./finding.ts";
import type { Placed, Sheet } from "./sheet.ts";
import { columnOf, downTheRun, staysPut } from "./spilled.ts";
import { argumentsOf, nameOf, numberIn, operandsOf, textIn } from "./tree.ts";

/** From so many on, one formula is quicker to calculate and safer to change. */
const MANY = 50;

/** Many formulas of ours that are alike down a column, where one formula would fill it. */
export const manyCheck: RunCheck = {
  suspects: (tree) => oursIn(tree) !== undefined,

  async correct(run: Run, tree: AstExpression, sheet: Sheet): Promise<RunCorrection | undefined> {
    if (run.length < MANY) return undefined;
    const inner = withoutGuard(tree);
    const formula = argumentsOf(inner, "INDEX") === undefined ? overTheRun(run) : wholeList(run, inner);
    const values = formula === undefined ? undefined : await columnOf(formula, run.length, sheet);
    const same = values?.every((value, at) => isEqual(value, run[at]?.value));
    if (formula === undefined || values === undefined || !same) return undefined;
    return { mistake: "many-formulas", formula, facts: { formulas: run.length }, values, before: [] };
  },
};

/** The name of our function that a formula is a call of, or takes one row of. */
function oursIn(tree: AstExpression): string | undefined {
  const inner = withoutGuard(tree);
  const call = argumentsOf(inner, "INDEX")?.[0] ?? inner;
  return isCallNode(call) ? findEntry(nameOf(call))?.calculator.id : undefined;
}

/** What stands within IF(A2="", "", …) or IFERROR(…, ""): our functions leave blank rows blank by themselves. */
function withoutGuard(tree: AstExpression): AstExpression {
  const caught = argumentsOf(tree, "IFERROR", "IFNA");
  if (caught?.[0] !== undefined && textIn(caught[1]) === "") return caught[0];
  const [condition, blank, otherwise] = argumentsOf(tree, "IF") ?? [];
  const asksBlank = textIn(operandsOf(condition, "=")?.[1]) === "" || argumentsOf(condition, "ISBLANK") !== undefined;
  return asksBlank && textIn(blank) === "" && otherwise !== undefined ? otherwise : tree;
}

const rootCall = ({ formula }: Placed): Call | undefined => callsIn(formula, PLAIN)?.[0];

/** A call per row, as one call with the columns of those rows. */
function overTheRun(run: Run): string | undefined {
  const [first] = run;
  const [one, last] = [rootCall(first), rootCall(run[run.length - 1] ?? first)];
  if (one === undefined || last === undefined || !answersRowByRow(one)) return undefined;
  const args = one.args.map((argument, index) => argumentOver(argument, last.args[index], run));
  const ranged = args.some((text, index) => text !== one.args[index]?.text);
  if (!ranged || args.some((text) => text === undefined)) return undefined;
  return `=${one.entry.calculator.id}(${args.join(",")})`;
}

function argumentOver(argument: Argument, last: Argument | undefined, run: Run): string | undefined {
  if (argument.kind === "omitted" || argument.kind === "value") return argument.text;
  if (argument.kind !== "reference" || last?.kind !== "reference") return undefined;
  if (staysPut(argument.address, last.address)) return argument.text;
  return downTheRun(argument.address, last.address, run);
}

/** Whether each row has an answer of its own: given its lines, a matrix does; a list that sets its own lines does not. */
function answersRowByRow({ entry: { calculator }, args }: Call): boolean {
  const { params, result } = calculator;
  const columns = params.filter(({ kind }) => kind === "numbers" || kind === "ids" || kind === "dates");
  if (result.kind === "number" || result.kind === "label") {
    return columns.length === 0 && params.every(({ kind }) => kind !== "rectangle" && kind !== "rest");
  }
  const lines = params.filter((param) => "separate" in param && param.separate);
  const given = lines.every((line) => (args[params.indexOf(line)]?.kind ?? "omitted") !== "omitted");
  return result.kind === "column" && lines.length > 0 && given;
}

/** INDEX(ABC($A$2:$A$9), ROW()-1) down the list: the call by itself, if the run takes its rows one after the other. */
function wholeList(run: Run, tree: AstExpression): string | undefined {
  const [first] = run;
  const [call, at, column] = argumentsOf(tree, "INDEX") ?? [];
  if (call === undefined || at === undefined || (column !== undefined && numberIn(column) !== 1)) return undefined;
  const [one, last] = [rootCall(first), rootCall(run[run.length - 1] ?? first)];
  const stays = one?.args.every((argument, index) => staysPut(argument.text, last?.args[index]?.text ?? ""));
  return stays && indexFor(at, first) === 1 ? `=${sourceOf(call, first.formula)}` : undefined;
}

/** Which row INDEX takes: ROW(), ROW(A1) or ROWS(A$1:A1), more or less a number. */
function indexFor(node: AstExpression, cell: Placed): number | undefined {
  const number = numberIn(node);
  if (number !== undefined) return number;
  const row = argumentsOf(node, "ROW");
  if (row !== undefined) {
    const [reference] = row;
    if (reference === undefined) return cell.row + 1;
    const top = reference.type === "ReferenceIdentifier" ? areaOf(reference.value)?.top : null;
    return typeof top === "number" ? top + 1 : undefined;
  }
  const [counted] = argumentsOf(node, "ROWS") ?? [];
  const area = counted?.type === "ReferenceIdentifier" ? areaOf(counted.value) : undefined;
  if (area !== undefined) return heightOf(area);
  const [left, right, sign] = operandsOf(node, "-", "+") ?? [];
  const [one, other] = [left, right].map((part) => part && indexFor(part, cell));
  if (one === undefined || other === undefined) return undefined;
  return sign === "-" ? one - other : one + other;
}
