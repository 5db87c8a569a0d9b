import { exactSum } from "../numeric/sum.ts";
import type { Ids } from "../params.ts";

/** Deals, average probability, value, weighted value. */
type DealFigures = readonly [number, number, number, number];

interface Stage {
  readonly name: string;
  readonly shown: string | number;
  readonly figures: DealFigures;
}

export function totalOf(values: ArrayLike<number>, probabilities: ArrayLike<number>): DealFigures {
  const weighted = Array.from(values, (value, index) => value * (probabilities[index] as number));
  return [values.length, exactSum(probabilities) / values.length, exactSum(values), exactSum(weighted)];
}

/** In the order of the sales process, which the probabilities tell and the order of the rows does not. */
export function dealsByStage(values: Float64Array, probabilities: Float64Array, stages: Ids | undefined): Stage[] {
  if (stages === undefined) return [];
  const deals = stages.names.map(() => ({ values: [] as number[], probabilities: [] as number[] }));
  stages.codes.forEach((code, index) => {
    deals[code]?.values.push(values[index] as number);
    deals[code]?.probabilities.push(probabilities[index] as number);
  });
  return deals
    .map((ofStage, code) => ({
      name: stages.names[code] as string,
      shown: stages.shown[code] as string | number,
      figures: totalOf(ofStage.values, ofStage.probabilities),
    }))
    .sort((one, other) => one.figures[1] - other.figures[1] || (one.name < other.name ? -1 : 1));
}
