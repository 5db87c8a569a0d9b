import { CARDS } from "../core/items/bank/write.ts";
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

/** The cards of one item, under what it is about. */
export interface CardSubject {
  readonly id: string;
  readonly name: Words;
  readonly cards: readonly FlashCard[];
}

/** The cards of a bank by what they are about, without items that have none. */
export const cardSubjects = (items: readonly Item[]): readonly CardSubject[] =>
  items.flatMap((item) => {
    const cards = flashCards([item]);
    return cards.length === 0 ? [] : [{ id: item.id, name: subjectOf(item), cards }];
  });

const subjectOf = ({ help: { title } }: Item): Words => ({
  en: withoutStart(title.en, CARDS.en),
  nl: withoutStart(title.nl, CARDS.nl),
});

const withoutStart = (text: string, start: string): string =>
  text.startsWith(start) ? text.slice(start.length) : text;

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
