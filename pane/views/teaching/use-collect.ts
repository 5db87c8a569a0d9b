import { useCallback, useMemo, useState } from "react";
import type { Collected, HandedOut } from "../../../teaching/collect/collected.ts";
import { type GatheredFile, gather, type InputFile } from "../../../teaching/collect/gather.ts";
import type { Progress } from "../../../teaching/hand-out/zip-files.ts";
import { resultOf, useWork, type Working } from "../../parts/use-work.ts";
import {
  collectClass,
  type Decisions,
  decided,
  type Expected,
  findExpected,
  handedOutOf,
  inputFiles,
  writeAnswers,
} from "../../teaching/collect-class.ts";
import { readGoogleFiles } from "../../teaching/google-files.ts";
import type { WrittenRecord } from "../../teaching/record-sheets.ts";
import type { Work } from "../../work.ts";
import type { Workbook } from "../../workbook.ts";

/** Where answers come from: files that the user chose, one list after another, or the class's files in Google Drive. */
type Source = { readonly kind: "files"; readonly files: readonly InputFile[] } | { readonly kind: "google" };

export interface Collecting {
  readonly finding: Working<Expected>;
  readonly expected: Expected | undefined;
  readonly handedOut: HandedOut | undefined;
  /** Undefined until something was chosen. */
  readonly source: Source["kind"] | undefined;
  readonly reading: Working<Collected>;
  /** What was read, with the user's decisions. */
  readonly collected: Collected | undefined;
  /** As it was read, without them. */
  readonly undecided: Collected | undefined;
  readonly decisions: Decisions;
  readonly writing: Working<WrittenRecord>;
  addFiles(files: Iterable<File>): void;
  /** Undefined where the class has no files that this host can read. */
  readonly readGoogle: (() => void) | undefined;
  restart(): void;
  /** `key` as `undecidedIn` has it. */
  decide(key: string, student: string | undefined): void;
}

const NOTHING: Decisions = new Map();

/** From files that were handed in to a sheet with answers. `onWritten` is called once that is there, with the way to take it back. */
export function useCollect(workbook: Workbook, onWritten: (answers: WrittenRecord) => void): Collecting {
  const finding = useWork(
    useCallback(() => findExpected(workbook), [workbook]),
    true,
  );
  const expected = resultOf(finding.worked);
  const handedOut = useMemo(() => expected && handedOutOf(expected), [expected]);
  const [source, setSource] = useState<Source>();
  const [decisions, setDecisions] = useState(NOTHING);

  const reading = useWork(
    useMemo(() => {
      if (handedOut === undefined || source === undefined) return undefined;
      return (work: Work) => {
        const progress = {
          signal: work.signal,
          onProgress: (done: number, total: number) => work.onProgress(done / total),
        };
        return collectClass(handedOut, filesOf(source, workbook, expected, progress), work);
      };
    }, [handedOut, source, workbook, expected]),
    true,
  );
  const undecided = reading.worked.kind === "done" ? reading.worked.result : undefined;
  const collected = useMemo(
    () => handedOut && undecided && decided(handedOut, undecided, decisions),
    [handedOut, undecided, decisions],
  );
  const writing = useWork(
    useMemo(() => {
      if (collected === undefined || handedOut === undefined) return undefined;
      return async (work: Work) => {
        const answers = await writeAnswers(workbook, collected, handedOut, await workbook.labelLanguage(), work);
        onWritten(answers);
        return answers;
      };
    }, [workbook, collected, handedOut, onWritten]),
    false,
  );

  return {
    finding,
    expected,
    handedOut,
    source: source?.kind,
    reading,
    collected,
    undecided,
    decisions,
    writing,
    addFiles: (files) => {
      const chosen = inputFiles(files);
      setSource((before) => ({ kind: "files", files: [...(before?.kind === "files" ? before.files : []), ...chosen] }));
    },
    readGoogle:
      workbook.files === undefined || expected?.ledger?.drive === undefined
        ? undefined
        : () => setSource({ kind: "google" }),
    restart: () => {
      setSource(undefined);
      setDecisions(NOTHING);
    },
    decide: (key, student) =>
      setDecisions((before) => {
        const next = new Map(before);
        if (student === undefined) next.delete(key);
        else next.set(key, student);
        return next;
      }),
  };
}

function filesOf(
  source: Source,
  { files: drive }: Workbook,
  expected: Expected | undefined,
  progress: Progress,
): AsyncIterable<GatheredFile> {
  if (source.kind === "files") return gather(source.files, progress);
  const ledger = expected?.ledger;
  return drive === undefined || ledger === undefined ? gather([]) : readGoogleFiles(drive, ledger, progress);
}
