import { fail } from "../errors.ts";
import type { Words } from "../words.ts";
import { type Axis, bandsOf, type Labelled } from "./matrix.ts";

/** A value on the line counts as high. */
function bandOf(value: number, cuts: readonly number[]): number {
  let band = 0;
  while (band < cuts.length && value >= (cuts[band] as number)) band++;
  return band;
}

/** The label of each row. */
export function classify(
  { cells }: Labelled,
  x: Float64Array,
  y: Float64Array,
  cuts: { readonly x: readonly number[]; readonly y: readonly number[] },
): Words[] {
  const bands = bandsOf({ cells });
  return Array.from(x, (value, index) => {
    const row = bands - 1 - bandOf(y[index] as number, cuts.y);
    return (cells[row * bands + bandOf(value, cuts.x)] as (typeof cells)[number]).label;
  });
}

const ONE_VALUE: Words = { en: "one value", nl: "één waarde" };
const TWO_VALUES: Words = { en: "two values", nl: "twee waarden" };

/** The cuts of an axis: as given, else the matrix's own, else the median of the column. */
export function cutsOf(
  given: Float64Array | undefined,
  axis: Pick<Axis, "cuts">,
  values: Float64Array,
  bands: number,
  param: string,
): readonly number[] {
  if (given !== undefined) {
    const expected = bands === 2 ? ONE_VALUE : TWO_VALUES;
    if (given.length !== bands - 1) fail("malformed-table", { param, expected, received: given.length });
    return Array.from(given).sort((one, other) => one - other);
  }
  if (axis.cuts !== undefined) return axis.cuts;
  // One row against its own median would always be high, high: an answer that says nothing.
  if (values.length < 2) fail("too-few-values", { param });
  return [median(values)];
}

export function median(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[middle - 1] as number;
  return lower / 2 + upper / 2;
}
