import type { Value } from "./results.ts";
import type { Words } from "./words.ts";

/** A label per row, out of a few: row i has `names[codes[i]]`. */
export interface Labels<T = Words> {
  readonly names: readonly T[];
  readonly codes: Uint8Array;
}

export const NO_LABELS: Labels = { names: [], codes: new Uint8Array(0) };

/** Labels of so many rows, by the place of each in `names`. */
export function labelled(names: readonly Words[], rows: number, codeOf: (row: number) => number): Labels {
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = codeOf(row);
  return { names, codes };
}

export const labelAt = ({ names, codes }: Labels, row: number): Words => names[codes[row] as number] as Words;

/** What was computed for each row of a list. */
export type PerRow<T = Value> = ArrayLike<T> | Labels<T>;

export const isLabels = <T>(answers: PerRow<T>): answers is Labels<T> => "codes" in answers;
