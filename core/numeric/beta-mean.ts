/** Beyond this many units of ln(share ÷ (1 − share)) a tail is a geometric series to the last digit. */
const TAIL = 40;

const NEGLIGIBLE = 1e-18;

const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/**
 * The mean of 1 ÷ (shift + share) where the share follows a beta distribution and shift > 0. The trapezoidal rule over
 * ln(share ÷ (1 − share)) converges exponentially for it, and the density need not be scaled: both sums carry the same factor.
 */
export function meanReciprocal(alpha: number, beta: number, shift: number): number {
  const step = Math.min(0.25, Math.sqrt(1 / alpha + 1 / beta) / 2);
  const centre = Math.log(alpha / beta);
  const depthAt = (y: number) => alpha * softplus(-y) + beta * softplus(y);
  const peak = depthAt(centre);
  let mass = 0;
  let total = 0;
  const add = (y: number, times: number): boolean => {
    const weight = Math.exp(peak - depthAt(y)) * times;
    const term = weight / (shift + Math.exp(-softplus(-y)));
    mass += weight;
    total += term;
    return weight > NEGLIGIBLE * mass || term > NEGLIGIBLE * total;
  };
  const walk = (from: number, direction: number, end: number, rate: number): void => {
    for (let y = from; ; y += direction * step) {
      const beyond = (y - end) * direction > 0;
      if (!add(y, beyond ? -1 / Math.expm1(-rate * step) : 1) || beyond) return;
    }
  };
  walk(centre, 1, TAIL, beta);
  walk(centre - step, -1, Math.min(Math.log(shift), 0) - TAIL, alpha);
  return total / mass;
}
