import { type Edition, type Issued, plainNumber } from "./edition.ts";

/** What was handed out, with everything that is needed to hand out the same again. */
export interface Ledger {
  readonly seed: string;
  readonly issued: readonly Issued[];
  /** All sets in order, where everyone has one workbook; left out where every student has one. */
  readonly pool?: readonly Edition[];
  /** The students' files in Google Drive; left out where there are none. */
  readonly drive?: DriveRecord;
}

export interface DriveRecord {
  /** The id of the folder, once it was made. */
  readonly folder?: string;
  /** Ids of the files that were made, by student number as the ledger has it. */
  readonly files: Readonly<Record<string, string>>;
}

/** The ledger after students were given figures: whoever had some before and is not among them stays in it. */
export function withIssued(issued: readonly Issued[], { seed, pool, drive, ...before }: Ledger): Ledger {
  const now = new Set(issued.map(({ student }) => plainNumber(student.number)));
  const others = before.issued.filter(({ student }) => !now.has(plainNumber(student.number)));
  return {
    seed,
    issued: [...issued, ...others],
    ...(pool === undefined ? {} : { pool }),
    ...(drive === undefined ? {} : { drive }),
  };
}
