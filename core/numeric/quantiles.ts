/**
 * PERCENTILE.INC of ascending values: what stands at `part / parts` of the way from the first to the last.
 * Whole parts meet the values exactly: 7 of 100 parts of 100 steps is step 7, and 0.07 × 100 is 7.000000000000001.
 */
export function percentileInc(ascending: Float64Array, part: number, parts = 1): number {
  return percentileFrom((place) => ascending[place] as number, ascending.length, part, parts);
}

/** The same of so many values, given what stands at a place in ascending order. */
export function percentileFrom(valueAt: (place: number) => number, count: number, part: number, parts: number): number {
  const last = count - 1;
  const at = Math.floor((part * last) / parts);
  const lower = valueAt(at);
  const upper = valueAt(Math.min(at + 1, last));
  const rest = part * last - at * parts;
  const raised = (rest * (upper - lower)) / parts;
  if (Number.isFinite(raised)) return Math.min(lower + raised, upper);
  // Values at both ends of what a number can be: their distance overflows, their weighted mean does not.
  return lower * (1 - rest / parts) + upper * (rest / parts);
}
