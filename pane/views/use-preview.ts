import { useDeferredValue, useMemo } from "react";
import type { Choice } from "../classify/choice.ts";
import { type Previewed, previewOf } from "../classify/preview.ts";
import { readRows } from "../classify/read-rows.ts";

/** What a choice gives, and what it would give with its original thresholds. */
export interface Shown {
  readonly choice: Choice;
  readonly now: Previewed;
  readonly original: Previewed;
}

/** Follows a choice as fast as a long list allows: a slider never waits for it. */
export function usePreview(latest: Choice): Shown {
  const choice = useDeferredValue(latest);
  const { list, kind, columns, label, keepTotals, size, names } = choice;
  // biome-ignore lint/correctness/useExhaustiveDependencies: thresholds say nothing about what the rows hold
  const rows = useMemo(() => readRows(choice), [list, kind, columns, label, keepTotals]);
  const now = useMemo(() => previewOf(choice, rows), [choice, rows]);
  const changed = Object.keys(choice.settings).length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the original thresholds are those of no settings
  const before = useMemo(
    () => (changed ? previewOf({ ...choice, settings: {} }, rows) : undefined),
    [rows, size, names, changed],
  );
  return { choice, now, original: before ?? now };
}
