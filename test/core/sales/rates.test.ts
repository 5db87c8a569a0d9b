import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask } from "../ask.ts";

const PARTS = ["CONVERSION", "CLICKTHROUGH", "HITRATE"] as const;
const PER_HUNDRED = [
  ["COMPLAINTRATE", "Orders is 0: fill in the number of orders in the period."],
  ["CONTACTRATE", "Customers is 0: fill in the number of customers in the period."],
] as const;

const count = fc.integer({ min: 0, max: 1_000_000 });
const some = fc.integer({ min: 1, max: 1_000_000 });

describe("the shares of the sales process", () => {
  it("give the examples of Google Ads", () => {
    // support.google.com/google-ads/answer/2615875 (5 clicks, 100 impressions) and 2684489 (50 conversions, 1,000 interactions).
    expect(ask("CLICKTHROUGH", [100, 5])).toBe(0.05);
    expect(ask("CONVERSION", [1000, 50])).toBe(0.05);
  });

  it.each(PARTS)("%s lies between 0 and 1, and times the whole gives the part", (id) => {
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
        const part = Math.floor(whole * share);
        const rate = ask(id, [whole, part]) as number;
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
        expect(rate * whole).toBeCloseTo(part, 6);
      }),
    );
  });

  it("of two steps multiply to that of both together", () => {
    fc.assert(
      fc.property(some, some, count, (one, two, three) => {
        const [last, middle, first] = [one, two, three + 1].sort((a, b) => a - b) as [number, number, number];
        const [begin, end] = [ask("CONVERSION", [first, middle]), ask("CONVERSION", [middle, last])] as number[];
        expect((begin as number) * (end as number)).toBeCloseTo(ask("CONVERSION", [first, last]) as number, 12);
      }),
    );
  });

  it("refuse a part that is more than its whole, in both languages", () => {
    expect(ask("CONVERSION", [4, 5])).toBe(
      "Converted, 5, is more than entered, 4: those who converted had entered, so check both numbers.",
    );
    expect(ask("CONVERSION", [4, 5], "nl")).toBe(
      "De doorstroom, 5, is groter dan de instroom, 4, en is daar een deel van: controleer beide aantallen.",
    );
    expect(ask("CLICKTHROUGH", [4, 5])).toBe(
      "Clicks, 5, are more than impressions, 4: count one click per impression, and check both numbers.",
    );
    expect(ask("HITRATE", [4, 5], "nl")).toBe(
      "Er zijn meer orders, 5, dan offertes, 4: tel alleen orders uit deze offertes en controleer beide aantallen.",
    );
  });

  it.each(PARTS)("%s names the row of a list where it refuses", (id) => {
    expect(
      ask(id, [
        [["All"], [10], [4]],
        [["Part"], [5], [5]],
      ]),
    ).toMatch(/^row 3: .*5.*4/);
  });

  it("divide by zero without a whole", () => {
    expect(ask("HITRATE", [0, 0])).toBe("Quotes is 0: fill in how many quotes were made.");
    expect(ask("CLICKTHROUGH", [0, 0], "nl")).toBe("Het aantal vertoningen is 0: vul in hoe vaak er is vertoond.");
  });

  it("answer a list beside its header and blank rows", () => {
    expect(
      ask(
        "HITRATE",
        [
          [["Offertes"], [60], [""], [8]],
          [["Orders"], [15], [""], [5]],
        ],
        "nl",
      ),
    ).toEqual([["Hitrate"], [0.25], [""], [0.625]]);
  });
});

describe("the rates per hundred", () => {
  it.each(PER_HUNDRED)("%s counts the same per order, however many there are", (id, sentence) => {
    fc.assert(
      fc.property(count, some, (events, base) => {
        expect(ask(id, [events * 4, base * 4])).toBe(ask(id, [events, base]));
        expect(((ask(id, [events, base]) as number) * base) / 100).toBeCloseTo(events, 6);
      }),
    );
    expect(ask(id, [3, 0])).toBe(sentence);
  });

  it("keep 3 in 200 at exactly 1.5, and pass 100 where there is more than one each", () => {
    expect(ask("COMPLAINTRATE", [3, 200])).toBe(1.5);
    expect(ask("CONTACTRATE", [300, 200])).toBe(150);
  });

  it("refuse what no cell can hold", () => {
    expect(ask("CONTACTRATE", [1e308, 1e-308])).toBe(
      "The contact rate does not fit in a cell: check contacts and customers.",
    );
    expect(ask("COMPLAINTRATE", [1e308, 1e-308], "nl")).toBe(
      "De klachtenratio past niet in een cel: controleer klachten en orders.",
    );
  });
});
