import { TOPICS } from "../../core/items/bank/index.ts";
import type { Words } from "../../core/words.ts";
import { type CardSubject, cardSubjects, type FlashCard } from "../../teaching/flash-cards.ts";
import { keyOfCard } from "./card-record.ts";

export interface CardTopic {
  readonly id: string;
  readonly name: Words;
  readonly subjects: readonly CardSubject[];
}

let made: readonly CardTopic[] | undefined;

/** All there is to know by heart, in the order of the course. */
export function cardTopics(): readonly CardTopic[] {
  made ??= TOPICS.flatMap(({ id, name, items }) => {
    const subjects = cardSubjects(items());
    return subjects.length === 0 ? [] : [{ id, name, subjects }];
  });
  return made;
}

/** Cards in an order of the day, so that steps do not come one after another. */
export const shuffled = (cards: readonly FlashCard[], day: number): readonly FlashCard[] =>
  cards
    .map((card) => ({ card, place: keyOfCard(`${day} ${card.id} ${day}`) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ card }) => card);

/** Days as people here count them, from midnight to midnight. */
export const dayOf = (moment: Date): number =>
  Math.floor(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000);
