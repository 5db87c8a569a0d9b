import type { FlashCard } from "./flash-cards.ts";

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

/** On which day a card comes back; undefined where it was never shown. */
const dayOf = (place: CardPlace | undefined): number | undefined => place && place.day + (DAYS[place.box - 1] ?? 1);

/** The cards to practise today, the lowest box first, and new ones last; those of one box in the order given. */
export function dueCards(cards: readonly FlashCard[], progress: CardProgress, day: number): readonly FlashCard[] {
  const boxOf = ({ id }: FlashCard) => progress[id]?.box ?? DAYS.length + 1;
  const isDue = ({ id }: FlashCard) => (dayOf(progress[id]) ?? day) <= day;
  return cards.filter(isDue).sort((one, other) => boxOf(one) - boxOf(other));
}

export interface Box {
  /** 1 to 5; 0 for cards that were never shown. */
  readonly box: number;
  readonly count: number;
  /** In how many days its first card comes back, 0 for today; undefined where it is empty. */
  readonly inDays: number | undefined;
}

/** What lies in each box, the cards that were never shown first. */
export const boxesOf = (cards: readonly FlashCard[], progress: CardProgress, day: number): readonly Box[] =>
  [0, 1, 2, 3, 4, 5].map((box) => {
    const days = cards
      .filter(({ id }) => (progress[id]?.box ?? 0) === box)
      .map(({ id }) => Math.max(0, (dayOf(progress[id]) ?? day) - day));
    return { box, count: days.length, inDays: days.length === 0 ? undefined : Math.min(...days) };
  });
