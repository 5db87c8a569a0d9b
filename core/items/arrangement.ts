import { drawer } from "../numeric/draw.ts";
import type { Figures } from "./figures.ts";
import type { ClassifyPart, Item, MatchPart, MultiPart, Option, OrderPart, Part } from "./item.ts";

/**
 * The order in which a variant shows cards, rows, options and steps. It follows from the figures alone, so that whoever has
 * the sheet can put it together again.
 */
export function arranged<T>(things: readonly T[], item: Item, part: Part, figures: Figures): readonly T[] {
  const values = item.parameters.map(({ name }) => figures[name]);
  const draw = drawer(`${item.id}.${part.id}|${values.join(";")}`);
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = draw(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** One cell of an answer: what it is about, and what may be filled in. */
export interface AnswerRow {
  readonly key: string;
  readonly label: Option["label"];
}

type RowsPart = ClassifyPart | MatchPart | MultiPart | OrderPart;

export const hasRows = (part: Part): part is RowsPart =>
  part.kind === "classify" || part.kind === "match" || part.kind === "multi" || part.kind === "order";

/** The cells of an answer to a part of several, in the order of the sheet. */
export function rowsOf(part: RowsPart, item: Item, figures: Figures): readonly AnswerRow[] {
  switch (part.kind) {
    case "classify":
      return arranged(part.rows, item, part, figures);
    case "match": {
      const cards = arranged(part.cards, item, part, figures).slice(0, part.shown ?? part.cards.length);
      return cards.map(({ key, front }) => ({ key, label: front }));
    }
    case "multi":
      return arranged(part.options, item, part, figures);
    case "order":
      return arranged(part.steps, item, part, figures);
  }
}

/** What may be chosen in each cell; of cards all backs, so that the last one is no free gift. */
export function optionsOf(part: Part, item: Item, figures: Figures): readonly Option[] {
  if (part.kind === "choice") return part.shuffled ? arranged(part.options, item, part, figures) : part.options;
  if (part.kind === "classify") return part.options;
  if (part.kind !== "match") return [];
  const backs = part.cards.map(({ key, back }) => ({ key, label: back }));
  return [...backs].sort((one, other) => (one.label.en < other.label.en ? -1 : 1));
}
