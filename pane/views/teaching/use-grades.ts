import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Change, changesBetween } from "../../../teaching/changes.ts";
import type { Ruling } from "../../../teaching/exercise.ts";
import { resultOf, useWork, type Working } from "../../parts/use-work.ts";
import { useWriting, type Writing } from "../../parts/writing.ts";
import {
  type ClassAnswers,
  type ClassOutcome,
  markInParts,
  outcomeOfClass,
} from "../../teaching/grades/class-outcome.ts";
import { type ReadClass, readClass, readRulingsAgain } from "../../teaching/grades/read-class.ts";
import { rulingsPlan } from "../../teaching/grades/rulings-plan.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";
import type { Work } from "../../work.ts";
import type { Workbook } from "../../workbook.ts";

/** What a ruling would do, before it is kept. */
export interface Proposal {
  readonly rulings: readonly Ruling[];
  readonly changes: Working<readonly Change[]>;
}

export interface Grades {
  readonly reading: Working<ReadClass>;
  readonly marking: Working<ClassOutcome>;
  /** Of the last marking; it stays while a new one is on its way. */
  readonly outcome: ClassOutcome | undefined;
  readonly proposal: Proposal | undefined;
  readonly writing: Writing;
  propose(rulings: readonly Ruling[] | undefined): void;
  /** Puts rulings on their sheet and marks again; true where that was done. */
  keep(rulings: readonly Ruling[]): Promise<boolean>;
}

/** A class from the sheets of the workbook to its marks, again after every ruling. */
export function useGrades(workbook: Workbook): Grades {
  const { changes: said } = useGradesTexts();
  const reading = useWork(
    useCallback((work: Work) => readClass(workbook, work), [workbook]),
    true,
  );
  const read = resultOf(reading.worked);
  const [held, hold] = useState<{ readonly answers: ClassAnswers; readonly sheet: string | undefined }>();
  useEffect(
    () => hold(read?.kind === "class" ? { answers: read.answers, sheet: read.rulingsSheet } : undefined),
    [read],
  );
  const marking = useWork(
    useMemo(() => held && ((work: Work) => outcomeOfClass(held.answers, work)), [held]),
    true,
  );
  const outcome = held === undefined ? undefined : resultOf(marking.worked);
  const [proposed, propose] = useState<readonly Ruling[]>();
  const changes = useWork(
    useMemo(() => {
      if (outcome === undefined || proposed === undefined) return undefined;
      return async (work: Work) => {
        const rulings = [...outcome.rulings, ...proposed];
        return changesBetween(outcome.marks, await markInParts({ ...outcome, rulings }, work)).marks;
      };
    }, [outcome, proposed]),
    true,
  );

  const answers = useRef(held?.answers);
  answers.current = held?.answers;
  const readAgain = useCallback(async () => {
    const before = answers.current;
    if (before === undefined) return;
    const { sheet, rulings } = await readRulingsAgain(workbook, before);
    hold({ answers: { ...before, rulings }, sheet });
  }, [workbook]);
  const writing = useWriting(useCallback(() => void readAgain().catch(reading.start), [readAgain, reading.start]));

  const keep = async (rulings: readonly Ruling[]): Promise<boolean> => {
    if (held === undefined || rulings.length === 0) return false;
    let sheet: string | undefined;
    await writing.write(
      async () => {
        const plan = await rulingsPlan(workbook, rulings, { sheet: held.sheet, seed: held.answers.exercise.seed });
        const receipt = await workbook.apply(plan.changes);
        sheet = plan.sheet;
        return receipt;
      },
      () => (rulings.length === 1 ? said.kept(sheet ?? "") : said.keptPoints(String(rulings.length), sheet ?? "")),
    );
    if (sheet !== undefined) propose(undefined);
    return sheet !== undefined;
  };
  return {
    ...{ reading, marking, outcome, writing, propose, keep },
    proposal: proposed === undefined ? undefined : { rulings: proposed, changes },
  };
}
