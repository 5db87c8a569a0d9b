import { useCallback, useMemo, useState } from "react";
import { checkItems, type ItemCheck } from "../../../teaching/check-exercise.ts";
import type { DesignedExercise } from "../../../teaching/exercise.ts";
import { resultOf, useWork, type Working } from "../../parts/use-work.ts";
import { type Design, designed, FIRST_DESIGN, newSeed } from "../../teaching/design.ts";
import { readExerciseSheet, type SheetExercise } from "../../teaching/exercise-sheet.ts";
import { unhurried, type Work } from "../../work.ts";
import type { Workbook } from "../../workbook.ts";

export interface BuildState {
  /** The exercise on a sheet of the workbook, read when the tab opens and when asked. */
  readonly finding: Working<SheetExercise | undefined>;
  readonly found: SheetExercise | undefined;
  /** Whether a new exercise is made, and not the one on the sheet looked at. */
  readonly isMaking: boolean;
  readonly design: Design;
  /** What is looked at: the chosen items or those on the sheet; undefined where these cannot be read. */
  readonly exercise: DesignedExercise | undefined;
  readonly checking: Working<readonly ItemCheck[]>;
  make(isMaking: boolean): void;
  change(design: Partial<Design>): void;
  /** The exercise that is inserted now: its seed is its own. */
  newExercise(): DesignedExercise;
}

/** The seed of variants that nobody gets. */
const LOOKED_AT = "preview";

/** Designing an exercise and looking at the one that stands on a sheet. */
export function useBuild(workbook: Workbook): BuildState {
  const finding = useWork(
    useCallback(() => readExerciseSheet(workbook), [workbook]),
    true,
  );
  const found = resultOf(finding.worked);
  const [isWanted, make] = useState(false);
  const [design, setDesign] = useState(FIRST_DESIGN);
  const isMaking = isWanted || found === undefined;
  const { ids, use } = design;
  // The check depends on the items only, and need not run again for a title.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these two say which items.
  const chosen = useMemo(() => designed(design, LOOKED_AT).items, [ids, use]);
  const exercise = isMaking ? { ...designed(design, LOOKED_AT), items: chosen } : found?.exercise;
  const items = exercise?.items;
  const from = exercise?.seed;
  const checking = useWork(
    useMemo(() => {
      if (items === undefined || items.length === 0 || from === undefined) return undefined;
      return (work: Work) => unhurried(checkItems(items, from), work);
    }, [items, from]),
    true,
  );
  const change = useCallback((next: Partial<Design>) => setDesign((before) => ({ ...before, ...next })), []);
  const newExercise = () => designed(design, newSeed());
  return { finding, found, isMaking, design, exercise, checking, make, change, newExercise };
}
