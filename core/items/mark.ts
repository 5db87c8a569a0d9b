import type { Cell } from "../cells.ts";
import type { Words } from "../words.ts";

/** A cell as a student filled it in, with what its host knows of it. */
export interface Given {
  readonly value: Cell;
  /** How the cell shows numbers; left out where that is unknown. */
  readonly format?: "percent" | "date" | "plain";
  /** The cell holds a formula whose value its file does not hold. */
  readonly isMissingValue?: true;
  /** How the value came about; left out where that is unknown. */
  readonly use?: "typed" | "constants" | "references" | "follows" | "stuck";
}

/** Why a part got its points: codes for counting, facts for sentences. */
export interface Reason {
  readonly code: ReasonCode;
  /** Id of the mistake. */
  readonly mistake?: string;
  /** Names of the earlier parts whose own answers were carried on. */
  readonly carried?: readonly string[];
  /** What helps, for a mistake that the item knows. */
  readonly feedback?: Words;
  readonly received?: string;
  /** How many of so many cells are right; or how many times too large the answer is. */
  readonly count?: number;
  readonly total?: number;
}

export const REASONS = [
  "right",
  "carried",
  "percent-typed",
  "mistake",
  "sign",
  "power-of-ten",
  "rounded-early",
  "partly",
  "other",
  "blank",
  // Marked by a person: trouble with a cell, which is never wrong, and open questions.
  "not-a-number",
  "two-readings",
  "date",
  "error-cell",
  "missing-value",
  "unknown-option",
  "to-read",
  // Remarks beside one of the above.
  "typed-constant",
  "too-long",
] as const;

export type ReasonCode = (typeof REASONS)[number];

/** What a part earned. */
export interface Mark {
  readonly part: string;
  /** Left out where a person must look first. */
  readonly points?: number;
  readonly reason: Reason;
  readonly remarks: readonly Reason[];
  /** Of a part with several cells, each cell's own, in the order of the sheet. */
  readonly rows?: readonly Reason[];
}

/** What a teacher may set for a whole exercise. */
export interface Policy {
  /** The part of the points for 15 where 15% was meant. */
  readonly percentCredit: number;
  /** For the right value without a reference to the data, where the part asks for one. */
  readonly typedCredit: number;
  /** For an answer that is off by rounding along the way. */
  readonly roundingCredit: number;
  /** The decimal sign of the file, where that is known: "1.234" can be read two ways. */
  readonly decimal?: "," | ".";
}

export const STANDARD_POLICY: Policy = { percentCredit: 0.9, typedCredit: 0.5, roundingCredit: 0.5 };

/** A reason as one word for counting: "mistake:new-included", "carried:a", "right". */
export function noteOf({ code, mistake, carried }: Reason): string {
  const detail = [...(mistake === undefined ? [] : [mistake]), ...(carried ?? [])];
  return [code, ...detail].join(":");
}
