import { type Figures, meetsConstraints, scopeOf } from "../core/items/figures.ts";
import type { Item, Parameter } from "../core/items/item.ts";
import { drawer, gridPlaces, gridValue } from "../core/numeric/draw.ts";
import { type Defect, defectsOf } from "./check-variant.ts";

/** Of the way figures follow from a seed. A file that was handed out keeps its figures, so that a later generator cannot change them. */
export const GENERATOR = 1;

/** One student's figures, with everything that is needed to account for them. */
export interface Variant {
  readonly item: string;
  readonly version: number;
  readonly generator: number;
  readonly seed: string;
  readonly attempt: number;
  readonly figures: Figures;
}

const MOST_ATTEMPTS = 500;

/** The first figures from this seed that meet the constraints and pass the check; undefined where none of many attempts does. */
export function drawVariant(item: Item, seed: string): Variant | undefined {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const figures = drawFigures(item, `${seed}#${attempt}`);
    if (!meetsConstraints(item, scopeOf(item, figures)) || defectsOf(item, figures).length > 0) continue;
    return { item: item.id, version: item.version, generator: GENERATOR, seed, attempt, figures };
  }
  return undefined;
}

/** What makes figures from this seed unfit, the most frequent first; undefined stands for the conditions of the item. */
export function unfitReasons(item: Item, seed: string, attempts = 60): readonly (Defect | undefined)[] {
  const counts = new Map<string, number>();
  for (let attempt = 0; attempt < attempts; attempt++) {
    const figures = drawFigures(item, `${seed}#${attempt}`);
    const meets = meetsConstraints(item, scopeOf(item, figures));
    for (const defect of meets ? defectsOf(item, figures) : [undefined]) {
      const key = JSON.stringify(defect ?? null);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  return ranked.map(([key]) => (JSON.parse(key) as Defect | null) ?? undefined);
}

/** Figures in the order of the parameters, fit or not. */
function drawFigures({ parameters }: Item, seed: string): Figures {
  const draw = drawer(seed);
  return Object.fromEntries(
    parameters.map((parameter) => [parameter.name, valueAt(parameter, draw(placesOf(parameter)))]),
  );
}

const placesOf = (parameter: Parameter): number =>
  "values" in parameter ? parameter.values.length : gridPlaces(parameter.lowest, parameter.highest, parameter.step);

const valueAt = (parameter: Parameter, place: number): number =>
  "values" in parameter ? (parameter.values[place] as number) : gridValue(parameter.lowest, parameter.step, place);

/** How many different sets of figures there could be, constraints aside. */
export const variantSpace = ({ parameters }: Item): number =>
  parameters.reduce((product, parameter) => product * placesOf(parameter), 1);
