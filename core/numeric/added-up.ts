/** More terms than this do not help a reader. */
const MOST = 8;

/** A sum as a step of a derivation shows it: 3 + 4 + 5, and 3 + 4 + 5 + … + 60 where it is long. */
export function addedUp(values: ArrayLike<number>): (number | string)[] {
  const terms = Array.from({ length: Math.min(values.length, MOST) }, (_, index) => values[index] as number);
  const shown = values.length > MOST ? [...terms.slice(0, 3), "…", values[values.length - 1] as number] : terms;
  return shown.flatMap((term, index): (number | string)[] => (index === 0 ? [term] : ["+", term]));
}
