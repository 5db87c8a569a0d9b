const VALUE = { en: "value", nl: "waarde" } as const;
const AND = { en: "and", nl: "en" } as const;
const OF = { en: "of", nl: "van" } as const;

type Shown = number | string | typeof VALUE | typeof AND | typeof OF;

/** How a median is found by hand: which values in order of size, and what stands there. */
export function medianFigures(values: Float64Array): Shown[] {
  const ascending = Float64Array.from(values).sort();
  const count = ascending.length;
  const half = count >> 1;
  const upper = ascending[half] as number;
  if (count % 2 === 1) return [VALUE, half + 1, OF, count, ":", upper];
  const lower = ascending[half - 1] as number;
  return [VALUE, half, AND, half + 1, OF, count, ":", "(", lower, "+", upper, ") ÷", 2];
}

/** How PERCENTILE.INC goes from one value to the next: 6.8 + 0.2 × (8.1 − 6.8). */
export function percentileFigures(values: Float64Array, part: number, parts: number): (number | string)[] {
  const ascending = Float64Array.from(values).sort();
  const steps = part * (ascending.length - 1);
  const at = Math.floor(steps / parts);
  const lower = ascending[at] as number;
  const higher = ascending[at + 1] ?? lower;
  return [lower, "+", (steps % parts) / parts, "× (", higher, "−", lower, ")"];
}
