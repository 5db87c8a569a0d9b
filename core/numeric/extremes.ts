/** The smallest and the largest value; infinities the wrong way round where there are no values. */
export function extremesOf(values: Float64Array): readonly [smallest: number, largest: number] {
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < values.length; index++) {
    low = Math.min(low, values[index] as number);
    high = Math.max(high, values[index] as number);
  }
  return [low, high];
}

/** Infinity where there are no values. */
export const smallest = (values: Float64Array): number => extremesOf(values)[0];

/** Minus infinity where there are no values. */
export const largest = (values: Float64Array): number => extremesOf(values)[1];
