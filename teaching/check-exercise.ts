import { isNumberPart } from "../core/items/figures.ts";
import type { Item } from "../core/items/item.ts";
import type { InParts } from "../core/numeric/in-parts.ts";
import type { Defect } from "./check-variant.ts";
import { drawVariant, unfitReasons, type Variant, variantSpace } from "./draw-variant.ts";
import { junkEarning, mistakeDefects } from "./simulate.ts";

/** What the machine found by making variants of an item and marking them as a class would fill them in. */
export interface ItemCheck {
  readonly item: string;
  readonly tried: number;
  /** Variants that meet the conditions and can be marked. */
  readonly fit: number;
  /** Why the others are not, the most frequent first; undefined stands for the conditions of the item. */
  readonly reasons: readonly (Defect | undefined)[];
  /** Mistakes that are marked as another one. */
  readonly mixedUp: readonly Defect[];
  /** Parts that give points for what someone types who did not read the question. */
  readonly junk: readonly string[];
  /** About how many variants there are. */
  readonly variants: number;
  /** Whether it asks for a number: then students with the same figures have the same answers. */
  readonly hasNumbers: boolean;
}

/** How many variants are made of each item, and on how many a class is tried. */
const TRIED = 12;
const MARKED = 3;

/** Checks each item by itself; between two variants something else may be done. */
export function* checkItems(items: readonly Item[], seed: string): InParts<readonly ItemCheck[]> {
  const checks: ItemCheck[] = [];
  for (const item of items) checks.push(yield* checkItem(item, `${seed}|check|${item.id}`));
  return checks;
}

function* checkItem(item: Item, seed: string): InParts<ItemCheck> {
  const variants: Variant[] = [];
  let tried = 0;
  while (tried < TRIED) {
    const variant = drawVariant(item, `${seed}|${tried++}`);
    yield;
    if (variant !== undefined) variants.push(variant);
    // One that cannot be made took hundreds of attempts: the next will not do better.
    else if (variants.length === 0) break;
  }
  const marked = variants.slice(0, MARKED);
  const parts = item.parts.filter(isNumberPart);
  const attempts = variants.reduce((sum, { attempt }) => sum + attempt + 1, 0);
  return {
    item: item.id,
    tried,
    fit: variants.length,
    reasons: variants.length === tried ? [] : unfitReasons(item, seed),
    mixedUp: once(marked.flatMap(({ figures }) => parts.flatMap((part) => mistakeDefects(item, figures, part)))),
    junk: parts
      .filter((part) => marked.some(({ figures }) => junkEarning(item, figures, part).length > 0))
      .map(({ id }) => id),
    variants: attempts === 0 ? 0 : Math.round((variantSpace(item) * variants.length) / attempts),
    hasNumbers: parts.length > 0,
  };
}

const once = (defects: readonly Defect[]): readonly Defect[] => [
  ...new Map(defects.map((defect) => [JSON.stringify(defect), defect])).values(),
];

/** How many times more variants than students there should be, so that hardly any two have the same. */
const ROOM = 10;

/** Whether so many students would often have the same figures. */
export const hasFewVariants = ({ variants, fit }: ItemCheck, students: number): boolean =>
  fit > 0 && variants < ROOM * students;

export const isSound = ({ fit, tried, mixedUp, junk }: ItemCheck): boolean =>
  fit === tried && mixedUp.length === 0 && junk.length === 0;
