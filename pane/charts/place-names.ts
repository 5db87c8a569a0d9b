/** A mark in the picture, in pixels, with the name that belongs to it. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Half its height and width. */
  readonly radius: number;
  readonly width: number;
}

/** Where a name stands beside its mark: pixels from the mark's middle to the left edge and the middle of the name. */
export interface Place {
  readonly dx: number;
  readonly dy: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 3;

export const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Gives as many marks their name as there is room for, the first marks first: no name covers another, a mark or what is
 * `taken`, and none leaves `frame`. A name stays within the area it begins in, where it can. Undefined where it has no room.
 */
export function placeNames(
  marks: readonly Mark[],
  height: number,
  frame: Box,
  taken: readonly Box[],
  areas: readonly Box[],
): readonly (Place | undefined)[] {
  const bodies = marks.map(
    ({ x, y, radius }): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
  );
  const names: Box[] = [...taken];
  return marks.map((mark) => {
    const free = placesAround(mark, height).filter((one) => {
      const box = boxOf(mark, one, height);
      return within(box, frame) && !names.some((name) => meet(name, box)) && !bodies.some((body) => meet(body, box));
    });
    const place = free.find((one) => areas.some((area) => within(boxOf(mark, one, height), area))) ?? free[0];
    if (place !== undefined) names.push(boxOf(mark, place, height));
    return place;
  });
}

const within = (box: Box, { left, right, top, bottom }: Box): boolean =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;

const boxOf = ({ x, y, width }: Mark, { dx, dy }: Place, height: number): Box => ({
  left: x + dx - 1,
  right: x + dx + width + 1,
  top: y + dy - height / 2,
  bottom: y + dy + height / 2,
});

/** Right, left, above and below, then at the corners. */
function placesAround({ radius, width }: Mark, height: number): readonly Place[] {
  const [right, left] = [radius + GAP, -radius - GAP - width];
  const [above, below] = [-radius - height / 2, radius + height / 2];
  const diagonal = radius * 0.75;
  return [
    { dx: right, dy: 0 },
    { dx: left, dy: 0 },
    { dx: -width / 2, dy: above },
    { dx: -width / 2, dy: below },
    { dx: diagonal, dy: above },
    { dx: diagonal, dy: below },
    { dx: -diagonal - width, dy: above },
    { dx: -diagonal - width, dy: below },
  ];
}
