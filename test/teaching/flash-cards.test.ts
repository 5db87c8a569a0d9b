import { describe, expect, it } from "vitest";
import { allItems } from "../../core/items/bank/index.ts";
import { MATRICES } from "../../core/matrices/data/index.ts";
import { LANGUAGES } from "../../core/words.ts";
import { afterAnswer, boxesOf, type CardProgress, dueCards } from "../../teaching/card-boxes.ts";
import { cardSubjects, flashCards } from "../../teaching/flash-cards.ts";

const cards = flashCards(allItems());

describe("flash cards", () => {
  it("are each there once, with two sides in two languages", () => {
    expect(cards.length).toBeGreaterThan(150);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const { front, back } of cards)
      for (const text of [front.en, front.nl, back.en, back.nl]) expect(text).toMatch(/\S/);
  });

  it("do not name on the front what is asked", () => {
    for (const { front, back } of cards)
      for (const language of LANGUAGES)
        expect(front[language].toLowerCase()).not.toContain(back[language].toLowerCase());
  });

  it("hold the axes and cells of every matrix with four cells", () => {
    const backs = new Set(cards.map(({ back }) => back.en.toLowerCase()));
    for (const { cells, horizontal, vertical } of Object.values(MATRICES).filter(({ cells: all }) => all.length === 4))
      for (const { en } of [horizontal.name, vertical.name, ...cells.map(({ label }) => label)])
        expect(backs).toContain(en.toLowerCase());
  });

  it("hold steps by their number, and cases by what they are", () => {
    const backOf = (id: string) => cards.find((card) => card.id === id)?.back;
    expect(backOf("SAL-08.a.planning")).toEqual({ en: "Step 2 of 5", nl: "Stap 2 van 5" });
    expect(backOf("ACC-04.a.gloves")?.en).toBe("Bottom-up");
    expect(backOf("SEG-05.a.trial")?.nl).toBe("Klant");
  });

  it("are each under one subject, named for what it is about", () => {
    const subjects = cardSubjects(allItems());
    expect(subjects.flatMap((subject) => subject.cards)).toEqual(cards);
    const names = subjects.map(({ name }) => name);
    expect(names).toContainEqual({ en: "Customer value matrix", nl: "Klantwaardematrix" });
    expect(names.filter(({ en, nl }) => /^Cards/.test(en) || /^Kaart/.test(nl))).toEqual([]);
  });

  it("hold nothing that hangs on the figures of a variant", () => {
    expect(cards.map(({ item }) => item)).not.toContain("NPS-03");
    expect(cards.map(({ item }) => item)).not.toContain("SAT-03");
  });
});

describe("five boxes", () => {
  const [first, second, third] = cards as [(typeof cards)[0], (typeof cards)[0], (typeof cards)[0]];
  const three = [first, second, third];
  const known = (progress: CardProgress, days: readonly number[]) =>
    days.reduce((now, day) => afterAnswer(now, first.id, true, day), progress);

  it("show a known card after 1, 2, 4, 8 and 16 days, and then every 16", () => {
    const days = [0, 1, 3, 7, 15, 31, 47];
    for (const [place, next] of days.entries()) {
      const progress = known({}, days.slice(0, place));
      if (place > 0) expect(dueCards([first], progress, next - 1)).toEqual([]);
      expect(dueCards([first], progress, next)).toEqual([first]);
    }
    expect(known({}, days)[first.id]).toEqual({ box: 5, day: 47 });
  });

  it("put a card that was not known back in the first, and leave the others where they were", () => {
    const progress = afterAnswer(known({}, [0, 1, 3]), second.id, true, 3);
    expect(afterAnswer(progress, first.id, false, 7)).toEqual({
      [first.id]: { box: 1, day: 7 },
      [second.id]: progress[second.id],
    });
  });

  it("give the lowest box first and new cards last", () => {
    const progress = afterAnswer(known({}, [0, 1, 3]), second.id, false, 3);
    expect(dueCards(three, progress, 20)).toEqual([second, first, third]);
    expect(dueCards(three, progress, 4)).toEqual([second, third]);
  });

  it("say how many cards each holds, and in how many days the first comes back", () => {
    const progress = afterAnswer(known({}, [0, 1, 3]), second.id, false, 3);
    const empty = { count: 0, inDays: undefined };
    expect(boxesOf(three, progress, 3)).toEqual([
      { box: 0, count: 1, inDays: 0 },
      { box: 1, count: 1, inDays: 1 },
      { box: 2, ...empty },
      { box: 3, count: 1, inDays: 4 },
      { box: 4, ...empty },
      { box: 5, ...empty },
    ]);
    expect(boxesOf(three, progress, 30).map(({ inDays }) => inDays)).toEqual([
      0,
      0,
      undefined,
      0,
      undefined,
      undefined,
    ]);
  });
});
