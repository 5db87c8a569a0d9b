/** Infinity where there are no values. */
export function smallest(values: Float64Array): number {
  let low = Infinity;
  for (let index = 0; index < values.length; index++) low = Math.min(low, values[index] as number);
  return low;
}

/** Minus infinity where there are no values. */
export function largest(values: Float64Array): number {
  let high = -Infinity;
  for (let index = 0; index < values.length; index++) high = Math.max(high, values[index] as number);
  return high;
}
