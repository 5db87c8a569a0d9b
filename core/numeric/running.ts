/** What the first 1, 2, 3 … amounts bring together. What rounding loses on the way is added back. */
export function runningTotals(amounts: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(amounts.length);
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number;
    const next = sum + amount;
    lost += Math.abs(sum) < Math.abs(amount) ? amount - next + sum : sum - next + amount;
    sum = next;
    totals[index] = sum + lost;
  }
  return totals;
}

/** What the first 1, 2, 3 … amounts bring of their total; of all of them exactly 1. */
export function runningShares(amounts: ArrayLike<number>, total: number): Float64Array {
  const shares = runningTotals(amounts).map((sum) => sum / total);
  if (shares.length > 0) shares[shares.length - 1] = 1;
  return shares;
}
