import { isBlank } from "../../core/cells.ts";
import { exactSum } from "../../core/numeric/sum.ts";
import type { Words } from "../../core/words.ts";
import { areaOf } from "../address.ts";
import { type Choice, isComplete } from "./choice.ts";
import { type Classes, classify, type RefusedBy } from "./classes.ts";
import { type LineValues, lineValuesOf } from "./line-values.ts";
import { type Nearness, nearnessOf } from "./nearness.ts";
import { numberIn } from "./read-column.ts";
import { type Rows, readRows } from "./read-rows.ts";

/** What falls in one class. */
export interface ClassTally {
  readonly label: Words;
  readonly rows: number;
  readonly rowShare: number;
  /** Of the size column; undefined without one. */
  readonly total: number | undefined;
  readonly totalShare: number | undefined;
  readonly meaning: Words | undefined;
  readonly advice: Words | undefined;
}

export interface Preview {
  readonly rows: Rows;
  readonly lines: LineValues;
  readonly classes: Classes;
  readonly tallies: readonly ClassTally[];
  /** Rows that are in no class, such as a spend below the lowest tier. */
  readonly unclassified: number;
  readonly near: readonly Nearness[];
}

export type Previewed =
  | { readonly kind: "preview"; readonly preview: Preview }
  | { readonly kind: "refused"; readonly refused: RefusedBy; readonly rows: Rows; readonly lines: LineValues }
  | { readonly kind: "incomplete" };

/** What applying a choice would give; its rows may have been read before, while only thresholds change. */
export function previewOf(choice: Choice, rows: Rows = readRows(choice)): Previewed {
  if (!isComplete(choice)) return { kind: "incomplete" };
  const lines = lineValuesOf(choice, rows);
  const classified = classify(choice, rows, lines);
  if ("refused" in classified) return { kind: "refused", refused: classified.refused, rows, lines };
  const { classes } = classified;
  const tallies = talliesOf(choice, rows, classes);
  const inClass = tallies.reduce((sum, tally) => sum + tally.rows, 0);
  const near = nearnessOf(choice.kind, rows, lines, classes);
  return {
    kind: "preview",
    preview: { rows, lines, classes, tallies, unclassified: rows.used.length - inClass, near },
  };
}

function talliesOf(
  { kind, list, size }: Choice,
  { used, first }: Rows,
  { labels, of }: Classes,
): readonly ClassTally[] {
  const counts = labels.map(() => 0);
  const sizes = labels.map((): number[] => []);
  for (const row of used) {
    const at = of[row - first] ?? -1;
    if (at < 0) continue;
    (counts[at] as number)++;
    if (size !== undefined) sizes[at]?.push(numberIn(list.cells[row]?.[size]) ?? 0);
  }
  const all = exactSum(sizes.flat());
  return labels.map((label, at) => {
    const cell = kind.matrix?.cells.find((one) => one.label.en === label.en);
    const total = size === undefined ? undefined : exactSum(sizes[at] ?? []);
    return {
      label,
      rows: counts[at] as number,
      rowShare: used.length === 0 ? 0 : (counts[at] as number) / used.length,
      total,
      totalShare: total === undefined || all === 0 ? undefined : total / all,
      meaning: cell?.meaning,
      advice: cell?.advice,
    };
  });
}

/** A row that changes class. */
export interface Move {
  readonly row: number;
  /** Places in the labels; −1 for none. */
  readonly from: number;
  readonly to: number;
}

/** The rows that are in another class than with the original thresholds. */
export function movesBetween(original: Preview, now: Preview): readonly Move[] {
  if (original.rows.first !== now.rows.first) return [];
  return now.rows.used.flatMap((row) => {
    const at = row - now.rows.first;
    const [from, to] = [original.classes.of[at] ?? -1, now.classes.of[at] ?? -1];
    return from === to ? [] : [{ row, from, to }];
  });
}

/** What a row is called: its label, or else its number on the sheet. */
export function nameOfRow({ list, label }: Pick<Choice, "list" | "label">, row: number): string {
  const cell = label === undefined ? null : list.cells[row]?.[label];
  if (!isBlank(cell) && typeof cell !== "object") return String(cell).trim();
  return String((areaOf(list.address)?.top ?? 0) + row + 1);
}
