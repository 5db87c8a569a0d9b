/**
 * The sum of finite numbers, the same in every order: in whole cents where all are amounts, correctly rounded otherwise. Of those
 * from one place to another without a list of their own, because there may be very many short sums.
 */
export function exactSum(values: ArrayLike<number>, from = 0, to = values.length): number {
  const cents = sumOfCents(values, from, to);
  return cents === undefined ? correctlyRoundedSum(values, from, to) : cents / 100;
}

/** One exact sum per code: the values whose code is 0, 1, and so on up to `groups`. */
export function exactSumsByCode(codes: Int32Array, values: Float64Array, groups: number): Float64Array {
  return sumsOfCents(codes, values, groups) ?? sumsGroupByGroup(codes, values, groups);
}

/** Undefined where `sumOfCents` would be undefined for all values together: then a group by itself may still be in cents. */
function sumsOfCents(codes: Int32Array, values: Float64Array, groups: number): Float64Array | undefined {
  const sums = new Float64Array(groups);
  let size = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    const cents = Math.round(value * 100);
    size += Math.abs(cents);
    if (cents / 100 !== value || size > Number.MAX_SAFE_INTEGER) return undefined;
    (sums[codes[index] as number] as number) += cents;
  }
  for (let group = 0; group < groups; group++) sums[group] = (sums[group] as number) / 100;
  return sums;
}

function sumsGroupByGroup(codes: Int32Array, values: Float64Array, groups: number): Float64Array {
  const starts = new Int32Array(groups + 1);
  for (const code of codes) (starts[code + 1] as number) += 1;
  for (let group = 0; group < groups; group++) (starts[group + 1] as number) += starts[group] as number;

  const next = starts.slice();
  const grouped = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const group = codes[index] as number;
    grouped[next[group] as number] = values[index] as number;
    (next[group] as number) += 1;
  }
  const sums = new Float64Array(groups);
  for (let group = 0; group < groups; group++) sums[group] = exactSum(grouped, starts[group], starts[group + 1]);
  return sums;
}

/** Undefined where a value has more than two decimals, or the cents outgrow the whole numbers that are exact. */
function sumOfCents(values: ArrayLike<number>, from: number, to: number): number | undefined {
  let sum = 0;
  let size = 0;
  for (let index = from; index < to; index++) {
    const value = values[index] as number;
    const cents = Math.round(value * 100);
    size += Math.abs(cents);
    if (cents / 100 !== value || size > Number.MAX_SAFE_INTEGER) return undefined;
    sum += cents;
  }
  return sum;
}

/** Shewchuk (1997), as in Python's math.fsum: the running sum is kept as parts that do not overlap, so that nothing is lost. */
function correctlyRoundedSum(values: ArrayLike<number>, from: number, to: number): number {
  const scale = scaleFor(values, from, to);
  const parts: number[] = [];
  let count = 0;
  for (let index = from; index < to; index++) {
    let sum = (values[index] as number) * scale;
    let kept = 0;
    for (let part = 0; part < count; part++) {
      const other = parts[part] as number;
      const isLarger = Math.abs(sum) < Math.abs(other);
      const large = isLarger ? other : sum;
      const small = isLarger ? sum : other;
      sum = large + small;
      const lost = small - (sum - large);
      if (lost !== 0) parts[kept++] = lost;
    }
    parts[kept] = sum;
    count = kept + 1;
  }
  return roundedOnce(parts, count) / scale;
}

/** A power of two that keeps sums on the way from overflowing where the total need not; decided before adding, whatever the order. */
function scaleFor(values: ArrayLike<number>, from: number, to: number): number {
  let largest = 0;
  for (let index = from; index < to; index++) largest = Math.max(largest, Math.abs(values[index] as number));
  return largest * (to - from) > Number.MAX_VALUE / 4 ? 2 ** -64 : 1;
}

/** Adds the parts from the largest down, and rounds half to even over all that is left. */
function roundedOnce(parts: readonly number[], count: number): number {
  let left = count;
  let sum = left > 0 ? (parts[--left] as number) : 0;
  let lost = 0;
  while (left > 0 && lost === 0) {
    const large = sum;
    const small = parts[--left] as number;
    sum = large + small;
    lost = small - (sum - large);
  }
  // Exactly half a unit was lost and the next part points the same way: the half was more than a half.
  const beyond = left > 0 ? (parts[left - 1] as number) : 0;
  const other = sum + 2 * lost;
  return Math.sign(beyond) === Math.sign(lost) && other - sum === 2 * lost ? other : sum;
}
