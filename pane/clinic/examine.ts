import type { AstExpression } from "@borgar/fx";
import { addTo } from "../../core/group-by.ts";
import type { Change } from "../changes.ts";
import { treeOf } from "../formula.ts";
import { calculate, isEqual } from "./calculate.ts";
import { churnCheck } from "./churn.ts";
import { clvCheck } from "./clv-revenue.ts";
import type { Correction, Finding, FormulaCheck, Run, RunCheck, RunCorrection } from "./finding.ts";
import { limitsCheck } from "./limits.ts";
import { manyCheck } from "./many.ts";
import { npsCheck } from "./nps.ts";
import { npsGroupsCheck } from "./nps-groups.ts";
import { percentileClassesCheck, percentileScoresCheck } from "./percentiles.ts";
import { ratesCheck } from "./rates.ts";
import { runsOf } from "./runs.ts";
import { addressAt, cellAddress, fullAddress, type Placed, type Sheet } from "./sheet.ts";

const FORMULA_CHECKS: readonly FormulaCheck[] = [npsCheck, churnCheck, clvCheck, ratesCheck, percentileScoresCheck];
const RUN_CHECKS: readonly RunCheck[] = [npsGroupsCheck, percentileClassesCheck, limitsCheck, manyCheck];

/** Findings of other rules on cells that have one already would only confuse. */
type Taken = Set<Placed>;

/** Everything on a sheet that the clinic has something to say about: mistakes first, then what could be better. */
export async function examine(sheet: Sheet): Promise<readonly Finding[]> {
  const taken: Taken = new Set();
  const runs = runsOf(sheet.formulas);
  const trees = new Map(runs.map((run) => [run, treeOf(run[0].formula)]));
  const findings: Finding[] = [];
  for (const check of FORMULA_CHECKS) {
    const suspects = runs.filter((run) => isSuspect(trees.get(run), run, check));
    findings.push(...(await examineFormulas(check, suspects.flat(), taken, sheet)));
  }
  for (const check of RUN_CHECKS) {
    for (const run of runs) {
      const tree = trees.get(run);
      if (tree === undefined || taken.has(run[0]) || !check.suspects(tree, run[0].formula)) continue;
      const finding = findingOfRun(run, await check.correct(run, tree, sheet), sheet);
      if (finding === undefined) continue;
      for (const cell of run) taken.add(cell);
      findings.push(finding);
    }
  }
  return findings;
}

const isSuspect = (tree: AstExpression | undefined, [{ formula }]: Run, check: FormulaCheck): boolean =>
  tree !== undefined && check.suspects(tree, formula);

interface Corrected {
  readonly cell: Placed;
  readonly correction: Correction;
  readonly after: Finding["shown"]["after"];
}

/** The formulas that now show something else than they should, those that are alike as one finding. */
async function examineFormulas(
  check: FormulaCheck,
  cells: readonly Placed[],
  taken: Taken,
  sheet: Sheet,
): Promise<readonly Finding[]> {
  const alike = new Map<string, Corrected[]>();
  for (const cell of cells) {
    const tree = taken.has(cell) ? undefined : treeOf(cell.formula);
    const correction = tree === undefined ? undefined : await check.correct(cell, tree, sheet);
    if (correction === undefined) continue;
    const after = "value" in correction ? correction.value : await calculate(correction.formula, sheet);
    if (after === undefined || Array.isArray(after)) continue;
    const shown = after as Corrected["after"];
    if (isEqual(cell.value, shown)) continue;
    taken.add(cell);
    addTo(alike, `${correction.mistake} ${cell.relative}`, { cell, correction, after: shown });
  }
  return [...alike.values()].flatMap((one) => findingOfFormulas(one, sheet));
}

function findingOfFormulas(corrected: readonly Corrected[], sheet: Sheet): readonly Finding[] {
  const [first] = corrected;
  if (first === undefined) return [];
  const { cell, correction, after } = first;
  const addresses = corrected.map((one) => cellAddress(one.cell.row, one.cell.column));
  return [
    {
      mistake: correction.mistake,
      addresses: [addresses[0] ?? cell.address, ...addresses.slice(1)],
      cells: corrected.length,
      differing: corrected.length,
      shown: shownOf(cell, correction.formula, after),
      facts: correction.facts,
      expected: expectedOf(corrected.map((one) => one.cell)),
      changes: corrected.map((one) => formulaChange(one.cell, one.correction.formula, 1, sheet)),
    },
  ];
}

function findingOfRun(run: Run, correction: RunCorrection | undefined, sheet: Sheet): Finding | undefined {
  if (correction === undefined) return undefined;
  const { mistake, formula, facts, values, before } = correction;
  const differing = run.filter(({ value }, at) => !isEqual(value, values[at]));
  const [first] = run;
  const isAdvice = mistake === "fixed-limits" || mistake === "many-formulas";
  if (differing.length === 0 && !isAdvice) return undefined;
  const cell = differing[0] ?? first;
  const { row: top, column } = first;
  return {
    mistake,
    addresses: [addressAt({ top, bottom: top + run.length - 1, left: column, right: column })],
    cells: run.length,
    differing: differing.length,
    shown: shownOf(cell, formula, values[cell.row - top]),
    facts,
    expected: expectedOf(run),
    changes: [...before, formulaChange(first, formula, run.length, sheet)],
  };
}

const shownOf = (cell: Placed, repaired: string, after: Corrected["after"]): Finding["shown"] => ({
  address: cellAddress(cell.row, cell.column),
  place: cell.address,
  formula: cell.formula,
  repaired,
  now: cell.value,
  after,
});

const expectedOf = (cells: readonly Placed[]): Finding["expected"] => ({
  formulas: cells.map(({ address, formula }) => ({ address, formula })),
  cells: [],
});

const formulaChange = ({ row, column }: Placed, formula: string, rows: number, sheet: Sheet): Change => ({
  kind: "formula",
  address: fullAddress({ top: row, bottom: row, left: column, right: column }, sheet),
  formula,
  rows,
  columns: 1,
  overwrite: true,
});
