import {
  type Assignment,
  type Edition,
  editionFor,
  type Issued,
  issue,
  issueFromPool,
  makePool,
  type Student,
} from "./edition.ts";

/** What was handed out, with everything that is needed to hand out the same again. */
export interface Ledger {
  readonly seed: string;
  readonly issued: readonly Issued[];
  /** All sets in order, where everyone has one workbook; left out where every student has one. */
  readonly pool?: readonly Edition[];
  /** Ids of the students' files in Google Drive, by student number as it is written here; left out where there are none. */
  readonly files?: Readonly<Record<string, string>>;
}

/** How an exercise is handed out: figures of their own for everyone, or a number of sets in one workbook. */
export type Mode = { readonly kind: "own" } | { readonly kind: "pool"; readonly size: number };

/**
 * Who gets which figures. What was handed out before stays as it was, also where the items were changed since; new students
 * get figures from the same seed. Throws what `issue` throws; in a pool nobody without digits at the end of the number has figures.
 */
export function handOut(assignment: Assignment, students: readonly Student[], mode: Mode, before?: Ledger): Ledger {
  const { seed } = assignment;
  if (mode.kind === "own") {
    const issued = issue(assignment, students, before?.issued);
    return { seed, issued, ...(before?.files === undefined ? {} : { files: before.files }) };
  }
  const pool = before?.pool ?? makePool(assignment, mode.size);
  return { seed, issued: issueFromPool(pool, students), pool };
}

/** Students who cannot have a set of a pool: their number does not end in digits. */
export const withoutSet = (pool: readonly Edition[], students: readonly Student[]): readonly Student[] =>
  students.filter(({ number }) => editionFor(pool, number) === undefined);
