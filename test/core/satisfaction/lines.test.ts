import { describe, expect, it } from "vitest";
import { ask, column, repeat, rowsOf } from "../ask.ts";

describe("a value on the line", () => {
  it("is the lowest rating that satisfies, under any scale and number of boxes", () => {
    expect(ask("CSAT", [column([4, 3])])).toBe(0.5);
    expect(ask("CSAT", [column([6, 5]), 7])).toBe(0.5);
    expect(ask("CSAT", [column([5, 4]), 7, 3])).toBe(0.5);
    expect(ask("CSAT", [column([2, 1]), 2, 1])).toBe(0.5);
    expect(ask("CSAT", [column([5, 1]), 5, 4])).toBe(0.5);
  });

  it("is easy from just above the middle, and hard from just below it", () => {
    expect(ask("CES", [column([5, 4]), 7, "share"])).toBe(0.5);
    expect(ask("CES", [column([4, 4]), 7, "index"])).toBe(0);
    expect(ask("CES", [column([3, 4]), 7, "index"])).toBe(-0.5);
    expect(ask("CES", [column([6, 5]), 7, "index"])).toBe(0.5);
    expect(ask("CES", [column([4, 3]), 6, "share"])).toBe(0.5);
    expect(ask("CES", [column([3, 4]), 6, "index"])).toBe(-0.5);
    expect(ask("CES", [column([5, 4]), 6, "index"])).toBe(0.5);
    expect(ask("CES", [column([3, 2, 1]), 3, "index"])).toBeCloseTo(1 / 3, 12);
  });

  it("makes a bond strong from 8 on", () => {
    const advice = (...levels: number[]) => rowsOf(ask("BONDING", levels))[0]?.[3];
    expect(advice(8, 8, 8)).toMatch(/^Maintain all three/);
    expect(advice(8, 7.9, 8)).toMatch(/^Strengthen personal contact/);
    expect(rowsOf(ask("BONDING", [0, 0, 0]))[0]?.slice(0, 3)).toEqual([
      0,
      "Financial, Social, Structural",
      "Financial, Social, Structural",
    ]);
    expect(rowsOf(ask("BONDING", [8, 9, 10], "nl"))[0]?.[3]).toMatch(/^Onderhoud alle drie de niveaus/);
  });

  it("gives the bonus of the threshold that it reaches", () => {
    const bonus = (spend: number, marginal: unknown) =>
      ask("LOYALTYBONUS", [spend, column([1000, 5000]), column([0.01, 0.02]), marginal]);
    expect([bonus(5000, "nee"), bonus(4999, 0), bonus(1000, ""), bonus(999, "no")]).toEqual([100, 49.99, 10, 0]);
    expect([bonus(5000, "ja"), bonus(5001, 1), bonus(1000, true), bonus(999, "x")]).toEqual([40, 40.02, 0, 0]);
  });

  it("is high among themes, and one step below is low", () => {
    const priority = (importance: number, satisfaction: number) => ask("KTOPRIORITY", [importance, satisfaction, 7, 6]);
    expect([priority(7, 6), priority(7, 5.9), priority(6.9, 6), priority(6.9, 5.9)]).toEqual([
      "Keep up the good work",
      "Concentrate here",
      "Possible overkill",
      "Low priority",
    ]);
  });
});

describe("what is refused", () => {
  it("is a yes or no that is neither", () => {
    const args = [5000, column([1000]), column([0.01]), "misschien"];
    expect(ask("LOYALTYBONUS", args, "nl")).toBe(
      "per schijf: 'misschien' is geen ja of nee. Typ ja of nee, WAAR of ONWAAR, of 1 of 0.",
    );
  });

  it("is a top that leaves no box below it, naming the most that the scale allows", () => {
    expect(ask("CSAT", [column([3]), 4, 4])).toBe("top is 4, while 3 is the most that the scale allows.");
    expect(ask("CSAT", [column(["goed"]), "", 4], "nl")).toBe("top is 4, terwijl de schaal hoogstens 3 toelaat.");
    expect(ask("CSAT", [column([3]), 4, 3])).toBe(1);
  });

  it("is a rating above the four words, and words with another scale", () => {
    expect(ask("CSAT", [column(["goed", 5])])).toBe("ratings, row 2 is 5, while 4 is the most that the scale allows.");
    expect(ask("CSAT", [column(["good"]), 4])).toBe(1);
    expect(ask("CSAT", [column([5]), 5])).toBe(1);
    expect(ask("CSAT", [column([5])])).toBe(1);
    expect(ask("CSAT", [column(["", ""])])).toBe("There is no rating to count: ratings holds only blank cells.");
  });

  it("is one cut without the other for a single theme", () => {
    const sentence = "One theme has no mean to compare with: give both cuts, or select all themes.";
    expect(ask("KTOPRIORITY", [[[8]], [[5]], 7])).toBe(sentence);
    expect(ask("KTOPRIORITY", [[[8]], [[5]], "", 7])).toBe(sentence);
    expect(ask("KTOPRIORITY", [column([8, 6]), column([5, 7]), 7])).toEqual(
      column(["Concentrate here", "Possible overkill"]),
    );
  });

  it("is a list of thresholds with a gap, without its partner, without any, or too long", () => {
    const tier = (thresholds: unknown[], tiers: unknown[]) =>
      ask("LOYALTYTIER", [5000, column(thresholds), column(tiers)]);
    expect(tier([1000, 2000], ["A"])).toMatch(/^Thresholds: 2, tiers: 1\./);
    // Of one size, so beside each other: the second threshold has no tier.
    expect(tier(["From", 1000, 2000], ["Tier", "A", ""])).toMatch(/^Thresholds: 2, tiers: 2\./);
    expect(tier(["From", 1000, 9000], ["A", "B"])).toBe("A");
    expect(tier(["", ""], ["A", "B"])).toBe("There is no threshold: fill in from what spend each tier applies.");
    const numbered = (length: number) => Array.from({ length }, (_, index) => index);
    expect(tier(numbered(51), numbered(51))).toMatch(/^Thresholds: 51, tiers: 51\..*at most 50\.$/);
    expect(tier(numbered(50), numbered(50))).toBe(49);
  });

  it("is a threshold that occurs twice, also where they do not stand together", () => {
    const rates = column([0.01, 0.02, 0.03]);
    expect(ask("LOYALTYBONUS", [5000, column([500, 900, 500]), rates])).toBe(
      "The threshold 500 occurs twice: each rate needs a threshold of its own.",
    );
  });

  it("is a weight that is an error, a word or missing; a number stored as text will do", () => {
    const index = (weights: unknown) => ask("LOYALTYINDEX", [10, 1, 1, 1, weights]);
    const sentence = "weights takes 4 numbers of 0 or more, at least one of them above 0.";
    expect(index([[{ error: "#N/A" }, 1, 1, 1]])).toMatch(/#N\/A/);
    expect(index([[1, 1, 1, "1.234"]])).toBe(sentence);
    expect(index([[1, 1, 1, true]])).toBe(sentence);
    expect(
      index([
        [1, 1, ""],
        [1, "", ""],
      ]),
    ).toBe(sentence);
    expect(index([[1, 0, 0, 0, ""]])).toBe(100);
    expect(index([["1", "0", 0, 0]])).toBe(100);
  });
});

describe("a loyalty index", () => {
  it("stays at 100 where the weighted mean of tens rounds to more than 10", () => {
    expect(ask("LOYALTYINDEX", [10, 10, 10, 10, [[0.624, 0.25, 0.147, 0.159]]])).toBe(100);
  });

  it("does not overflow or vanish with weights of any size", () => {
    for (const size of [1e308, 1e-308, 5e-324]) {
      expect(ask("LOYALTYINDEX", [10, 1, 10, 1, [[size, size, size, size]]])).toBeCloseTo(50, 10);
    }
  });
});

describe("NPSTABLE and SATISFACTION", () => {
  it("sort what ties by size and then by name", () => {
    const table = (scores: unknown[], groups: unknown[]) => rowsOf(ask("NPSTABLE", [column(scores), column(groups)]));
    expect(table([9, 9, 9, 9, 10], ["c", "b", "a", "b", "d"]).map(([name]) => name)).toEqual([
      "b",
      "a",
      "c",
      "d",
      "Total",
    ]);
    const themes = column(["c", "b", "a", "b", "d"]);
    const sorted = rowsOf(ask("SATISFACTION", [themes, column([4, 4, 4, 4, 5])]));
    expect(sorted.map(([name]) => name)).toEqual(["d", "b", "a", "c", "Total"]);
  });

  it("show a group that is a number as a number", () => {
    expect(rowsOf(ask("NPSTABLE", [column([9]), column([2024])]))[0]?.[0]).toBe(2024);
    expect(rowsOf(ask("SATISFACTION", [column([2024]), column([5])]))[0]?.[0]).toBe(2024);
  });

  it("give the margin of NPSINTERVAL to every group", () => {
    const scores = [10, 9, 8, 3, 10];
    const groups = ["a", "a", "a", "a", "b"];
    const margins = rowsOf(ask("NPSTABLE", [column(scores), column(groups)])).map((row) => row[6]);
    const margin = (values: number[]) => rowsOf(ask("NPSINTERVAL", [column(values)]))[0]?.[3];
    expect(margins).toEqual([margin([10]), margin([10, 9, 8, 3]), margin(scores)]);
  });
});

describe("NPSSAMPLE", () => {
  it("takes shares that make up all answers, and one of them may be 0", () => {
    expect(ask("NPSSAMPLE", [10, 0.95, 0.7, 0.3])).toBe(323);
    expect(ask("NPSSAMPLE", [10, 0.95, 0, 0.5])).toBe(97);
    expect(ask("NPSSAMPLE", [10, 0.95, 0, 0])).toBe(1);
    expect(ask("NPSSAMPLE", [10, 0.95, "", 0.3])).toMatch(/^promoters is empty/);
    expect(ask("NPSSAMPLE", [1e-200])).toMatch(/^The margin is so small/);
  });
});

describe("NPSSHARES", () => {
  it("reaches the ends of the scale exactly, and refuses what is too large to add up", () => {
    expect(ask("NPSSHARES", [0.7, 0, 0])).toBe(100);
    expect(ask("NPSSHARES", [0, 0, 1e-300])).toBe(-100);
    expect(ask("NPSSHARES", [1e308, 1e308, 1e308], "nl")).toBe("Deze getallen zijn te groot om op te tellen.");
    expect(ask("NPSSHARES", [repeat(1, 1)])).toMatch(/^passives is empty/);
  });
});
