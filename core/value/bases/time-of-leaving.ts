/** r, α, s, β of Pareto/NBD. */
export type Parameters = readonly [number, number, number, number];

/**
 * Where to integrate over the time of leaving, on the scale v = ln(m + τ) with m the smaller of α and β: on it the integrand has
 * no singularity nearer than π. Behind the time where the chance of having bought nothing has fallen by e^−40 nothing is left.
 */
export function stretch([, alpha, , beta]: Parameters, from: number, to: number, power: number) {
  const nearest = Math.min(alpha, beta);
  const end = Math.min(to, (alpha + from) * Math.exp(40 / Math.max(power, 1e-3)) - alpha);
  const [low, high] = [Math.log(nearest + from), Math.log(nearest + end)];
  return { nearest, half: (high - low) / 2, middle: (high + low) / 2 };
}
