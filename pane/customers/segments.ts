import { exactSum } from "../../core/numeric/sum.ts";
import { SEGMENTS } from "../../core/segments/rfm-segments.ts";
import type { Words } from "../../core/words.ts";
import { type Analysis, rowsOf } from "./analyse.ts";

/** What the customers of a segment are together. */
export interface SegmentTotals {
  readonly segment: Words;
  readonly customers: number;
  readonly spent: number;
  /** What they are expected to bring in the horizon; undefined where nothing could be predicted. */
  readonly clv: number | undefined;
}

/** The segments that have customers, best ones first. */
export function segmentTotals({ rfm, predicted }: Analysis): readonly SegmentTotals[] {
  if (!rfm.ok) return [];
  const worth = new Map(predicted.ok ? rowsOf(predicted).map((row) => [String(row[0]), Number(row.at(-1))]) : []);
  const bySegment = new Map<string, { spent: number[]; clv: number[] }>();
  for (const row of rowsOf(rfm)) {
    const { en } = row[8] as Words;
    const totals = bySegment.get(en) ?? { spent: [], clv: [] };
    totals.spent.push(Number(row[3]));
    totals.clv.push(worth.get(String(row[0])) ?? 0);
    bySegment.set(en, totals);
  }
  return Object.values(SEGMENTS)
    .reverse()
    .flatMap((segment) => {
      const totals = bySegment.get(segment.en);
      if (totals === undefined) return [];
      const { spent, clv } = totals;
      return [
        {
          segment,
          customers: spent.length,
          spent: exactSum(spent),
          clv: predicted.ok ? exactSum(clv) : undefined,
        },
      ];
    });
}

/** Customers by their scores: row R from 5 down to 1, column F from 1 up to 5. */
export function recencyFrequencyGrid({ rfm }: Analysis): readonly (readonly number[])[] {
  const grid = Array.from({ length: 5 }, () => new Array<number>(5).fill(0));
  if (!rfm.ok) return grid;
  for (const row of rowsOf(rfm)) {
    const line = grid[5 - Number(row[4])] as number[];
    const column = Number(row[5]) - 1;
    line[column] = (line[column] as number) + 1;
  }
  return grid;
}
