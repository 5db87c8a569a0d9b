import type { AstExpression } from "@borgar/fx";
import type { Cell } from "../../core/cells.ts";
import type { Change } from "../changes.ts";
import type { Expected } from "./expected.ts";
import type { Placed, Sheet } from "./sheet.ts";

/** What the clinic knows to be wrong, or to be better another way; each has its sentences in pane/texts. */
export const MISTAKES = [
  "nps-sevens",
  "nps-blanks",
  "nps-passives",
  "nps-base",
  "nps-text",
  "nps-groups",
  "churn-base",
  "clv-revenue",
  "average-of-rates",
  "percentile-classes",
  "percentile-scores",
  "fixed-limits",
  "many-formulas",
] as const;
export type Mistake = (typeof MISTAKES)[number];

export type Facts = Readonly<Record<string, number | string>>;

/** One formula, and what it should be. Without a difference now there is no mistake to show. */
export interface Correction {
  readonly mistake: Mistake;
  readonly formula: string;
  readonly facts: Facts;
  /** What it then shows, where the formula holds more than our own functions and the clinic cannot calculate it. */
  readonly value?: Cell;
}

/** Looks at formulas one by one. Formulas that are alike all down a column are one question, `suspects`, of the first. */
export interface FormulaCheck {
  suspects(tree: AstExpression, formula: string): boolean;
  correct(cell: Placed, tree: AstExpression, sheet: Sheet): Promise<Correction | undefined>;
}

/** Formulas below one another that are alike, top to bottom. */
export type Run = readonly [Placed, ...Placed[]];

/** A whole run, and the one formula that spills what all of its cells should hold. */
export interface RunCorrection {
  readonly mistake: Mistake;
  readonly formula: string;
  readonly facts: Facts;
  /** What the cells of the run then hold, top to bottom. */
  readonly values: readonly Cell[];
  /** What must be written besides, before the formula. */
  readonly before: readonly Change[];
}

export interface RunCheck {
  suspects(tree: AstExpression, formula: string): boolean;
  correct(run: Run, tree: AstExpression, sheet: Sheet): Promise<RunCorrection | undefined>;
}

/** A mistake where it stands, with what it costs and what repairs it. */
export interface Finding {
  readonly mistake: Mistake;
  /** The cells or ranges that hold it. */
  readonly addresses: readonly [string, ...string[]];
  readonly cells: number;
  /** How many of them would show something else. */
  readonly differing: number;
  /** The first cell that differs, or else the first: its formula, what repairs it, and what it shows before and after. */
  readonly shown: {
    readonly address: string;
    /** The same with its sheet. */
    readonly place: string;
    readonly formula: string;
    readonly repaired: string;
    readonly now: Cell;
    readonly after: Cell;
  };
  readonly facts: Facts;
  readonly expected: Expected;
  readonly changes: readonly Change[];
}
