/** More terms than this do not help a reader. */
const MOST = 8;

type Shown<T> = (term: number, index: number) => readonly (T | number | string)[];

/** A sum as a step of a derivation shows it: 3 + 4 − 5, and 3 + 4 − 5 + … + 60 where it is long. */
export function addedUp<T = never>(
  values: ArrayLike<number>,
  shown: Shown<T> = (term) => [term],
): (T | number | string)[] {
  const last = values.length - 1;
  const isLong = values.length > MOST;
  const indices = isLong ? [0, 1, 2, last] : Array.from({ length: values.length }, (_, index) => index);
  return indices.flatMap((index, place) => {
    const value = values[index] as number;
    if (place === 0) return [...shown(value, index)];
    const skipped = isLong && index === last ? ["+", "…"] : [];
    return [...skipped, value < 0 ? "−" : "+", ...shown(Math.abs(value), index)];
  });
}
