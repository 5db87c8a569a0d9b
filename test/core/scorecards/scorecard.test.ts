import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../core/answer.ts";
import { reportFor } from "../../../core/i18n/index.ts";
import { type Entry, findEntry } from "../../../core/registry.ts";
import { ask, column, repeat, rowsOf } from "../ask.ts";
import { CONTRIBUTION, INDEX, indexOf, itemColumn, RANK, rows, STANDING, scorecard, WEIGHT } from "./show.ts";

const SEVEN = [7, 5, 6, 8, 4, 4, 9];
const entry = findEntry("SCORECARD") as Entry;

function report(args: readonly unknown[], language: "en" | "nl" = "en") {
  const outcome = outcomeOf(entry, args);
  return outcome.ok ? reportFor(entry, outcome.report, language) : [];
}

describe("a filled-in scorecard", () => {
  it("has the items first, then the groups, then the index to which the contributions add up", () => {
    const seven = rows(["7S", column(SEVEN)]);
    expect(seven.map(([name]) => name)).toEqual([
      ..."Strategy,Structure,Systems,Shared values,Style,Staff,Skills,Hard S's,Soft S's,Index".split(","),
    ]);
    expect(seven.slice(0, 7).map((row) => row[7])).toEqual([...repeat(3, "Hard S's"), ...repeat(4, "Soft S's")]);
    const contributions = seven.slice(0, 7).map((row) => row[CONTRIBUTION] as number);
    expect(contributions.reduce((sum, one) => sum + one)).toBeCloseTo(seven[9]?.[CONTRIBUTION] as number, 10);
    expect(seven[7]?.[INDEX]).toBeCloseTo(500 / 9, 10);
    expect(seven[8]?.[INDEX]).toBeCloseTo(525 / 9, 10);
    expect(seven[7]?.[WEIGHT]).toBeCloseTo(3 / 7, 12);
    expect((seven[7]?.[CONTRIBUTION] as number) + (seven[8]?.[CONTRIBUTION] as number)).toBeCloseTo(
      seven[9]?.[INDEX] as number,
      10,
    );
    expect(seven[9]?.slice(0, 8)).toEqual(["Index", "", seven[9]?.[INDEX], 1, seven[9]?.[INDEX], "", "", ""]);
    expect(seven[9]?.[INDEX]).toBeCloseTo((100 * (43 - 7)) / 63, 10);
  });

  it("has no score in the rows of groups and index, so that a radar shows the items", () => {
    expect(rows(["7S", column(SEVEN)]).map((row) => row[1])).toEqual([...SEVEN, "", "", ""]);
  });

  it("tells beside each item what to judge, and in the last row how to score", () => {
    const help = rowsOf(scorecard(["7S", column(SEVEN)], "nl")).map((row) => row[8]);
    expect(help[1]).toBe("Hoe taken, verantwoordelijkheden en rapportagelijnen zijn verdeeld.");
    expect(help.slice(7)).toEqual(["", "", "Geef elk onderdeel een cijfer van 1 (slecht) tot 10 (uitstekend)."]);
  });

  it("gives equal scores one rank, skips the next, and marks every lowest and every highest item", () => {
    expect(itemColumn(["7S", column(SEVEN)], RANK)).toEqual([3, 5, 4, 2, 6, 6, 1]);
    expect(itemColumn(["7S", column(SEVEN)], STANDING)).toEqual(["", "", "", "", "Weakest", "Weakest", "Strongest"]);
    expect(itemColumn(["LOYALTY", column([8, 8, 3, 5])], RANK)).toEqual([1, 1, 4, 3]);
    expect(
      rows(["LOYALTY", column([8, 8, 3, 5])], "nl")
        .slice(0, 4)
        .map((row) => row[STANDING]),
    ).toEqual(["Sterkste", "Sterkste", "Zwakste", ""]);
    expect(
      rows(["LOYALTY", column([8, 8, 8, 8])])
        .slice(0, 4)
        .map((row) => row.slice(RANK, 7)),
    ).toEqual(repeat(4, [1, ""]));
  });

  it("marks the ends of the scale itself", () => {
    const standings = rows(["LOYALTY", column([1, 10, 10, 1])])
      .slice(0, 4)
      .map((row) => row[STANDING]);
    expect(standings).toEqual(["Weakest", "Strongest", "Strongest", "Weakest"]);
  });

  it("leaves an item without a score out, keeps its row, and says so", () => {
    const args = ["7S", column([7, null, 6, 8, 4, "", 9])];
    const seven = rows(args);
    expect(seven[1]).toEqual(["Structure", "", "", "", "", "", "", "Hard S's"]);
    expect(seven[0]?.[WEIGHT]).toBe(0.2);
    expect(seven[7]?.slice(WEIGHT, 4)).toEqual([0.4]);
    expect(indexOf(args)).toBeCloseTo((100 * (34 - 5)) / 45, 10);
    expect(report(args)).toEqual(["2 of 7 items have no score and do not count: Structure, Staff."]);
    expect(report(args, "nl")).toEqual([
      "2 van de 7 onderdelen hebben geen score en tellen niet mee: Structuur, Staf.",
    ]);
    expect(report(["7S", column(SEVEN)])).toEqual([]);
  });

  it("leaves a group blank in which nothing is scored", () => {
    expect(rows(["7S", column([7, 8, 9, null, null, null, null])])[8]).toEqual(["Soft S's", ...repeat(7, "")]);
  });

  it("weighs as the user says, whose weights count in proportion only", () => {
    const scores = column([10, 10, 1, 1]);
    expect(indexOf(["LOYALTY", scores, column([2, 1, 1, 0])])).toBe(75);
    expect(indexOf(["LOYALTY", scores, column([20, 10, 10, 0])])).toBe(75);
    expect(rows(["LOYALTY", scores, column([2, 1, 1, 0])]).map((row) => row[WEIGHT])).toEqual([0.5, 0.25, 0.25, 0, 1]);
    expect(rows(["LOYALTY", scores, column([2, 1, 1, 0])]).map((row) => row[CONTRIBUTION])).toEqual([50, 25, 0, 0, 75]);
    expect(indexOf(["LOYALTY", scores, [[0, 0, 0, 3]]])).toBe(0);
    expect(indexOf(["LOYALTY", scores, column(["Weight", "2", 1, 1, 0])])).toBe(75);
    expect(
      indexOf([
        "LOYALTY",
        scores,
        [
          ["Vertrouwen", 1],
          ["Alternatives", 1],
          ["satisfaction", 0],
          ["Investment", 0],
        ],
      ]),
    ).toBe(50);
    expect(indexOf(["LOYALTY", scores, column([1e6, 0, 0, 0])])).toBe(100);
  });

  it("refuses weights that are missing, negative, too large or 0 together", () => {
    const scores = column([10, 10, 1, 1]);
    expect(scorecard(["LOYALTY", scores, column([2, null, 1, 0])])).toBe(
      "weights has no number for Satisfaction: fill it in, with 0 where the item does not count.",
    );
    expect(scorecard(["LOYALTY", scores, column([2, null, 1, 0])], "nl")).toContain(
      "gewichten heeft geen getal voor Tevredenheid",
    );
    expect(scorecard(["LOYALTY", scores, column([2, -1, 1, 0])])).toBe(
      "weights, row 2 takes a weight from 0 to 1,000,000.",
    );
    expect(scorecard(["LOYALTY", scores, column([2, 1_000_001, 1, 0])])).toContain("weights, row 2 takes a weight");
    expect(scorecard(["LOYALTY", scores, column([0, 0, 0, 0])])).toBe(
      "The weights of the scored items add up to 0: give at least one of them a weight above 0.",
    );
    expect(scorecard(["LOYALTY", column([5, 5, 5, null]), column([0, 0, 0, 1])])).toContain("add up to 0");
    expect(scorecard(["LOYALTY", null, column([0, 0, 0, 0])])).toContain("add up to 0");
    expect(scorecard(["LOYALTY", scores, column(["1.234", 1, 1, 1])])).toBe(
      "weights, row 1: '1.234' is text that can be read two ways. Type it as a number.",
    );
  });

  it("blanks the index of a group that weighs nothing", () => {
    const weights = column([0, 0, 0, 1, 1, 1, 1]);
    expect(rows(["7S", column(SEVEN), weights])[7]).toEqual(["Hard S's", ...repeat(7, "")]);
    expect(indexOf(["7S", column(SEVEN), weights])).toBeCloseTo(525 / 9, 10);
  });

  it("has an index from 0 to 100 that rises with every score, and does not know the order of named rows", () => {
    const scores = fc.array(fc.double({ min: 1, max: 10, noNaN: true }), { minLength: 7, maxLength: 7 });
    const names = "Strategy,Structure,Systems,Shared values,Style,Staff,Skills".split(",");
    const weights = fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(scores, weights, fc.nat(6), fc.nat(6), (values, heavy, raised, turn) => {
        const index = indexOf(["7S", column(values), column(heavy)]) as number;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(100);
        const higher = values.map((value, at) => (at === raised ? 10 : value));
        expect(indexOf(["7S", column(higher), column(heavy)])).toBeGreaterThanOrEqual(index - 1e-9);
        const named = names.map((name, at) => [name, values[at]]);
        const turned = [...named.slice(turn), ...named.slice(0, turn)];
        expect(rows(["7S", turned, column(heavy)])).toEqual(rows(["7S", column(values), column(heavy)]));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the form", () => {
  it("is the same table without scores, so that it can be filled in and nothing moves", () => {
    const form = rows(["7S"]);
    expect(form.map(([name]) => name)).toEqual(rows(["7S", column(SEVEN)]).map(([name]) => name));
    expect(form[0]).toEqual(["Strategy", "", "", 1 / 7, "", "", "", "Hard S's"]);
    expect(form[7]).toEqual(["Hard S's", "", "", 3 / 7, "", "", "", ""]);
    expect(form[8]?.[WEIGHT]).toBe(4 / 7);
    expect(form[9]).toEqual(["Index", "", "", 1, "", "", "", ""]);
    expect(rowsOf(scorecard(["7S"])).slice(-1)[0]?.[8]).toBe("Score every item from 1 (poor) to 10 (excellent).");
    expect(rowsOf(scorecard(["7S"]))[7]?.[8]).toBe("");
  });

  it("appears for blank scores and for a header alone too", () => {
    expect(scorecard(["7S", column(repeat(7, null))])).toEqual(scorecard(["7S"]));
    expect(scorecard(["7S", column(["Score", ...repeat(7, "")])])).toEqual(scorecard(["7S"]));
  });

  it("shows the user's weights as shares", () => {
    expect(rows(["LOYALTY", null, column([2, 1, 1, 0])]).map((row) => row[WEIGHT])).toEqual([0.5, 0.25, 0.25, 0, 1]);
  });

  it("says what to fill in", () => {
    expect(report(["SMART"])).toEqual([
      "There are no scores yet. Answer every item with yes or no. The index is 100 where the goal meets all five.",
    ]);
    expect(report(["SMART"], "nl")[0]).toContain("Er zijn nog geen scores. Beantwoord elk onderdeel met ja of nee.");
    expect(rowsOf(ask("EXPLAIN", ["SCORECARD", "SMART"]))).toEqual([
      ["Items to score", "the items of the scorecard", "SMART", 5, "number"],
    ]);
  });

  it("can be pasted, filled in in place and selected as it stands", () => {
    const pasted = (scorecard(["7S"], "nl") as unknown[][]).map((row, at) => [
      row[0],
      at > 0 && at < 8 ? SEVEN[at - 1] : row[1],
    ]);
    expect(rows(["7S", pasted])).toEqual(rows(["7S", column(SEVEN)]));
  });
});

describe("the derivation", () => {
  it("puts every item on its scale and ends with the index and the lowest items", () => {
    const steps = rowsOf(ask("EXPLAIN", ["SCORECARD", "LOYALTY", column([10, 4, 1, 1]), column([2, 1, 1, 0])], "nl"));
    expect(steps.map((step) => step.slice(0, 4))).toEqual([
      [
        "Index van een onderdeel",
        "100 × (score − slechtste score) ÷ (beste score − slechtste score)",
        "Vertrouwen: 100 × (10 − 1) ÷ (10 − 1)",
        100,
      ],
      [
        "Index van een onderdeel",
        "100 × (score − slechtste score) ÷ (beste score − slechtste score)",
        "Tevredenheid: 100 × (4 − 1) ÷ (10 − 1)",
        100 / 3,
      ],
      [
        "Index van een onderdeel",
        "100 × (score − slechtste score) ÷ (beste score − slechtste score)",
        "Alternatieven: 100 × (1 − 1) ÷ (10 − 1)",
        0,
      ],
      [
        "Index van een onderdeel",
        "100 × (score − slechtste score) ÷ (beste score − slechtste score)",
        "Investering: 100 × (1 − 1) ÷ (10 − 1)",
        0,
      ],
      [
        "Index",
        "Σ gewicht × index van de onderdelen ÷ Σ gewicht",
        "(2 × 100 + 1 × 33,3333 + 1 × 0 + 0 × 0) ÷ 4",
        (200 + 100 / 3) / 4,
      ],
      ["Laagste onderdeel", "het onderdeel of de onderdelen met de laagste index", "0", "Alternatieven, Investering"],
    ]);
  });

  it("leaves weights of 1 out, derives each group, and skips what has no score or weight", () => {
    const args = ["SCORECARD", "7S", column([10, 1, null, 5.5, 5.5, 5.5, 5.5])];
    const figures = rowsOf(ask("EXPLAIN", args)).map((step) => step[2]);
    expect(figures).toHaveLength(6 + 2 + 1 + 1);
    expect(figures.slice(6)).toEqual([
      "Hard S's: (100 + 0) ÷ 2",
      "Soft S's: (50 + 50 + 50 + 50) ÷ 4",
      "(100 + 0 + 50 + 50 + 50 + 50) ÷ 6",
      "0",
    ]);
    const onlyHard = rowsOf(ask("EXPLAIN", ["SCORECARD", "7S", column([10, 1, 1, null, null, null, null])]));
    expect(onlyHard.map((step) => step[0]).slice(3)).toEqual(["Index of a group", "Index", "Lowest item"]);
  });

  it("multiplies the two columns of DESTEP, negative figures in brackets", () => {
    const scores = [
      ["Economic", -4, 5],
      ["Demographic", 3, 4],
    ];
    const steps = rowsOf(ask("EXPLAIN", ["SCORECARD", "DESTEP", scores]));
    expect(steps.map((step) => [step[0], step[2], step[3]])).toEqual([
      ["Score", "Demographic: 3 × 4", 12],
      ["Index of an item", "Demographic: 100 × (12 − (−25)) ÷ (25 − (−25))", 74],
      ["Score", "Economic: (−4) × 5", -20],
      ["Index of an item", "Economic: 100 × (−20 − (−25)) ÷ (25 − (−25))", 10],
      ["Index", "(74 + 10) ÷ 2", 42],
      ["Lowest item", "10", "Economic"],
    ]);
  });

  it("shows a yes as a yes", () => {
    const steps = rowsOf(ask("EXPLAIN", ["SCORECARD", "SMART", column([1, 0, 1, 1, 1])], "nl"));
    expect(steps.slice(0, 2).map((step) => step.slice(0, 4))).toEqual([
      ["Index van een antwoord", "ja = 100, nee = 0", "Specifiek: ja", 100],
      ["Index van een antwoord", "ja = 100, nee = 0", "Meetbaar: nee", 0],
    ]);
    expect(steps[5]?.[3]).toBe(80);
    expect(steps).toHaveLength(7);
  });
});
