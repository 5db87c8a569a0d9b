const MOST_TERMS = 1_000_000;

/** Gauss's hypergeometric series F(a, b; c; z) for 0 ≤ z < 1 and c > 0, where it converges; summed until nothing changes. */
export function geometricSeries(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MOST_TERMS; n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    const next = sum + term;
    // Terms may still grow while a + n or b + n passes 0.
    if (next === sum && n > Math.abs(a) + Math.abs(b)) break;
    sum = next;
  }
  return sum;
}
