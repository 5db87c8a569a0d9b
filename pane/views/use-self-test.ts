import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../core/words.ts";
import { readIfThere } from "../read-if-there.ts";
import { onSheet } from "../self-test/layout.ts";
import { type Outcome, outcomesIn } from "../self-test/report.ts";
import { freeName, lastMade, type Made } from "../self-test/sheet-name.ts";
import { TEXTS } from "../texts/index.ts";
import { loadReference } from "../use-reference.ts";
import type { Receipt, Workbook } from "../workbook.ts";

/** A self-test that stands in the workbook, and what came out of it so far. */
export interface Tested extends Made {
  /** Absent while they are being read. */
  readonly outcomes?: readonly Outcome[];
}

const BASES = { en: TEXTS.en.selfTest.sheet.sheet, nl: TEXTS.nl.selfTest.sheet.sheet };

/** Excel calculates functions on its own time: how often and how long one looks for the last results. */
const LOOKS = 20;
const BETWEEN = 500;

export interface SelfTesting {
  readonly tested: Tested | undefined;
  /** Puts the sheet into the workbook. */
  insert(language: Language, carrying: { signal: AbortSignal; onProgress(share: number): void }): Promise<Receipt>;
  /** Looks which self-test there is, and what came out of it. */
  look(): Promise<Tested | undefined>;
}

export function useSelfTest(workbook: Workbook): SelfTesting {
  const [tested, setTested] = useState<Tested>();
  const latest = useRef(0);

  const look = useCallback(async () => {
    const turn = ++latest.current;
    const made = lastMade(await workbook.sheets(), BASES);
    let found: Tested | undefined = made;
    if (turn === latest.current) setTested(made);
    for (let look = 0; made !== undefined && look < LOOKS && turn === latest.current; look++) {
      if (look > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      const rows = await readIfThere(workbook, onSheet(made.name, "A:G"));
      // A sheet that was taken back meanwhile is no self-test any more.
      const outcomes = rows && outcomesIn(rows, TEXTS[made.language].selfTest.sheet);
      found = outcomes && { ...made, outcomes };
      if (turn === latest.current) setTested(found);
      if (outcomes === undefined || outcomes.every(({ verdict }) => verdict !== "not there yet")) break;
    }
    return found;
  }, [workbook]);

  useEffect(() => {
    // Without an answer there is no self-test to report on, and nothing to say about it.
    look().catch(() => undefined);
    return () => {
      latest.current++;
    };
  }, [look]);

  const insert: SelfTesting["insert"] = async (language, carrying) => {
    const [reference, labels, sheets, names] = await Promise.all([
      loadReference(),
      workbook.labelLanguage(),
      workbook.sheets(),
      workbook.names(),
    ]);
    const { sheet } = TEXTS[language].selfTest;
    const { host, notation } = workbook;
    const functionName = freeName("KWADRANT_TEST", names, "_");
    const surroundings = { host, notation, labels, language, functionName };
    const plan = reference.selfTest(freeName(sheet.sheet, sheets), sheet, surroundings);
    const receipt = await workbook.apply(plan.changes, carrying);
    // What is refused leaves its result blank, and that is what the sheet is to show.
    const apart = plan.apart.length === 0 ? undefined : await workbook.apply(plan.apart).catch(() => undefined);
    return {
      address: receipt.address,
      async undo() {
        await apart?.undo();
        await receipt.undo();
      },
    };
  };

  return { tested, insert, look };
}
