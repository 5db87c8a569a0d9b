import type { Words } from "../../words.ts";
import type { Item, MatchPart, Measure, Mistake, Option, Parameter, WrongChoice } from "../item.ts";

/** Short forms for writing items: each gives the plain data that its name says, with English before Dutch. */

/** A figure on a grid, from the lowest value to the highest. */
export const grid = (
  measure: Measure,
  name: string,
  en: string,
  nl: string,
  [lowest, highest, step]: readonly [number, number, number],
  worked: number,
): Parameter => ({ name, label: { en, nl }, measure, lowest, highest, step, worked });

/** A figure from a list. */
export const oneOf = (
  measure: Measure,
  name: string,
  en: string,
  nl: string,
  values: readonly number[],
  worked: number,
): Parameter => ({ name, label: { en, nl }, measure, values, worked });

/** Tells variants apart whose figures are the same, so that each shows its cards in an order of its own. */
export const cardSet = (sets = 24): Parameter => grid("count", "cardSet", "Card set", "Kaartenset", [1, sets, 1], 1);

type More = Pick<Mistake, "credit" | "mayCoincide">;

export const mistake = (id: string, formula: string, en: string, nl: string, more: More = {}): Mistake => ({
  id,
  formula,
  feedback: { en, nl },
  ...more,
});

export const wrongChoice = (id: string, when: string, en: string, nl: string): WrongChoice => ({
  id,
  when,
  feedback: { en, nl },
});

export const option = (key: string, en: string, nl: string): Option => ({ key, label: { en, nl } });

/** An option of which several may be right. */
export const right = (key: string, en: string, nl: string) => ({ ...option(key, en, nl), isRight: true });
export const wrong = (key: string, en: string, nl: string) => ({ ...option(key, en, nl), isRight: false });

type Pair = readonly [en: string, nl: string];

export const card = (key: string, [en, nl]: Pair, back: Pair) => ({
  key,
  front: { en, nl },
  back: { en: back[0], nl: back[1] },
});

/** Two rows of which each got what belongs to the other, or one of them did. */
export const exchanged = (id: string, one: string, other: string, en: string, nl: string): WrongChoice =>
  wrongChoice(id, `OR(AND(row="${one}",chosen="${other}"),AND(row="${other}",chosen="${one}"))`, en, nl);

/** What the title of an item of cards starts with. */
export const CARDS: Words = { en: "Cards: ", nl: "Kaartjes: " };

/** An item of cards only, which serve as flash cards too. */
export const cardsItem = (
  id: string,
  title: Words,
  cards: MatchPart["cards"],
  [shown, points]: readonly [shown: number, points: number],
  mistakes: readonly WrongChoice[],
): Item => ({
  id,
  version: 1,
  level: "remember",
  help: {
    title: { en: CARDS.en + title.en, nl: CARDS.nl + title.nl },
    stem: { en: "Match each description to the right term.", nl: "Koppel elke omschrijving aan het juiste begrip." },
  },
  parameters: [cardSet()],
  parts: [{ id: "a", kind: "match", help: { prompt: { en: "Match", nl: "Koppel" } }, cards, shown, points, mistakes }],
});
