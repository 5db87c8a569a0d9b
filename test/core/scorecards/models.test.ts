import { describe, expect, it } from "vitest";
import { SCORECARDS } from "../../../core/scorecards/data/index.ts";
import { groupsOf } from "../../../core/scorecards/scorecard-model.ts";
import { ask, column, repeat } from "../ask.ts";
import { INDEX, indexOf, itemColumn, RANK, rows, SCORE, STANDING, scorecard } from "./show.ts";

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, "");

describe("the models", () => {
  it("are the ten of the catalogue, with as many items as each has", () => {
    expect(SCORECARDS.map(({ id, items }) => [id, items.length])).toEqual([
      ["QUICKSCAN", 11],
      ["7S", 7],
      ["FIVEFORCES", 5],
      ["DESTEP", 6],
      ["VALUECHAIN", 9],
      ["CUSTOMERFOCUS", 4],
      ["LOYALTY", 4],
      ["ACCOUNTMANAGER", 5],
      ["SMART", 5],
      ["CRM", 8],
    ]);
  });

  it.each(SCORECARDS.map((card) => [card.id, card] as const))("%s is found by each of its names", (id, card) => {
    const form = rows([id]);
    expect(form.slice(0, card.items.length).map(([name]) => name)).toEqual(card.items.map(({ name }) => name.en));
    for (const name of [card.title.en, card.title.nl, ...card.aliases]) expect(rows([name]), name).toEqual(form);
  });

  it("share no name", () => {
    const names = SCORECARDS.flatMap(({ id, title, aliases }) => [
      ...new Set([id, title.en, title.nl, ...aliases].map(plain)),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(SCORECARDS.map((card) => [card.id, card] as const))(
    "%s says what to judge in both languages",
    (_id, card) => {
      for (const language of ["en", "nl"] as const) {
        const names = card.items.map(({ name }) => name[language]);
        expect(new Set([...names, ...groupsOf(card).map((group) => group[language])]).size).toBe(
          names.length + groupsOf(card).length,
        );
        for (const { question } of card.items) expect(question[language].length).toBeGreaterThan(20);
      }
      for (const { question } of card.items) expect(question.nl).not.toBe(question.en);
    },
  );

  it.each(["7-S model", " 7s MODEL ", "Vijf krachten", "vijf-krachten", "QUICK SCAN"])("%s is a name too", (name) => {
    expect(rows([name]).length).toBeGreaterThan(4);
  });

  it("refuse another name with the list in the user's language", () => {
    expect(scorecard(["8S"])).toBe(
      "model: '8S' is not known here. Use Quick scan, 7S model, Five forces, DESTEP, Value chain, Internal customer focus, Loyalty drivers, Account manager's profile, SMART, CRM maturity.",
    );
    expect(scorecard(["8S"], "nl")).toBe(
      "model: '8S' is hier niet bekend. Gebruik Quickscan, 7S-model, Vijf krachten, DESTEP, Waardeketen, Interne klantgerichtheid, Loyaliteitsfactoren, Profiel van de accountmanager, SMART, CRM-volwassenheid.",
    );
    expect(scorecard(["?"])).toContain("'?' is not known here");
    expect(scorecard(["#REF!"])).toBe("model holds the error #REF!: repair that cell first.");
  });
});

describe("a model", () => {
  it.each(["QUICKSCAN", "7S", "VALUECHAIN", "CUSTOMERFOCUS", "LOYALTY", "ACCOUNTMANAGER"])(
    "%s has 1 at index 0, 10 at 100 and 5.5 in the middle",
    (id) => {
      const items = SCORECARDS.find((card) => card.id === id)?.items.length ?? 0;
      for (const [score, index] of [
        [1, 0],
        [5.5, 50],
        [10, 100],
      ] as const) {
        expect(indexOf([id, column(repeat(items, score))])).toBe(index);
      }
      expect(scorecard([id, column(repeat(items, 0.99))])).toContain("scores run from 1 to 10");
      expect(scorecard([id, column(repeat(items, 10.01))])).toContain("scores run from 1 to 10");
    },
  );

  it("of five forces is attractive where the forces are weak, and names the strongest one", () => {
    expect(indexOf(["FIVEFORCES", column(repeat(5, 1))])).toBe(100);
    expect(indexOf(["FIVEFORCES", column(repeat(5, 5))])).toBe(0);
    const forces = ["FIVEFORCES", column([2, 4, 5, 1, 3])];
    expect(itemColumn(forces, SCORE).slice(0, 5)).toEqual([2, 4, 5, 1, 3]);
    expect(itemColumn(forces, INDEX)).toEqual([75, 25, 0, 100, 50]);
    expect(itemColumn(forces, STANDING, "nl")).toEqual(["", "", "Sterkste kracht", "Zwakste kracht", ""]);
    expect(rows(forces).slice(-1)[0]?.[0]).toBe("Index: attractiveness");
    expect(scorecard(["FIVEFORCES", column([3, 6, 1, 1, 1])])).toBe(
      "scores, row 2: Bargaining power of suppliers has 6, and scores run from 1 to 5 there.",
    );
    expect(scorecard(["FIVEFORCES", column([3, 0, 1, 1, 1])], "nl")).toBe(
      "scores, rij 2: Macht van leveranciers heeft 0, en scores lopen daar van 1 tot en met 5.",
    );
  });

  const environment = [
    [3, 4],
    [-4, 5],
    [0, 2],
    [5, 1],
    [-2, 2],
    [1, 1],
  ];

  it("of DESTEP multiplies impact and likelihood, and tells threats from opportunities", () => {
    expect(itemColumn(["DESTEP", environment], SCORE)).toEqual([12, -20, 0, 5, -4, 1]);
    expect(itemColumn(["DESTEP", environment], INDEX)).toEqual([74, 10, 50, 60, 42, 52]);
    expect(itemColumn(["DESTEP", environment], RANK)).toEqual([1, 6, 4, 2, 5, 3]);
    expect(itemColumn(["DESTEP", environment], STANDING)).toEqual([
      "Opportunity, most favourable",
      "Threat, least favourable",
      "Neutral",
      "Opportunity",
      "Threat",
      "Opportunity",
    ]);
    expect(itemColumn(["DESTEP", environment], STANDING, "nl").slice(0, 3)).toEqual([
      "Kans, gunstigst",
      "Bedreiging, ongunstigst",
      "Neutraal",
    ]);
    expect(indexOf(["DESTEP", environment])).toBe(48);
    expect(itemColumn(["DESTEP", repeat(6, [0, 3])], STANDING)).toEqual(repeat(6, "Neutral"));
  });

  it("of DESTEP checks each column on its own scale", () => {
    const spoiled = (row: readonly unknown[]) => ["DESTEP", [row, ...environment.slice(1)]];
    expect(scorecard(spoiled([6, 1]))).toBe(
      "scores, row 1, column 1: Demographic has 6, and scores run from −5 to 5 there.",
    );
    expect(scorecard(spoiled([5, 0]))).toBe(
      "scores, row 1, column 2: Demographic has 0, and scores run from 1 to 5 there.",
    );
    expect(rows(spoiled([-5, 5]))[0]?.[INDEX]).toBe(0);
    expect(rows(spoiled([5, 5]))[0]?.[INDEX]).toBe(100);
    expect(scorecard(spoiled([5, null]))).toBe(
      "scores, row 1, column 2 is blank while the rest of the row is filled in: complete the row or clear it.",
    );
    expect(scorecard(["DESTEP", column([1, 2, 3, 4, 5, 5])])).toBe(
      "scores takes two columns, impact and likelihood, or three: the names of the items and these two.",
    );
  });

  it("of SMART takes yes and no, shows them as such and counts the yeses", () => {
    const answers = ["SMART", column(["ja", true, 0, "no", 1])];
    expect(itemColumn(answers, SCORE)).toEqual(["yes", "yes", "no", "no", "yes"]);
    expect(itemColumn(answers, SCORE, "nl")).toEqual(["ja", "ja", "nee", "nee", "ja"]);
    expect(itemColumn(answers, RANK)).toEqual([1, 1, 4, 4, 1]);
    expect(itemColumn(answers, STANDING)).toEqual(["", "", "To improve", "To improve", ""]);
    for (let yes = 0; yes <= 5; yes++) {
      expect(indexOf(["SMART", column([...repeat(yes, "x"), ...repeat(5 - yes, false)])])).toBe(20 * yes);
    }
    expect(scorecard(["SMART", column([1, 0, 0.5, 1, 1])])).toBe(
      "scores, row 3: 0.5 is not yes or no. Type yes or no, TRUE or FALSE, or 1 or 0.",
    );
    expect(scorecard(["SMART", column([1, 0, "perhaps", 1, 1])], "nl")).toContain("rij 3: 'perhaps' is geen ja of nee");
  });

  it("of CRM weighs the organisation for 90% and technology for 10%", () => {
    const crm = rows(["CRM", column([3, 3, 3, 3, 3, 3, 5, 1])]);
    expect(crm.slice(0, 8).map((row) => row[3])).toEqual([0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.05, 0.05]);
    expect(crm.slice(8)).toEqual([
      ["The organisation", "", 50, 0.9, 45, "", "", ""],
      ["The technology", "", 50, 0.1, 5, "", "", ""],
      ["Index", "", 50, 1, 50, "", "", ""],
    ]);
    expect(indexOf(["CRM", column([5, 5, 5, 5, 5, 5, 1, 1])])).toBe(90);
    expect(indexOf(["CRM", column([1, 1, 1, 1, 1, 1, 5, 5])])).toBe(10);
    expect(scorecard(["CRM", column([6, 5, 5, 5, 5, 5, 1, 1])])).toContain("from 1 to 5");
  });

  it("of loyalty drivers agrees with LOYALTYINDEX", () => {
    for (const drivers of [
      [7, 8, 4, 3],
      [10, 10, 1, 1],
      [2.5, 9, 6, 1],
    ]) {
      const weights = [2, 1, 1, 0];
      expect(indexOf(["LOYALTY", column(drivers)])).toBeCloseTo(ask("LOYALTYINDEX", drivers) as number, 10);
      expect(indexOf(["LOYALTY", column(drivers), column(weights)])).toBeCloseTo(
        ask("LOYALTYINDEX", [...drivers, column(weights)]) as number,
        10,
      );
    }
  });
});
