import type { AstExpression } from "@borgar/fx";
import { areaOf } from "../address.ts";
import { sourceOf, withInPlace } from "../span.ts";
import { type Choice, choiceIn } from "./choice.ts";
import type { Correction, FormulaCheck, Run, RunCheck, RunCorrection } from "./finding.ts";
import type { Placed, Sheet } from "./sheet.ts";
import { columnOf } from "./spilled.ts";
import { argumentsOf, nodesIn, numberIn, operandsOf, referenceIn } from "./tree.ts";

const PERCENTRANK = ["PERCENTRANK", "PERCENTRANK.INC", "PERCENTRANK.EXC"];

/** PERCENTRANK of one cell within a range. */
function rankIn(node: AstExpression | undefined): { readonly range: string; readonly cell: string } | undefined {
  const args = node === undefined ? undefined : argumentsOf(node, ...PERCENTRANK);
  const [range, cell] = [referenceIn(args?.[0]), referenceIn(args?.[1])];
  return range === undefined || cell === undefined ? undefined : { range, cell };
}

const ABC_CLASSES = "A,B,C";

/** Classes A, B and C by the place of a customer in the ranking, which an ABC analysis gives by the share of the revenue. */
export const percentileClassesCheck: RunCheck = {
  suspects: (tree, formula) => classesBy(tree, formula) !== undefined,

  async correct(run: Run, tree: AstExpression, sheet: Sheet): Promise<RunCorrection | undefined> {
    const [{ formula, row }] = run;
    const ranked = classesBy(tree, formula);
    const area = areaOf(ranked?.range ?? "");
    if (ranked === undefined || area === undefined) return undefined;
    // The formulas must stand beside the very list that they rank, or the answer would not be theirs.
    const beside = area.top === row && area.bottom === row + run.length - 1 && areaOf(ranked.cell)?.top === row;
    if (!beside || area.left !== area.right || areaOf(ranked.cell)?.left !== area.left) return undefined;
    const corrected = `=ABC(${ranked.range})`;
    const values = await columnOf(corrected, run.length, sheet);
    return values && { mistake: "percentile-classes", formula: corrected, facts: {}, values, before: [] };
  },
};

function classesBy(tree: AstExpression, formula: string) {
  const choice = choiceIn(tree, formula);
  return choice !== undefined && outcomesOf(choice) === ABC_CLASSES ? rankIn(choice.subject) : undefined;
}

function outcomesOf({ limits, outcomeOf }: Choice): string {
  const tried = [Number.NEGATIVE_INFINITY, ...limits, ...limits.map((limit) => limit + 1e-9), Number.POSITIVE_INFINITY];
  return [...new Set(tried.map(outcomeOf))].sort().join(",");
}

/** How a percentile becomes a score, and the score that it may give besides 1 to the highest. */
type Rounding = { readonly node: AstExpression; readonly classes: number; readonly stray: "zero" | "one more" };

/** Scores of 1 to 5 from PERCENTRANK in which the lowest customer gets 0, or the highest 6. */
export const percentileScoresCheck: FormulaCheck = {
  suspects: (tree) => roundingIn(tree) !== undefined,

  async correct({ formula, value }: Placed, tree: AstExpression): Promise<Correction | undefined> {
    const rounding = roundingIn(tree);
    if (rounding === undefined || rounding.node !== tree) return undefined;
    const { node, classes, stray } = rounding;
    const nearest = stray === "zero" ? 1 : classes;
    const limit = stray === "zero" ? "MAX(1," : `MIN(${classes},`;
    const corrected = withInPlace(formula, node, `${limit}${sourceOf(node, formula)})`);
    const wrong = stray === "zero" ? 0 : classes + 1;
    return {
      mistake: "percentile-scores",
      formula: corrected,
      facts: { classes, wrong, nearest },
      value: value === wrong ? nearest : value,
    };
  },
};

function roundingIn(tree: AstExpression): Rounding | undefined {
  for (const node of nodesIn(tree)) {
    const up = argumentsOf(node, "ROUNDUP", "CEILING", "CEILING.MATH");
    const raised = up === undefined ? undefined : classesTimes(up[0]);
    if (raised !== undefined) return { node, classes: raised, stray: "zero" };
    const lowered = oneMoreThan(node);
    const down = lowered === undefined ? undefined : argumentsOf(lowered, "INT", "ROUNDDOWN", "FLOOR", "TRUNC");
    const classes = down === undefined ? undefined : classesTimes(down[0]);
    if (classes !== undefined) return { node, classes, stray: "one more" };
  }
  return undefined;
}

function oneMoreThan(node: AstExpression): AstExpression | undefined {
  const [left, right] = operandsOf(node, "+") ?? [];
  if (numberIn(right) === 1) return left;
  return numberIn(left) === 1 ? right : undefined;
}

/** PERCENTRANK(…) × a whole number of classes. */
function classesTimes(node: AstExpression | undefined): number | undefined {
  const [left, right] = operandsOf(node, "*") ?? [];
  const classes = rankIn(left) ? numberIn(right) : rankIn(right) ? numberIn(left) : undefined;
  return classes !== undefined && Number.isInteger(classes) && classes >= 3 && classes <= 10 ? classes : undefined;
}
