/** Some cards in a row. One that was not known comes again at the end, until it is. */
export interface CardRound {
  /** Ids of the cards to come, the one in hand first. */
  readonly queue: readonly string[];
  /** How many cards the round began with. */
  readonly size: number;
  /** Ids of the cards that were not known at first. */
  readonly missed: readonly string[];
}

/** As many as one does at a stretch. */
export const ROUND = 10;

export function startRound(due: readonly string[]): CardRound {
  const queue = due.slice(0, ROUND);
  return { queue, size: queue.length, missed: [] };
}

export function answerCard({ queue, size, missed }: CardRound, isKnown: boolean): CardRound {
  const [card, ...rest] = queue;
  if (card === undefined || isKnown) return { queue: rest, size, missed };
  return { queue: [...rest, card], size, missed: missed.includes(card) ? missed : [...missed, card] };
}

/** Whether the card in hand was in hand before in this round: only the first answer moves it between boxes. */
export const isRepeated = ({ queue, missed }: CardRound): boolean => missed.includes(queue[0] ?? "");
