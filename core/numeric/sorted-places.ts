import { sortAscending } from "./ascending.ts";
import { extremesOf } from "./extremes.ts";

const BUCKETS = 1024;
/** So few are sorted in no time. */
const FEW = 512;

type ValueAt = (place: number) => number;

/**
 * Gives what stands at any place in ascending order, without sorting everything for the few places that a median or quintiles
 * need: the values are counted in buckets of equal width, and only the bucket that holds a wanted place is looked into.
 */
export function sortedPlaces(values: Float64Array): ValueAt {
  const [low, high] = extremesOf(values);
  if (low === high) return () => low;
  const perUnit = (BUCKETS - 1) / (high - low);
  // Few, or so near each other or so far apart that a number cannot say how much.
  if (values.length <= FEW || !(perUnit > 0 && perUnit < Infinity)) {
    const ascending = sortAscending(values.slice());
    return (place) => ascending[place] as number;
  }
  const buckets = bucketsOf(values, low, perUnit);
  const starts = startsOf(buckets);
  const inside = new Map<number, ValueAt>();
  return (place) => {
    let bucket = 0;
    while ((starts[bucket + 1] as number) <= place) bucket++;
    const valueAt = inside.get(bucket) ?? sortedPlaces(membersOf(bucket, values, buckets, starts));
    inside.set(bucket, valueAt);
    return valueAt(place - (starts[bucket] as number));
  };
}

function bucketsOf(values: Float64Array, low: number, perUnit: number): Uint16Array {
  const buckets = new Uint16Array(values.length);
  for (let index = 0; index < values.length; index++) buckets[index] = ((values[index] as number) - low) * perUnit;
  return buckets;
}

/** How many values are in lower buckets. */
function startsOf(buckets: Uint16Array): Int32Array {
  const starts = new Int32Array(BUCKETS + 1);
  for (let index = 0; index < buckets.length; index++) (starts[(buckets[index] as number) + 1] as number) += 1;
  for (let bucket = 0; bucket < BUCKETS; bucket++) (starts[bucket + 1] as number) += starts[bucket] as number;
  return starts;
}

function membersOf(bucket: number, values: Float64Array, buckets: Uint16Array, starts: Int32Array): Float64Array {
  const members = new Float64Array((starts[bucket + 1] as number) - (starts[bucket] as number));
  for (let index = 0, at = 0; at < members.length; index++)
    if (buckets[index] === bucket) members[at++] = values[index] as number;
  return members;
}
