import { largest, smallest } from "./extremes.ts";

const BUCKETS = 1024;

/** The values that stand from one place to another in ascending order; places count from 0. */
export type SortedPlaces = (first: number, last: number) => Float64Array;

/**
 * Gives what stands at any place in ascending order, without sorting everything for the few places that a median or quintiles
 * need: the values are counted in buckets of equal width, and only the buckets that hold the wanted places are sorted.
 */
export function sortedPlaces(values: Float64Array): SortedPlaces {
  const low = smallest(values);
  const width = (largest(values) - low) / BUCKETS;
  // All equal, or so far apart that their distance overflows.
  if (!(width > 0 && width < Infinity)) {
    const ascending = values.slice().sort();
    return (first, last) => ascending.subarray(first, last + 1);
  }
  const bucketOf = (value: number): number => Math.min(Math.floor((value - low) / width), BUCKETS - 1);
  const starts = new Int32Array(BUCKETS + 1);
  for (let index = 0; index < values.length; index++) (starts[bucketOf(values[index] as number) + 1] as number) += 1;
  for (let bucket = 0; bucket < BUCKETS; bucket++) (starts[bucket + 1] as number) += starts[bucket] as number;
  const bucketAt = (place: number): number => {
    let bucket = 0;
    while ((starts[bucket + 1] as number) <= place) bucket++;
    return bucket;
  };

  return (first, last) => {
    const from = bucketAt(first);
    const to = bucketAt(last);
    const start = starts[from] as number;
    const around = new Float64Array((starts[to + 1] as number) - start);
    for (let index = 0, at = 0; index < values.length; index++) {
      const value = values[index] as number;
      const bucket = bucketOf(value);
      if (bucket >= from && bucket <= to) around[at++] = value;
    }
    return around.sort().subarray(first - start, last - start + 1);
  };
}
