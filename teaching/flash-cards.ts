import { workedFigures } from "../core/items/figures.ts";
import type { ClassifyPart, Item, OrderPart, Part } from "../core/items/item.ts";
import { keyOf, rowScope } from "../core/items/mark-choice.ts";
import type { Words } from "../core/words.ts";
import { scopeOfAnswer } from "./answered-part.ts";

/** Something to know by heart. */
export interface FlashCard {
  /** The same in every session: "MTX-01.a.topLeft". */
  readonly id: string;
  readonly item: string;
  readonly front: Words;
  readonly back: Words;
}

/** The cards of items that ask for knowledge: what does not hang on the figures of a variant. */
export function flashCards(items: readonly Item[]): readonly FlashCard[] {
  return items.filter(isKnowledge).flatMap((item) =>
    item.parts.flatMap((part) =>
      facesOf(item, part).map(({ key, front, back }) => ({
        id: `${item.id}.${part.id}.${key}`,
        item: item.id,
        front,
        back,
      })),
    ),
  );
}

/** Its only figure tells variants apart whose cards lie in another order. */
const isKnowledge = ({ parameters }: Item): boolean => parameters.every(({ name }) => name === "cardSet");

interface Face {
  readonly key: string;
  readonly front: Words;
  readonly back: Words;
}

function facesOf(item: Item, part: Part): readonly Face[] {
  if (part.kind === "match") return part.cards;
  if (part.kind === "classify") return rowFaces(item, part);
  return part.kind === "order" ? stepFaces(part) : [];
}

function rowFaces(item: Item, part: ClassifyPart): readonly Face[] {
  const scope = scopeOfAnswer({ item, figures: workedFigures(item) });
  return part.rows.flatMap(({ key, label }) => {
    const right = keyOf(part.answer, new Map([...scope, ...rowScope(part, key, scope)]));
    const option = part.options.find((one) => one.key === right);
    return option === undefined ? [] : [{ key, front: label, back: option.label }];
  });
}

const stepFaces = ({ steps }: OrderPart): readonly Face[] =>
  steps.map(({ key, label }, place) => ({
    key,
    front: label,
    back: {
      en: `Step ${place + 1} of ${steps.length}`,
      nl: `Stap ${place + 1} van ${steps.length}`,
    },
  }));

/** The box that a card lies in, 1 to 5, and the day on which it was put there. */
export interface CardPlace {
  readonly box: number;
  /** A whole number that rises by one a day. */
  readonly day: number;
}

/** Where each card lies, by its id; a card that was never shown has no place. */
export type CardProgress = Readonly<Record<string, CardPlace>>;

/** After how many days a card of each box comes back. */
const DAYS = [1, 2, 4, 8, 16] as const;

/** The progress after one answer: a card that was known goes one box on, another back to the first. */
export function afterAnswer(progress: CardProgress, card: string, isKnown: boolean, day: number): CardProgress {
  const box = isKnown ? Math.min(DAYS.length, (progress[card]?.box ?? 0) + 1) : 1;
  return { ...progress, [card]: { box, day } };
}

/** The cards to practise today, the lowest box first, and new ones last; those of one box in the order given. */
export function dueCards(cards: readonly FlashCard[], progress: CardProgress, day: number): readonly FlashCard[] {
  const boxOf = ({ id }: FlashCard) => progress[id]?.box ?? DAYS.length + 1;
  const isDue = ({ id }: FlashCard) => {
    const place = progress[id];
    return place === undefined || day - place.day >= (DAYS[place.box - 1] ?? 1);
  };
  return cards.filter(isDue).sort((one, other) => boxOf(one) - boxOf(other));
}
