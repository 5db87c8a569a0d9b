import { useCallback, useEffect, useRef, useState } from "react";
import { type Explanation, explain } from "../explanation.ts";
import { type Call, callsIn } from "../formula.ts";
import type { ActiveCell, Workbook } from "../workbook.ts";

/** What the view knows of the cell that it follows. */
export type Followed =
  | { readonly kind: "looking" }
  | { readonly kind: "failed"; readonly error: unknown }
  /** No formula, or none of ours. */
  | { readonly kind: "nothing"; readonly cell: ActiveCell }
  | { readonly kind: "unreadable"; readonly cell: ActiveCell }
  | {
      readonly kind: "calls";
      readonly cell: ActiveCell;
      readonly calls: readonly Call[];
      readonly picked: Call;
      /** Absent while the cells are being read. */
      readonly explanation?: Explanation;
    };

/** Selections that follow one another faster than this (arrow keys held down) are passed over. */
const SETTLED_AFTER = 200;

export interface Following {
  readonly followed: Followed;
  refresh(): void;
  pick(call: Call): void;
}

/** The explanation of the active cell, wherever that goes. An answer that comes late for a cell left behind is dropped. */
export function useExplanation(workbook: Workbook): Following {
  const [followed, setFollowed] = useState<Followed>({ kind: "looking" });
  const latest = useRef(0);

  const follow = useCallback(async (steps: (show: (next: Followed) => void) => Promise<void>) => {
    const turn = ++latest.current;
    const show = (next: Followed) => {
      if (turn === latest.current) setFollowed(next);
    };
    await steps(show).catch((error: unknown) => show({ kind: "failed", error }));
  }, []);

  const explainCall = useCallback(
    async (call: Call, calls: readonly Call[], cell: ActiveCell, show: (next: Followed) => void) => {
      const pending = { kind: "calls", cell, calls, picked: call } as const;
      show(pending);
      const explanation = await explain(call, workbook);
      show({ ...pending, explanation });
    },
    [workbook],
  );

  const refresh = useCallback(
    () =>
      void follow(async (show) => {
        const cell = await workbook.activeCell();
        const calls = cell.formula === "" ? [] : callsIn(cell.formula, workbook.notation);
        const [first] = calls ?? [];
        if (calls === undefined) show({ kind: "unreadable", cell });
        else if (first === undefined) show({ kind: "nothing", cell });
        else await explainCall(first, calls, cell, show);
      }),
    [workbook, follow, explainCall],
  );

  useEffect(() => {
    refresh();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook.onSelectionChange(() => {
      clearTimeout(timer);
      timer = setTimeout(refresh, SETTLED_AFTER);
    });
    return () => {
      clearTimeout(timer);
      stop();
      latest.current++;
    };
  }, [workbook, refresh]);

  const pick = (call: Call) => {
    if (followed.kind !== "calls") return;
    const { calls, cell } = followed;
    void follow((show) => explainCall(call, calls, cell, show));
  };

  return { followed, refresh, pick };
}
