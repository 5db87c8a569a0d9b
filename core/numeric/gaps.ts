interface Place {
  readonly row?: number;
  readonly column?: number;
}

/** So many values show how wide the rectangle is that they stand in: a year of days. */
const ENOUGH = 366;

/** The index of the first value of a list with a blank before it, where each stands in reading order; undefined without gaps. */
export function firstGap(count: number, placeOf: (index: number) => Place): number | undefined {
  if (count < 2) return undefined;
  const width = widthOf(Array.from({ length: Math.min(count, ENOUGH) }, (_, index) => placeOf(index)));
  const cellOf = ({ row = 1, column = 1 }: Place): number => row * width + column;
  const first = cellOf(placeOf(0));
  const hasGapBefore = (index: number): boolean => cellOf(placeOf(index)) - first > index;
  let [whole, broken] = [0, count - 1];
  if (!hasGapBefore(broken)) return undefined;
  while (broken - whole > 1) {
    const middle = (whole + broken) >> 1;
    if (hasGapBefore(middle)) broken = middle;
    else whole = middle;
  }
  return broken;
}

const widthOf = (places: readonly Place[]): number =>
  places.reduce((widest, { column = 1 }) => Math.max(widest, column), 1);
