import { fail } from "../errors.ts";
import type { Labels } from "../labels.ts";
import { sortedPlaces } from "../numeric/sorted-places.ts";
import type { Words } from "../words.ts";
import { type Axis, bandsOf, type Labelled } from "./matrix.ts";

/** How many of the cuts each value reaches: one on the line counts as high. */
function bandsFrom(values: Float64Array, cuts: readonly number[]): Uint8Array {
  const bands = new Uint8Array(values.length);
  for (const cut of cuts) {
    for (let row = 0; row < values.length; row++) (bands[row] as number) += Number((values[row] as number) >= cut);
  }
  return bands;
}

/** The label of each row. */
export function classify(
  matrix: Labelled,
  x: Float64Array,
  y: Float64Array,
  cuts: { readonly x: readonly number[]; readonly y: readonly number[] },
): Labels {
  const bands = bandsOf(matrix);
  const [columns, levels] = [bandsFrom(x, cuts.x), bandsFrom(y, cuts.y)];
  const codes = new Uint8Array(x.length);
  // Cells are in reading order, the top row being high.
  for (let row = 0; row < codes.length; row++)
    codes[row] = (bands - 1 - (levels[row] as number)) * bands + (columns[row] as number);
  return { names: matrix.cells.map(({ label }) => label), codes };
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
