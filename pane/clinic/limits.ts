import type { AstExpression } from "@borgar/fx";
import { type Cell, isBlank } from "../../core/cells.ts";
import type { Words } from "../../core/words.ts";
import type { Change } from "../changes.ts";
import { isEqual } from "./calculate.ts";
import { type Class, choiceIn, classesOf } from "./choice.ts";
import type { Run, RunCheck, RunCorrection } from "./finding.ts";
import { addressAt, fullAddress, type Place, type Sheet } from "./sheet.ts";
import { cellsLookedAt, columnOf } from "./spilled.ts";

/** Fewer formulas are soon changed by hand. */
const FEWEST = 5;

/** The lines of the NPS are its definition, not a choice of the user. */
const NPS_GROUP = /promot|passi|detract|criticas/i;

const HEADERS: readonly [Words, Words] = [
  { en: "From", nl: "Vanaf" },
  { en: "Class", nl: "Klasse" },
];

/** Classes whose limits stand in every formula of a column, instead of once in cells. */
export const limitsCheck: RunCheck = {
  suspects: (tree, formula) => classesIn(tree, formula) !== undefined,

  async correct(run: Run, tree: AstExpression, sheet: Sheet): Promise<RunCorrection | undefined> {
    const [first] = run;
    const classes = classesIn(tree, first.formula);
    const choice = choiceIn(tree, first.formula);
    const amounts = choice && cellsLookedAt(choice, run);
    const figures = amounts === undefined ? undefined : (await sheet.rowsOf(amounts))?.flat();
    if (run.length < FEWEST || classes === undefined || amounts === undefined || figures === undefined)
      return undefined;
    const rungs = rungsFor(classes, figures);
    const place = rungs && freePlace(first.row, first.column, rungs.length, sheet);
    if (rungs === undefined || place === undefined) return undefined;

    // The limits are not on the sheet yet, so the same formula is tried with them in it.
    const tried = `=LOYALTYTIER(${amounts},${listed(rungs.map(({ from }) => from))},${listed(rungs.map(({ name }) => `"${name.replace(/"/g, '""')}"`))})`;
    const values = await columnOf(tried, run.length, sheet);
    const same = values?.every((value, at) => isBlank(figures[at]) || isEqual(value, run[at]?.value));
    if (values === undefined || !same) return undefined;
    const from = fixed({ ...place, top: place.top + 1, right: place.left });
    const names = fixed({ ...place, top: place.top + 1, left: place.right });
    return {
      mistake: "fixed-limits",
      formula: `=LOYALTYTIER(${amounts},${from},${names})`,
      facts: { formulas: run.length, limits: choice?.limits.length ?? 0, place: addressAt(place) },
      values,
      before: tableOf(rungs, place, sheet),
    };
  },
};

function classesIn(tree: AstExpression, formula: string): readonly Class[] | undefined {
  const choice = choiceIn(tree, formula);
  const classes = choice === undefined || choice.limits.length < 2 ? undefined : classesOf(choice);
  return classes?.some(({ name }) => NPS_GROUP.test(name)) ? undefined : classes;
}

/** The classes from the first that occurs, whose limit a list can hold. */
function rungsFor(classes: readonly Class[], figures: readonly Cell[]): readonly Class[] | undefined {
  const numbers = figures.filter((figure) => typeof figure === "number");
  const lowest = numbers.reduce((least, figure) => Math.min(least, figure), Number.POSITIVE_INFINITY);
  const [bottom, second, ...others] = classes;
  if (bottom === undefined || second === undefined || numbers.length === 0) return undefined;
  if (second.from > 0) return lowest >= 0 ? [{ ...bottom, from: 0 }, second, ...others] : undefined;
  return lowest >= second.from ? [second, ...others] : undefined;
}

/** Room for the limits to the right of the formulas, from the row above them, with a blank column on both sides. */
function freePlace(row: number, column: number, rungs: number, sheet: Sheet): Place | undefined {
  const top = Math.max(0, row - 1);
  for (let left = column + 2; left + 2 < sheet.width; left++) {
    const blank = Array.from({ length: rungs + 2 }, (_, down) =>
      [-1, 0, 1, 2].every((beside) => isBlank(sheet.at(top + down, left + beside))),
    );
    if (blank.every(Boolean)) return { top, left, bottom: top + rungs, right: left + 1 };
  }
  return undefined;
}

const listed = (items: readonly (string | number)[]) => `{${items.join(";")}}`;

function tableOf(rungs: readonly Class[], place: Place, sheet: Sheet): readonly Change[] {
  const rows = rungs.map(({ from, name }) => [from, name]);
  return [
    {
      kind: "values",
      address: fullAddress(place, sheet),
      values: [HEADERS.map((words) => words[sheet.labels]), ...rows],
    },
    { kind: "heading", address: fullAddress({ ...place, bottom: place.top }, sheet) },
  ];
}

/** An address that stays where it is when its formula is copied. */
const fixed = (place: Place): string => addressAt(place).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
