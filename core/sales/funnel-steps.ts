import { exactSum } from "../numeric/sum.ts";

interface FunnelStep {
  readonly count: number;
  /** Share of the stage before; undefined in the first stage and after a stage that nobody reached. */
  readonly step: number | undefined;
  readonly cumulative: number;
  /** Undefined in the first stage. */
  readonly lost: number | undefined;
  readonly isBottleneck: boolean;
}

/** The steps of a funnel whose numbers never rise and start above 0. */
export function stepsOf(counts: Float64Array): readonly FunnelStep[] {
  const conversions = Array.from(counts, (count, index) => {
    const previous = counts[index - 1] ?? 0;
    return previous > 0 ? count / previous : undefined;
  });
  const lowest = conversions.reduce<number>((least, conversion) => Math.min(least, conversion ?? 1), 1);
  return Array.from(counts, (count, index) => {
    const step = conversions[index];
    return {
      count,
      step,
      cumulative: count / (counts[0] as number),
      lost: index === 0 ? undefined : exactSum([counts[index - 1] as number, -count]),
      isBottleneck: lowest < 1 && step === lowest,
    };
  });
}
