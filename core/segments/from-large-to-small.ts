import { sortAscending } from "../numeric/ascending.ts";

/**
 * The codes from large to small value, equal ones by name. Plain numbers are sorted and each code then looks up its place: many
 * times faster than sorting the codes themselves by comparing.
 */
export function fromLargeToSmall(values: Float64Array, names: readonly string[]): readonly number[] {
  const { length } = values;
  const ascending = sortAscending(values.slice());
  const order = new Array<number>(length).fill(0);
  const taken = new Int32Array(length);
  for (let code = 0; code < length; code++) {
    const place = firstPlace(ascending, values[code] as number);
    order[length - 1 - place - (taken[place] as number)] = code;
    (taken[place] as number) += 1;
  }
  const byName = (one: number, other: number): number => ((names[one] as string) < (names[other] as string) ? -1 : 1);
  for (let place = 0; place < length; place++) {
    const equal = taken[place] as number;
    if (equal < 2) continue;
    const start = length - place - equal;
    for (const [offset, code] of order
      .slice(start, start + equal)
      .sort(byName)
      .entries())
      order[start + offset] = code;
  }
  return order;
}

/** How many values are smaller. */
function firstPlace(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
