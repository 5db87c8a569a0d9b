import { useCallback, useMemo, useState } from "react";
import type { Collected, HandedOut } from "../../../teaching/collect/collected.ts";
import { gather, type InputFile } from "../../../teaching/collect/gather.ts";
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
import type { Work } from "../../work.ts";
import type { Receipt, Workbook } from "../../workbook.ts";

export interface Collecting {
  readonly finding: Working<Expected>;
  readonly expected: Expected | undefined;
  readonly handedOut: HandedOut | undefined;
  readonly hasChosen: boolean;
  readonly reading: Working<Collected>;
  /** What was read, with the user's decisions. */
  readonly collected: Collected | undefined;
  /** As it was read, without them. */
  readonly undecided: Collected | undefined;
  readonly decisions: Decisions;
  readonly writing: Working<Receipt>;
  addFiles(files: Iterable<File>): void;
  restart(): void;
  decide(file: string, student: string | undefined): void;
}

const NOTHING: Decisions = new Map();

/** From files that were handed in to a sheet with answers. `onWritten` is called once that is there. */
export function useCollect(workbook: Workbook, onWritten: () => void): Collecting {
  const finding = useWork(
    useCallback(() => findExpected(workbook), [workbook]),
    true,
  );
  const expected = resultOf(finding.worked);
  const handedOut = useMemo(() => expected && handedOutOf(expected), [expected]);
  /** What the user chose, one list after another. */
  const [source, setSource] = useState<readonly InputFile[]>();
  const [decisions, setDecisions] = useState(NOTHING);

  const reading = useWork(
    useMemo(() => {
      if (handedOut === undefined || source === undefined) return undefined;
      return (work: Work) => {
        const progress = {
          signal: work.signal,
          onProgress: (done: number, total: number) => work.onProgress(done / total),
        };
        return collectClass(handedOut, gather(source, progress), work);
      };
    }, [handedOut, source]),
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
        const receipt = await writeAnswers(workbook, collected, handedOut, await workbook.labelLanguage(), work);
        onWritten();
        return receipt;
      };
    }, [workbook, collected, handedOut, onWritten]),
    false,
  );

  return {
    finding,
    expected,
    handedOut,
    hasChosen: source !== undefined,
    reading,
    collected,
    undecided,
    decisions,
    writing,
    addFiles: (files) => {
      const chosen = inputFiles(files);
      setSource((before = []) => [...before, ...chosen]);
    },
    restart: () => {
      setSource(undefined);
      setDecisions(NOTHING);
    },
    decide: (file, student) =>
      setDecisions((before) => {
        const next = new Map(before);
        if (student === undefined) next.delete(file);
        else next.set(file, student);
        return next;
      }),
  };
}
