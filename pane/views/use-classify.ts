import { useCallback, useEffect, useRef, useState } from "react";
import type { Choice } from "../classify/choice.ts";
import { startingChoice } from "../classify/choice.ts";
import { findList } from "../classify/find-list.ts";
import type { Guess } from "../classify/guess.ts";
import type { Kind } from "../classify/kind.ts";
import { KINDS } from "../classify/kinds.ts";
import { ownKinds, readBlock } from "../classify/read-block.ts";
import { useMovedOn } from "../parts/use-moved-on.ts";
import { onSettledSelection } from "../settled-selection.ts";
import type { Workbook } from "../workbook.ts";

/** Why there is nothing to classify where the user clicked. */
export type StartProblem = "noBlock" | "noRows" | "noNumbers" | "listChanged";

export type Stage =
  | { readonly kind: "looking" }
  | { readonly kind: "welcome" }
  | { readonly kind: "start"; readonly problem?: StartProblem; readonly error?: unknown }
  | { readonly kind: "reading" }
  | {
      readonly kind: "chosen";
      readonly choice: Choice;
      readonly guesses: readonly Guess[];
      readonly own: readonly Kind[];
    };

export interface Classifying {
  readonly stage: Stage;
  /** Where the user is. */
  readonly cell: string;
  classify(): Promise<void>;
  choose(choice: Choice): void;
  restart(problem?: StartProblem): void;
  /** Closes the first screen for good. */
  dismiss(): void;
}

/** Under this key the workbook remembers that the first screen was seen. */
const WELCOMED = "kwadrant-classify-welcomed";

/** From the active cell to a list and a way to classify it; a view that is not shown leaves the workbook alone. */
export function useClassify(workbook: Workbook, isShown: boolean): Classifying {
  const [stage, setStage] = useState<Stage>({ kind: "looking" });
  const [cell, setCell] = useState("");
  const latest = useRef(0);

  const dismiss = useCallback(() => {
    setStage((now) => (now.kind === "welcome" ? { kind: "start" } : now));
    // A workbook that may not be changed shows the first screen once more: that is all.
    workbook.setSetting(WELCOMED, "yes").catch(() => undefined);
  }, [workbook]);

  useEffect(() => {
    if (!isShown) return;
    let stopped = false;
    const look = () =>
      workbook.activeCell().then(
        ({ address }) => void (stopped || setCell(address)),
        () => undefined,
      );
    void look();
    workbook.setting(WELCOMED).then(
      (seen) =>
        void (
          stopped ||
          setStage((now) => (now.kind === "looking" ? { kind: seen === undefined ? "welcome" : "start" } : now))
        ),
      () => void (stopped || setStage({ kind: "start" })),
    );
    const stop = onSettledSelection(workbook, () => {
      void look();
      // Who clicks in a sheet has seen the first screen.
      setStage((now) => (now.kind === "welcome" ? { kind: "start" } : now));
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [workbook, isShown]);

  useMovedOn(workbook, isShown && stage.kind === "start" && stage.problem !== undefined, () =>
    setStage((now) => (now.kind === "start" && now.problem !== undefined ? { kind: "start" } : now)),
  );

  const classify = useCallback(async () => {
    const turn = ++latest.current;
    const show = (next: Stage) => {
      if (turn === latest.current) setStage(next);
    };
    show({ kind: "reading" });
    try {
      const block = await readBlock(workbook);
      const list = findList(block);
      if (list === undefined) return show({ kind: "start", problem: block.cells.length === 0 ? "noBlock" : "noRows" });
      const started = startingChoice(list, KINDS, await workbook.labelLanguage());
      if (started === undefined) return show({ kind: "start", problem: "noNumbers" });
      show({ kind: "chosen", ...started, own: [] });
      const own = await ownKinds(workbook).catch((): readonly Kind[] => []);
      if (turn === latest.current && own.length > 0) setStage((now) => (now.kind === "chosen" ? { ...now, own } : now));
    } catch (error) {
      show({ kind: "start", error });
    }
  }, [workbook]);

  return {
    stage,
    cell,
    classify,
    choose: (choice) => setStage((now) => (now.kind === "chosen" ? { ...now, choice } : now)),
    restart(problem) {
      latest.current++;
      setStage(problem === undefined ? { kind: "start" } : { kind: "start", problem });
    },
    dismiss,
  };
}
