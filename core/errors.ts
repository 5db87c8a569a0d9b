import type { Words } from "./words.ts";

/** What a cell shows: Excel attaches a sentence only to the first two, which is why refusals that need explaining use them. */
export type HostError = "value" | "not-available" | "division-by-zero";

/** Every way a calculator can refuse, and what its cell shows. The codes are API: hosts and translations key on them. */
export const REFUSALS = {
  "missing-value": "value",
  "error-cell": "value",
  "not-a-number": "value",
  "ambiguous-number": "value",
  "not-a-date": "value",
  "ambiguous-date": "value",
  "mixed-dates": "value",
  "swapped-dates": "value",
  "not-yes-or-no": "value",
  "not-a-whole-number": "value",
  "not-a-rate": "value",
  "below-minimum": "value",
  "above-maximum": "value",
  "not-above": "value",
  "unknown-choice": "value",
  "unknown-name": "value",
  "one-cell-expected": "value",
  "different-sizes": "value",
  "incomplete-row": "value",
  "malformed-table": "value",
  "inconsistent-values": "value",
  "division-by-zero": "division-by-zero",
  "empty-range": "not-available",
  "too-few-values": "not-available",
  "no-solution": "not-available",
  "too-large": "not-available",
} as const satisfies Record<string, HostError>;

export type RefusalCode = keyof typeof REFUSALS;

export type Fact = string | number | boolean | Words;

/** What a sentence may mention. Never prose: prose belongs to i18n. `row` and `column` count from 1 within the range given. */
export interface Facts {
  readonly param?: string;
  readonly row?: number;
  readonly column?: number;
  readonly received?: Fact;
  readonly [name: string]: Fact | undefined;
}

export class CalcError extends Error {
  readonly code: RefusalCode;
  readonly facts: Facts;
  /** Id of the calculator that refused, where that is not the one that was called (EXPLAIN). */
  readonly calculator: string | undefined;

  constructor(code: RefusalCode, facts: Facts = {}, calculator?: string) {
    super(code);
    this.name = "CalcError";
    this.code = code;
    this.facts = facts;
    this.calculator = calculator;
  }
}

/** Refuses; `evaluate` turns it into an outcome. */
export function fail(code: RefusalCode, facts?: Facts): never {
  throw new CalcError(code, facts);
}
