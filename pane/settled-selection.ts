import type { Workbook } from "./workbook.ts";

/** Selections that follow one another faster than this (arrow keys held down) are passed over. */
const SETTLED_AFTER = 150;

/** Calls back when the selection has come to rest at another place, until what it gives is called. */
export function onSettledSelection(workbook: Workbook, settled: () => void, after = SETTLED_AFTER): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = workbook.onSelectionChange(() => {
    clearTimeout(timer);
    timer = setTimeout(settled, after);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
