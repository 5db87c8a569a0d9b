import { type Cell, errorOf, isBlank, numberFromText } from "../cells.ts";
import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { drawer, gridPlaces, gridValue, MOST_PLACES } from "../numeric/draw.ts";
import type { Inputs } from "../params.ts";
import { help, texts } from "./texts/variant.ts";

const PARAMS = [
  { name: "seed", kind: "text", help: help.seed },
  { name: "lowest", kind: "grid", help: help.lowest },
  { name: "highest", kind: "number", unit: "score", optional: true, help: help.highest },
  { name: "step", kind: "number", unit: "score", above: 0, default: 1, help: help.step },
] as const;

type Given = Inputs<typeof PARAMS>;

export const variant = define({
  id: "VARIANT",
  since: "0.3.0",
  ...texts,
  params: PARAMS,
  result: { kind: "number", unit: "score", header: "Variant", perRow: true, help: help.result },

  compute(given) {
    const { places, valueAt } = choicesIn(given);
    return valueAt(drawer(given.seed)(places));
  },

  explain(given, result) {
    const { places } = choicesIn(given);
    const place = drawer(given.seed)(places) + 1;
    return [
      { step: "choices", figures: [], result: places, unit: "count" },
      { step: "place", figures: [given.seed], result: place, unit: "count" },
      { step: "value", figures: [], result, unit: "score" },
    ];
  },
});

interface Choices {
  readonly places: number;
  valueAt(place: number): number;
}

/** A grid of values from the lowest to the highest, or the numbers of a list. */
function choicesIn({ lowest, highest, step }: Given): Choices {
  const numbers = numbersIn(lowest);
  if (highest === undefined) return { places: numbers.length, valueAt: (place) => numbers[place] as number };
  const [low] = numbers as [number];
  if (numbers.length > 1) fail("one-cell-expected", { param: "lowest" });
  if (highest < low) fail("below-minimum", { param: "highest", received: highest, limit: low });
  const places = gridPlaces(low, highest, step);
  if (!(places <= MOST_PLACES)) fail("too-large", { param: "step" });
  return { places, valueAt: (place) => gridValue(low, step, place) };
}

function numbersIn(grid: readonly (readonly Cell[])[]): readonly number[] {
  const cells = grid.flat();
  const numbers: number[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const place = cells.length === 1 ? { param: "lowest" } : { param: "lowest", row: index + 1 };
    const error = errorOf(cell);
    if (error !== undefined) fail("error-cell", { ...place, received: error });
    const value = typeof cell === "string" ? numberFromText(cell) : cell;
    const received = typeof cell === "string" || typeof cell === "boolean" ? cell : "";
    if (value === "ambiguous") fail("ambiguous-number", { ...place, received });
    numbers.push(typeof value === "number" ? value : fail("not-a-number", { ...place, received }));
  }
  return numbers;
}
