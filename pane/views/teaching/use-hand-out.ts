import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../../core/words.ts";
import type { DesignedExercise } from "../../../teaching/exercise.ts";
import { POOL_SIZE } from "../../../teaching/hand-out/edition.ts";
import type { Ledger } from "../../../teaching/hand-out/ledger.ts";
import { readExercise } from "../../../teaching/records/exercise-rows.ts";
import { readWholeLedger } from "../../../teaching/records/read-ledger.ts";
import { TeachingError } from "../../../teaching/trouble.ts";
import { resultOf, useWork, type Working } from "../../parts/use-work.ts";
import type { ClassList } from "../../teaching/class-list.ts";
import { letGo } from "../../teaching/deliver.ts";
import { findClassList } from "../../teaching/find-class-list.ts";
import { stillCounts, type Way } from "../../teaching/hand-out.ts";
import { type HandedOut, handOut, type KnownLedger } from "../../teaching/hand-out-run.ts";
import { type Warning, warningsFor } from "../../teaching/hand-out-warnings.ts";
import { findRecord } from "../../teaching/record-sheets.ts";
import { useLanguage } from "../../texts/index.ts";
import type { Work } from "../../work.ts";
import type { Receipt, Workbook } from "../../workbook.ts";

/** What stands in the workbook to hand out, and to whom. */
export interface Found {
  readonly exercise: { readonly sheet: string; readonly design: DesignedExercise } | undefined;
  readonly ledger: KnownLedger | undefined;
  /** Why the ledger that there is cannot be read. */
  readonly ledgerTrouble: TeachingError | undefined;
  readonly list: ClassList | undefined;
}

export interface HandingOut {
  readonly finding: Working<Found>;
  readonly found: Found | undefined;
  readonly way: Way;
  readonly sets: number;
  readonly language: Language;
  readonly warnings: readonly Warning[];
  /** The ledger whose figures stay; undefined where new ones are drawn. */
  readonly kept: KnownLedger | undefined;
  readonly making: Working<HandedOut>;
  chooseWay(way: Way): void;
  chooseSets(sets: number): void;
  chooseLanguage(language: Language): void;
}

async function find(workbook: Workbook, language: Language): Promise<Found> {
  const record = await findRecord(workbook, "exercise");
  const exercise = record && { sheet: record.sheet, design: readExercise(record.rows, record.sheet) };
  const key = exercise === undefined ? undefined : await findRecord(workbook, "ledger");
  let ledger: Ledger | undefined;
  let ledgerTrouble: TeachingError | undefined;
  try {
    ledger = key && exercise && readWholeLedger(key.rows, exercise.design);
  } catch (error) {
    if (!(error instanceof TeachingError)) throw error;
    ledgerTrouble = error;
  }
  const list = await findClassList(workbook, language);
  return { exercise, ledger: key && ledger && { sheet: key.sheet, ledger }, ledgerTrouble, list };
}

/** Finds what there is to hand out, and hands it out. `onLedger` hears of the sheet that was written, with the way back. */
export function useHandOut(workbook: Workbook, onLedger: (sheet: string, receipt: Receipt) => void): HandingOut {
  const pane = useLanguage();
  const [way, chooseWay] = useState<Way>("files");
  const [sets, chooseSets] = useState(POOL_SIZE);
  const [chosen, chooseLanguage] = useState<Language>();
  const language = chosen ?? pane;
  const finding = useWork(
    useCallback(() => find(workbook, pane), [workbook, pane]),
    true,
  );
  const found = resultOf(finding.worked);
  // What was written since the workbook was read: making again keeps to it.
  const written = useRef<KnownLedger>(undefined);
  const lastFound = useRef(found);
  if (lastFound.current !== found) {
    lastFound.current = found;
    written.current = undefined;
  }
  const told = useRef(onLedger);
  told.current = onLedger;

  const design = found?.exercise?.design;
  const students = found?.list?.students;
  const run = useMemo(() => {
    if (design === undefined) return undefined;
    return (work: Work) =>
      handOut(
        workbook,
        { assignment: design, way, students: students ?? [], sets, language },
        written.current ?? found?.ledger,
        (known, receipt) => {
          const before = written.current;
          written.current = known;
          const undo = async () => {
            await receipt.undo();
            written.current = before;
          };
          told.current(known.sheet, { ...receipt, undo });
        },
        work,
      );
  }, [workbook, design, students, found, way, sets, language]);
  const making = useWork(run, false);
  const file = resultOf(making.worked)?.file;
  useEffect(() => () => file && letGo(file), [file]);

  const ledger = found?.ledger;
  return {
    finding,
    found,
    way,
    sets,
    language,
    warnings: useMemo(
      () => (design === undefined ? [] : warningsFor(design, found?.list, way, ledger?.ledger)),
      [design, found, way, ledger],
    ),
    kept: design !== undefined && stillCounts(ledger?.ledger, design, way) ? ledger : undefined,
    making,
    chooseWay,
    chooseSets,
    chooseLanguage,
  };
}
