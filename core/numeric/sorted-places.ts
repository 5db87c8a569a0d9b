import { largest, smallest } from "./extremes.ts";

const BUCKETS = 1024;
/** So few are sorted in no time. */
const FEW = 4096;

type ValueAt = (place: number) => number;

/**
 * Gives what stands at any place in ascending order, without sorting everything for the few places that a median or quintiles
 * need: the values are counted in buckets of equal width, and only the bucket that holds a wanted place is looked into.
 */
export function sortedPlaces(values: Float64Array): ValueAt {
  const low = smallest(values);
  const width = (largest(values) - low) / BUCKETS;
  // Few, all equal, or so far apart that their distance overflows.
  if (values.length <= FEW || !(width > 0 && width < Infinity)) {
    const ascending = values.slice().sort();
    return (place) => ascending[place] as number;
  }
  const bucketOf = (value: number): number => Math.min(Math.floor((value - low) / width), BUCKETS - 1);
  const starts = new Int32Array(BUCKETS + 1);
  for (let index = 0; index < values.length; index++) (starts[bucketOf(values[index] as number) + 1] as number) += 1;
  for (let bucket = 0; bucket < BUCKETS; bucket++) (starts[bucket + 1] as number) += starts[bucket] as number;

  const insideOf = (bucket: number): ValueAt => {
    const members = new Float64Array((starts[bucket + 1] as number) - (starts[bucket] as number));
    for (let index = 0, at = 0; index < values.length; index++) {
      if (bucketOf(values[index] as number) === bucket) members[at++] = values[index] as number;
    }
    return sortedPlaces(members);
  };
  const inside = new Map<number, ValueAt>();
  return (place) => {
    let bucket = 0;
    while ((starts[bucket + 1] as number) <= place) bucket++;
    const valueAt = inside.get(bucket) ?? insideOf(bucket);
    inside.set(bucket, valueAt);
    return valueAt(place - (starts[bucket] as number));
  };
}
