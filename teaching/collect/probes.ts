import type { Cell } from "../../core/cells.ts";
import type { Figures } from "../../core/items/figures.ts";
import type { Item } from "../../core/items/item.ts";
import { drawVariant } from "../draw-variant.ts";
import { rightAnswers } from "../right-answers.ts";

/** How many other sets of figures an answer must follow: one could be met by chance. */
const PROBES = 2;

/** Sets of figures and of right answers by item id. */
export type Probe = ReadonlyMap<string, { readonly figures: Figures; readonly right: Readonly<Record<string, Cell>> }>;

export function probesOf(items: readonly Item[]): readonly Probe[] {
  return Array.from({ length: PROBES }, (_, place): Probe => {
    const sets = items.flatMap((item) => {
      const figures = drawVariant(item, `calculated again ${place + 1}|${item.id}`)?.figures;
      if (figures === undefined) return [];
      const right = Object.entries(rightAnswers(item, figures)).map(([part, [cell]]) => [part, cell?.value]);
      return [[item.id, { figures, right: Object.fromEntries(right) }] as const];
    });
    return new Map(sets);
  });
}
