import type { Cell } from "../cells.ts";
import { type Facts, fail } from "../errors.ts";
import { numberIn } from "./cell-texts.ts";
import { findScorecard } from "./find-scorecard.ts";
import { type JudgedItem, judgeItems } from "./judge.ts";
import { numbersByItem } from "./numbers-by-item.ts";
import { type UsedScorecard, weightIn } from "./own-scorecard.ts";
import type { Item } from "./scorecard-model.ts";

type Grid = readonly (readonly Cell[])[];

export interface FilledIn {
  readonly card: UsedScorecard;
  readonly weights: readonly number[];
  readonly judged: readonly (JudgedItem | undefined)[];
}

/** The scorecard that was asked for, with the scores and weights that were given. */
export function readScorecard(model: Grid, scores: Grid | undefined, weights: Grid | undefined): FilledIn {
  const card = findScorecard(model);
  const { items, factors, yesOrNo } = card;
  const width = factors?.length ?? 1;
  const readScore = (cell: Cell, place: Facts, item: Item, column: number): number =>
    checked(numberIn(cell, place, yesOrNo), place, item, boundsOf(card, item, column));
  const numbers = scores === undefined ? [] : numbersByItem("scores", scores, items, width, readScore);
  const used = weights === undefined ? items.map(({ weight = 1 }) => weight) : readWeights(weights, items);
  const judged = judgeItems(card, numbers, used);
  const scored = used.filter((_, at) => judged[at] !== undefined);
  const counting = scored.length === 0 ? used : scored;
  if (!counting.some((weight) => weight > 0)) fail("not-above", { param: "weights", received: 0, limit: 0 });
  return { card, weights: used, judged };
}

function readWeights(grid: Grid, items: readonly Item[]): readonly number[] {
  const weights = numbersByItem("weights", grid, items, 1, weightIn);
  const missing = items[weights.indexOf(undefined)];
  if (missing !== undefined) fail("too-few-values", { param: "weights", item: missing.name });
  return weights.map((weight) => weight?.[0] as number);
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

function boundsOf({ factors, scale: common }: UsedScorecard, item: Item, column: number): Bounds {
  const { worst, best } = item.scale ?? common;
  return factors?.[column] ?? { min: Math.min(worst, best), max: Math.max(worst, best) };
}

function checked(received: number, place: Facts, { name }: Item, { min, max }: Bounds): number {
  if (received < min) fail("below-minimum", { ...place, item: name, received, minimum: min, maximum: max });
  if (received > max) fail("above-maximum", { ...place, item: name, received, minimum: min, maximum: max });
  return received;
}
