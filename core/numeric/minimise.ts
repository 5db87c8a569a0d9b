export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
}

interface Search {
  /** Length of the first steps, in each direction. */
  readonly step: number;
  /** How much better, as a part of the value, a search must be to go on. */
  readonly tolerance?: number;
}

/** A search that wanders longer than this per dimension has no lowest point to find. */
const MOST_MOVES = 400;

/**
 * The lowest point near a start, by the simplex search of Nelder and Mead (1965), begun again from its own answer until that
 * no longer helps. A point where the function is not a number counts as infinitely high.
 */
export function minimise(
  heightAt: (point: readonly number[]) => number,
  start: readonly number[],
  { step, tolerance = 1e-11 }: Search,
): Minimum {
  const vertexAt = (point: readonly number[]): Minimum => {
    const value = heightAt(point);
    return { point, value: Number.isNaN(value) ? Infinity : value };
  };
  let best = vertexAt(start);
  let size = step;
  for (let round = 0; round < 8; round++) {
    const found = descend(vertexAt, best, size, tolerance);
    const gained = best.value - found.value;
    best = found;
    if (!(gained > tolerance * Math.abs(best.value))) break;
    size = Math.max(size / 4, step / 64);
  }
  return best;
}

function descend(
  vertexAt: (point: readonly number[]) => Minimum,
  start: Minimum,
  step: number,
  tolerance: number,
): Minimum {
  const dimensions = start.point.length;
  const corners = start.point.map((_, at) => vertexAt(start.point.map((x, index) => (index === at ? x + step : x))));
  const simplex = [start, ...corners].sort(byValue);
  for (let move = 0; move < MOST_MOVES * dimensions; move++) {
    const [best, worst] = [simplex[0] as Minimum, simplex[dimensions] as Minimum];
    if (worst.value - best.value <= tolerance * Math.abs(best.value)) break;
    const others = simplex.slice(0, dimensions);
    const centre = best.point.map(
      (_, at) => others.reduce((sum, { point }) => sum + (point[at] as number), 0) / dimensions,
    );
    const along = (factor: number) => vertexAt(centre.map((x, at) => x + factor * ((worst.point[at] as number) - x)));
    const replacement = stepFrom(along, others as readonly Minimum[], worst);
    if (replacement === undefined) {
      const shrunk = simplex
        .slice(1)
        .map(({ point }) => vertexAt(point.map((x, at) => (x + (best.point[at] as number)) / 2)));
      simplex.splice(1, dimensions, ...shrunk);
    } else simplex[dimensions] = replacement;
    simplex.sort(byValue);
  }
  return simplex[0] as Minimum;
}

/** Reflection, expansion or contraction of the worst corner; undefined where none of them helps. */
function stepFrom(along: (factor: number) => Minimum, others: readonly Minimum[], worst: Minimum): Minimum | undefined {
  const reflected = along(-1);
  if (reflected.value < (others[0] as Minimum).value) {
    const expanded = along(-2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < (others[others.length - 1] as Minimum).value) return reflected;
  const contracted = reflected.value < worst.value ? along(-0.5) : along(0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}

const byValue = (one: Minimum, other: Minimum): number =>
  one.value === other.value ? 0 : one.value < other.value ? -1 : 1;
