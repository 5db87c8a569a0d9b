/** One step of the curve; blank where the data say nothing. */
export interface Point {
  readonly tenure: number;
  readonly atRisk: number;
  readonly churned: number;
  readonly share: number | "";
  readonly error: number | "";
}

/** The Kaplan–Meier estimate after every tenure that occurs, with Greenwood's standard error. */
export function curveOf(tenure: Float64Array, churned: Float64Array): Point[] {
  const leavers = new Map<number, number>();
  tenure.forEach((time, index) => {
    leavers.set(time, (leavers.get(time) ?? 0) + (churned[index] as number));
  });
  const sorted = Float64Array.from(tenure).sort();
  const points: Point[] = [];
  let share = 1;
  let greenwood = 0;
  for (let index = 0; index < sorted.length; ) {
    const time = sorted[index] as number;
    const atRisk = sorted.length - index;
    const lost = leavers.get(time) ?? 0;
    share *= (atRisk - lost) / atRisk;
    // When the last one leaves this divides by zero, and the estimate has no error of its own.
    greenwood += lost === 0 ? 0 : lost / (atRisk * (atRisk - lost));
    const error = share === 0 ? "" : share * Math.sqrt(greenwood);
    points.push({ tenure: time, atRisk, churned: lost, share, error });
    while (sorted[index] === time) index++;
  }
  return points;
}

/** The curve read at any tenure: as after the last step before it; unknown beyond the longest, unless nobody is left. */
export function pointAt(curve: readonly Point[], tenure: number): Point {
  const next = curve.findIndex((point) => point.tenure >= tenure);
  const found = curve[next];
  if (found?.tenure === tenure) return found;
  const before = next < 0 ? curve[curve.length - 1] : curve[next - 1];
  const atRisk = found?.atRisk ?? 0;
  const { share, error } = before ?? { share: 1, error: 0 };
  const known = next >= 0 || share === 0;
  return { tenure, atRisk, churned: 0, share: known ? share : "", error: known ? error : "" };
}
