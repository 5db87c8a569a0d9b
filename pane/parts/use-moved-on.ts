import { useEffect, useRef } from "react";
import { onSettledSelection } from "../settled-selection.ts";
import type { Workbook } from "../workbook.ts";

/**
 * Calls back once the user goes on to another cell, for what is told until then. A host reports a selection that it
 * moved itself too, and late: after a sheet was deleted, the cell that it went to is the one where the user stands.
 */
export function useMovedOn(workbook: Workbook, isTold: boolean, movedOn: () => void): void {
  const latest = useRef(movedOn);
  latest.current = movedOn;
  useEffect(() => {
    if (!isTold) return;
    let stopped = false;
    const addressNow = () =>
      workbook.activeCell().then(
        ({ address }) => address,
        () => undefined,
      );
    const before = addressNow();
    const stop = onSettledSelection(workbook, async () => {
      const [from, to] = await Promise.all([before, addressNow()]);
      if (!stopped && from !== to) latest.current();
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [workbook, isTold]);
}
