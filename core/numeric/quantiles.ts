/**
 * PERCENTILE.INC of ascending values: what stands at `part / parts` of the way from the first to the last.
 * Thresholds of fifths ask for 3 of 5, not for 0.6: three fifths of 35 steps is exactly 21, and 35 × 0.6 need not be.
 */
export function percentileInc(ascending: Float64Array, part: number, parts = 1): number {
  const last = ascending.length - 1;
  const at = Math.floor((part * last) / parts);
  const lower = ascending[at] as number;
  const upper = ascending[Math.min(at + 1, last)] as number;
  const rest = part * last - at * parts;
  const raised = (rest * (upper - lower)) / parts;
  if (Number.isFinite(raised)) return Math.min(lower + raised, upper);
  // Values at both ends of what a number can be: their distance overflows, their weighted mean does not.
  return lower * (1 - rest / parts) + upper * (rest / parts);
}
