/** From here on Stirling's series, five terms long, is exact to the last digit. */
const FAR = 12;

/**
 * ln Γ(x + added) − ln Γ(x), for positive numbers. Taken as one: the difference of two library values has lost its digits
 * where both are large, as they are for customers who have stayed long.
 */
export function logGammaRatio(x: number, added: number): number {
  let nearer = 0;
  let far = x;
  for (; far < FAR; far++) nearer += Math.log1p(added / far);
  const sum = far + added;
  return (
    added * Math.log(far) + (sum - 0.5) * Math.log1p(added / far) - added + correction(sum) - correction(far) - nearer
  );
}

/** What Stirling's formula leaves out. */
function correction(z: number): number {
  const square = z * z;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / z;
}
