import { type AstExpression, isCallNode } from "@borgar/fx";
import { areaOf } from "../address.ts";
import { treeOf } from "../formula.ts";
import { withInPlace } from "../span.ts";
import type { Correction, FormulaCheck } from "./finding.ts";
import { addressAt, type Placed, type Sheet } from "./sheet.ts";
import { argumentsOf, nameOf, nodesIn, operandsOf, referenceIn } from "./tree.ts";

/** Functions of ours that divide a part by a whole: of sums, they give the rate of all rows together. */
const RATES = ["CONVERSION", "CLICKTHROUGH", "HITRATE", "COMPLAINTRATE", "CONTACTRATE"];

/** A rate of one row: what is divided by what, and how it is written over other cells. */
interface Rate {
  readonly parts: readonly [string, string];
  written(parts: readonly [string, string]): string;
}

/** AVERAGE over a column of rates that were each divided by their own number: a small row then counts as much as a large one. */
export const ratesCheck: FormulaCheck = {
  suspects: (tree) => averagesIn(tree).length > 0,

  async correct({ formula }: Placed, tree: AstExpression, sheet: Sheet): Promise<Correction | undefined> {
    for (const { node, range } of averagesIn(tree)) {
      const rates = ratesIn(range, sheet);
      const together = rates === undefined ? undefined : togetherOf(rates);
      if (rates === undefined || together === undefined) continue;
      const text = node === tree ? together : `(${together})`;
      return {
        mistake: "average-of-rates",
        formula: withInPlace(formula, node, text),
        facts: { range, rows: rates.length },
      };
    }
    return undefined;
  },
};

function averagesIn(tree: AstExpression): readonly { readonly node: AstExpression; readonly range: string }[] {
  return [...nodesIn(tree)].flatMap((node) => {
    const args = argumentsOf(node, "AVERAGE");
    const range = args?.length === 1 ? referenceIn(args[0]) : undefined;
    return range === undefined ? [] : [{ node, range }];
  });
}

type Rates = readonly [Placed, Placed, ...Placed[]];

/** The formulas of a column of rates, where all its numbers are alike and none is anything but a rate. */
function ratesIn(range: string, sheet: Sheet): Rates | undefined {
  const area = areaOf(range);
  if (area === undefined || area.left === null || area.left !== area.right) return undefined;
  const column = area.left;
  const rates = sheet.formulas.filter(
    (one) => one.column === column && one.row >= (area.top ?? 0) && one.row <= (area.bottom ?? Number.MAX_SAFE_INTEGER),
  );
  const [first, second, ...more] = rates.filter(({ value }) => typeof value === "number");
  if (first === undefined || second === undefined) return undefined;
  const last = area.bottom ?? Math.max(...rates.map(({ row }) => row));
  for (let row = area.top ?? 0; row <= last; row++) {
    if (typeof sheet.at(row, column) === "number" && sheet.formulaAt(row, column) === undefined) return undefined;
  }
  // A gap may hold a subtotal, which would be added up once more.
  const unbroken = rates.every(({ row }, index) => row === (rates[0]?.row ?? 0) + index);
  const alike = unbroken && rates.every(({ relative }) => relative === first.relative);
  const isRate = ({ value }: Placed) => typeof value !== "number" || (value >= 0 && value <= 1);
  return alike && rates.every(isRate) ? [first, second, ...more] : undefined;
}

/** The rate of all rows: sums of the columns instead of single cells. */
function togetherOf(rates: Rates): string | undefined {
  const [first] = rates;
  const last = rates[rates.length - 1] ?? first;
  const [one, other] = [rateOf(first), rateOf(last)];
  if (one === undefined || other === undefined) return undefined;
  const sums = one.parts.map((part, index) => {
    const [from, to] = [areaOf(part), areaOf(other.parts[index] ?? "")];
    const beside = isOneCell(from) && isOneCell(to) && from?.top === first.row && to?.top === last.row;
    if (!beside || from?.left !== to?.left || (from?.context.length ?? 0) > 0) return undefined;
    const left = from?.left ?? 0;
    return `SUM(${addressAt({ top: first.row, left, bottom: last.row, right: left })})`;
  });
  const [above, below] = sums;
  return above === undefined || below === undefined ? undefined : one.written([above, below]);
}

const isOneCell = (area: ReturnType<typeof areaOf>) =>
  area !== undefined && area.top !== null && area.top === area.bottom && area.left === area.right;

function rateOf({ formula }: Placed): Rate | undefined {
  const tree = treeOf(formula);
  if (tree === undefined) return undefined;
  const node = argumentsOf(tree, "IFERROR")?.[0] ?? tree;
  if (isCallNode(node) && RATES.includes(nameOf(node))) {
    const name = nameOf(node);
    return rateFrom(node.arguments, ([one, other]) => `${name}(${one},${other})`);
  }
  const [above, below] = operandsOf(node, "/") ?? [];
  if (above === undefined || below === undefined) return undefined;
  return rateFrom([above, below], ([sum, other]) => `${sum}/${other}`);
}

function rateFrom(parts: readonly AstExpression[], written: Rate["written"]): Rate | undefined {
  const [one, other] = parts.map((part) => referenceIn(part));
  return parts.length === 2 && one !== undefined && other !== undefined ? { parts: [one, other], written } : undefined;
}
