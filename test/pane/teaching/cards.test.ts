import { describe, expect, it } from "vitest";
import {
  type CardRecord,
  keyOfCard,
  NOTHING_KEPT,
  readRecord,
  recordText,
} from "../../../pane/teaching/card-record.ts";
import { answerCard, isRepeated, ROUND, startRound } from "../../../pane/teaching/card-round.ts";
import { cardTopics, dayOf, shuffled } from "../../../pane/teaching/card-topics.ts";

const subjects = cardTopics().flatMap((topic) => topic.subjects);
const cards = subjects.flatMap((subject) => subject.cards);
const known = { cards: cards.map(({ id }) => id), subjects: subjects.map(({ id }) => id) };

/** Google keeps no more characters of a setting. */
const MOST_CHARACTERS = 3_000;

describe("what is kept of somebody's practice", () => {
  const everything: CardRecord = {
    progress: Object.fromEntries(known.cards.map((id, at) => [id, { box: 1 + (at % 5), day: 20_779 + at }])),
    leftOut: known.subjects,
  };

  it("comes back as it was, of every card and subject, and fits in the setting of every host", () => {
    const text = recordText(everything);
    expect(readRecord(text, known)).toEqual(everything);
    expect(text.length).toBeLessThan(MOST_CHARACTERS);
    expect(text).toMatch(/^[\w;,-]*$/);
    expect(readRecord(recordText(NOTHING_KEPT), known)).toEqual(NOTHING_KEPT);
  });

  it("has a key for each card", () => {
    expect(new Set(known.cards.map(keyOfCard)).size).toBe(known.cards.length);
  });

  it("forgets cards and subjects that are no longer there", () => {
    const [first = "", ...others] = known.cards;
    const read = readRecord(recordText(everything), { cards: others, subjects: known.subjects.slice(1) });
    expect(read.progress).not.toHaveProperty([first]);
    expect(Object.keys(read.progress)).toHaveLength(others.length);
    expect(read.leftOut).toEqual(known.subjects.slice(1));
  });

  it.each([undefined, "", "nonsense", "2;;", "1", "1;;zz", "1;;zzzz90000", "1;;0000!!!!!"])(
    "is nothing where the setting holds %j",
    (text) => {
      expect(readRecord(text, known)).toEqual(NOTHING_KEPT);
    },
  );
});

describe("a round", () => {
  const ids = known.cards.slice(0, ROUND + 5);

  it("takes some cards, and gives those that were not known again until they are", () => {
    let round = startRound(ids);
    expect(round.queue).toEqual(ids.slice(0, ROUND));
    round = answerCard(round, false);
    for (let at = 1; at < ROUND; at++) {
      expect(isRepeated(round)).toBe(false);
      round = answerCard(round, true);
    }
    expect(round.queue).toEqual([ids[0]]);
    expect(isRepeated(round)).toBe(true);
    round = answerCard(answerCard(round, false), true);
    expect(round).toEqual({ queue: [], size: ROUND, missed: [ids[0]] });
  });

  it("has all cards in another order each day, and one order on a day", () => {
    const today = shuffled(cards, 20_779);
    expect(new Set(today)).toEqual(new Set(cards));
    expect(shuffled(cards, 20_779)).toEqual(today);
    expect(shuffled(cards, 20_780)).not.toEqual(today);
    const steps = today.filter(({ item }) => item === "ACC-03").map(({ back }) => back.en);
    expect(steps).not.toEqual([...steps].sort());
  });

  it("begins a day at midnight here", () => {
    expect(dayOf(new Date(2026, 10, 22, 23, 59))).toBe(dayOf(new Date(2026, 10, 22, 0, 0)));
    expect(dayOf(new Date(2026, 10, 23, 0, 0)) - dayOf(new Date(2026, 10, 22, 23, 59))).toBe(1);
  });
});
