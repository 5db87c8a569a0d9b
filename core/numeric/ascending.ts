/** Eleven bits at a time: their counts stay in the fastest memory. */
const DIGITS = 2 ** 11;
/** So few are sorted by comparing in no time. */
const FEW = 2_000;

/**
 * Numbers from small to large, in place. Many whole ones from 0 up, such as amounts in cents, are dealt out by their digits, from
 * the last to the first: that takes a few walks over them where comparing takes a dozen.
 */
export function sortAscending(values: Float64Array): Float64Array {
  const most = values.length <= FEW ? undefined : largestWhole(values);
  if (most === undefined) return values.sort();
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(values.length);
  for (let unit = 1; unit <= most; unit *= DIGITS) {
    deal(from, to, unit);
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return values;
}

/** Undefined where not all are whole numbers from 0 up. */
function largestWhole(values: Float64Array): number | undefined {
  let most = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER && Number.isInteger(value))) return undefined;
    if (value > most) most = value;
  }
  return most;
}

/** In order of one digit; those with the same keep the order they had. */
function deal(from: Float64Array, to: Float64Array, unit: number): void {
  const digitOf = (value: number): number => (value / unit) & (DIGITS - 1);
  const next = new Int32Array(DIGITS + 1);
  for (let index = 0; index < from.length; index++) (next[digitOf(from[index] as number) + 1] as number) += 1;
  for (let digit = 0; digit < DIGITS; digit++) (next[digit + 1] as number) += next[digit] as number;
  for (let index = 0; index < from.length; index++) {
    const value = from[index] as number;
    const digit = digitOf(value);
    to[next[digit] as number] = value;
    (next[digit] as number) += 1;
  }
}
