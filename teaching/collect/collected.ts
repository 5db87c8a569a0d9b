import type { Submission } from "../exercise.ts";
import type { Assignment, Issued } from "../hand-out/edition.ts";
import type { Trouble } from "../trouble.ts";
import type { RefusalCode, RemarkCode } from "./found.ts";
import type { OpenedFile } from "./gather.ts";
import type { MatchedBy } from "./match.ts";

/** What calculating a formula again says of the value that its file holds; left out where it was not calculated. */
export type Evidence = "agrees" | "differs";

/** A student's file, read. */
export interface CollectedFile {
  readonly file: string;
  readonly student: string;
  readonly by: MatchedBy;
  readonly submission: Submission;
  /** Formulas by the id of the answer: "CLV-01.a". */
  readonly formulas: Readonly<Record<string, string>>;
  /** By the id of the answer. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly remarks: readonly Trouble<RemarkCode>[];
}

export interface UnusedFile {
  readonly file: string;
  readonly trouble: Trouble<RefusalCode>;
  /** What is in it, where a person can still say whose it is. */
  readonly opened?: OpenedFile;
}

export interface Collected {
  /** One per student at most, in the order of the class. */
  readonly files: readonly CollectedFile[];
  /** Every file that was not used, with the reason: unreadable, somebody unknown, or an earlier version. */
  readonly unused: readonly UnusedFile[];
  /** Numbers of the students of whom there is no file. */
  readonly missing: readonly string[];
}

/** What was handed out; with a pool several students have the same code. */
export interface HandedOut extends Pick<Assignment, "items"> {
  readonly ledger: readonly Issued[];
}
