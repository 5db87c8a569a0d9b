import { fail } from "../errors.ts";
import { sortedPlaces } from "../numeric/sorted-places.ts";
import type { Words } from "../words.ts";
import { type Axis, bandsOf, type Labelled } from "./matrix.ts";

/** A value on the line counts as high. */
function bandOf(value: number, cuts: readonly number[]): number {
  let band = 0;
  for (let cut = 0; cut < cuts.length; cut++) band += Number(value >= (cuts[cut] as number));
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
  const names = cells.map(({ label }) => label);
  const labels = new Array<Words>(x.length);
  for (let index = 0; index < x.length; index++) {
    const row = bands - 1 - bandOf(y[index] as number, cuts.y);
    const column = bandOf(x[index] as number, cuts.x);
    labels[index] = names[row * bands + column] as Words;
  }
  return labels;
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
  const middle = values.length >> 1;
  const at = sortedPlaces(values);
  return values.length % 2 === 1 ? at(middle) : at(middle - 1) / 2 + at(middle) / 2;
}
