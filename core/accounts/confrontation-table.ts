import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import type { Ids, Rectangle } from "../params.ts";
import { STRATEGIES, type Strategy } from "./confrontation-strategies.ts";

interface Swot {
  readonly strengths: Ids;
  readonly weaknesses: Ids;
  readonly opportunities: Ids;
  readonly threats: Ids;
  readonly scores: Rectangle;
}

/** A strength or weakness that meets an opportunity or threat. */
interface Combination {
  readonly internal: string;
  readonly external: string;
  readonly score: number;
  readonly strategy: Strategy;
  /** 1 for the highest score; equal scores share a place. */
  readonly rank: number;
}

export interface Total {
  readonly factor: string;
  readonly scores: Float64Array;
  readonly total: number;
}

const HIGHEST = 5;

const namesOf = ({ codes, names }: Ids): string[] => Array.from(codes, (code) => names[code] as string);

/** The factors beside and above the scores, which must be as many. */
function factorsOf({ strengths, weaknesses, opportunities, threats, scores }: Swot) {
  const internal = [...namesOf(strengths), ...namesOf(weaknesses)];
  const external = [...namesOf(opportunities), ...namesOf(threats)];
  if (scores.rows === 0) fail("empty-range", { param: "scores" });
  if (scores.rows !== internal.length || scores.columns !== external.length) {
    const expected = { expectedRows: internal.length, expectedColumns: external.length };
    fail("malformed-table", { param: "scores", rows: scores.rows, columns: scores.columns, ...expected });
  }
  return { internal, external };
}

/** The scores above 0 among the five highest, and all that tie with the fifth. */
export function highestCombinations(swot: Swot): readonly Combination[] {
  const { internal, external } = factorsOf(swot);
  const { values, columns } = swot.scores;
  const descending = Float64Array.from(values).sort().reverse();
  const fifth = descending[Math.min(HIGHEST, descending.length) - 1] as number;
  const among = Array.from(values.keys()).filter((at) => (values[at] as number) >= fifth && (values[at] as number) > 0);
  return among
    .map((at) => {
      const [row, column] = [Math.floor(at / columns), at % columns];
      const isWeakness = row >= swot.strengths.codes.length;
      const isThreat = column >= swot.opportunities.codes.length;
      const score = values[at] as number;
      return {
        internal: internal[row] as string,
        external: external[column] as string,
        score,
        strategy: STRATEGIES[(isWeakness ? 2 : 0) + (isThreat ? 1 : 0)] as Strategy,
        rank: 1 + descending.indexOf(score),
      };
    })
    .sort(byScore);
}

/** Equal scores by strategy and then by name, so that the order of the factors never shows. */
function byScore(one: Combination, other: Combination): number {
  const place = ({ strategy }: Combination) => STRATEGIES.indexOf(strategy);
  return (
    other.score - one.score ||
    place(one) - place(other) ||
    compared(one.internal, other.internal) ||
    compared(one.external, other.external)
  );
}

/** No localeCompare: the order must be the same on every machine. */
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The sum of the scores of each factor: strengths and weaknesses over their rows, the others over their columns. */
export function totalsOf(swot: Swot): { readonly internal: readonly Total[]; readonly external: readonly Total[] } {
  const { internal, external } = factorsOf(swot);
  const { values, columns, rows } = swot.scores;
  const summed = (factor: string, scores: Float64Array) => ({ factor, scores, total: exactSum(scores) });
  return {
    internal: internal.map((factor, row) => summed(factor, values.slice(row * columns, (row + 1) * columns))),
    external: external.map((factor, column) => {
      const scores = Float64Array.from({ length: rows }, (_, row) => values[row * columns + column] as number);
      return summed(factor, scores);
    }),
  };
}
