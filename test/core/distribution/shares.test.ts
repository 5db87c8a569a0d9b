import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../core/answer.ts";

const ask = (id: string, ...args: unknown[]) => answer(id, args, { language: "en" });
const inDutch = (id: string, ...args: unknown[]) => answer(id, args, { language: "nl" });
const figure = (id: string, ...args: unknown[]): number => {
  const shown = ask(id, ...args);
  if (!shown.ok) throw new Error(shown.sentence);
  return shown.cells as number;
};

const PARTS = [
  ["MARKETSHARE", "Own revenue, 5, is more than market revenue, 4: the market includes you, so check both amounts."],
  [
    "NUMERICDISTRIBUTION",
    "Stores with product, 5, are more than all stores, 4: all stores include them, so check both numbers.",
  ],
  [
    "WEIGHTEDDISTRIBUTION",
    "Category revenue of stores with product, 5, is more than category revenue of all stores, 4: the total includes it, so check both amounts.",
  ],
  [
    "TURNOVERSHARE",
    "Own revenue, 5, is more than category revenue of stores with product, 4: the category includes your product, so check both amounts.",
  ],
] as const;

/** A market as its own revenue ≤ category revenue of the dealers ≤ that of all stores. */
const market = fc
  .record({
    total: fc.integer({ min: 1000, max: 1e9 }),
    reach: fc.double({ min: 0.01, max: 1, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    stores: fc.integer({ min: 1, max: 1e5 }),
    presence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ total, reach, share, stores, presence }) => ({
    total,
    dealers: Math.round(total * reach),
    own: Math.floor(Math.round(total * reach) * share),
    stores,
    carrying: Math.max(1, Math.round(stores * presence)),
  }));

describe("the distribution figures", () => {
  it("give the example of Seats XL", () => {
    // "Een belangrijk kengetal", bisdomgroningen.nl: 2,200 of 6,600 shops, an average of 1.2 against 1.0 million, turnover share 20%.
    const numeric = figure("NUMERICDISTRIBUTION", 2200, 6600);
    const weighted = figure("WEIGHTEDDISTRIBUTION", 2200 * 1.2, 6600 * 1);
    const turnover = figure("TURNOVERSHARE", 528, 2640);
    expect(numeric).toBe(1 / 3);
    expect(weighted).toBe(0.4);
    expect(figure("SELECTIONINDEX", weighted, numeric)).toBeCloseTo(1.2, 14);
    expect(turnover).toBe(0.2);
    expect(figure("MARKETSHARE", 528, 6600)).toBe(0.08);
    expect(weighted * turnover).toBeCloseTo(0.08, 14);
  });

  it("give the example of Muddy boots", () => {
    // NIMA A, "Distributiekengetallen" (scribd.com 692506463): 200 of 800 shops, 4 of 10 million, 1.4 million of it Muddy.
    expect(figure("NUMERICDISTRIBUTION", 200, 800)).toBe(0.25);
    expect(figure("WEIGHTEDDISTRIBUTION", 4, 10)).toBe(0.4);
    expect(figure("SELECTIONINDEX", 0.4, 0.25)).toBe(1.6);
    expect(figure("TURNOVERSHARE", 1.4, 4)).toBe(0.35);
    expect(figure("MARKETSHARE", 1.4, 10)).toBeCloseTo(0.14, 15);
  });

  it("give the lemonade example", () => {
    // "Numerieke distributie", marketingflot.blogspot.com: XOT is for sale in 20,000 of 50,000 shops.
    expect(figure("NUMERICDISTRIBUTION", 20_000, 50_000)).toBe(0.4);
  });

  it("multiply to the market share, in both ways", () => {
    fc.assert(
      fc.property(market, ({ total, dealers, own, stores, carrying }) => {
        const numeric = figure("NUMERICDISTRIBUTION", carrying, stores);
        const weighted = figure("WEIGHTEDDISTRIBUTION", dealers, total);
        const selection = figure("SELECTIONINDEX", weighted, numeric);
        const turnover = figure("TURNOVERSHARE", own, dealers);
        const share = figure("MARKETSHARE", own, total);
        expect(weighted * turnover).toBeCloseTo(share, 12);
        expect(numeric * selection * turnover).toBeCloseTo(share, 12);
      }),
    );
  });

  it.each(PARTS)("%s does not depend on the unit of its amounts", (id) => {
    fc.assert(
      fc.property(market, ({ own, total }) => {
        expect(figure(id, own / 1024, total / 1024)).toBe(figure(id, own, total));
        expect(figure(id, own * 1000, total * 1000)).toBe(figure(id, own, total));
      }),
    );
  });

  it.each(PARTS)("%s refuses a part that is more than its whole", (id, sentence) => {
    expect(ask(id, 5, 4)).toEqual({ ok: false, error: "value", sentence });
    expect(inDutch(id, 5, 4)).toMatchObject({ error: "value", sentence: expect.stringMatching(/controleer beide/) });
    expect(figure(id, 4, 4)).toBe(1);
  });

  it.each(PARTS)("%s divides by zero without a whole", (id) => {
    expect(ask(id, 0, 0)).toMatchObject({ ok: false, error: "division-by-zero" });
  });

  it("refuse in Dutch with the Dutch names", () => {
    expect(inDutch("MARKETSHARE", 5, 4)).toMatchObject({
      sentence:
        "De eigen omzet, 5, is groter dan de marktomzet, 4: je omzet hoort bij die van de markt, dus controleer beide bedragen.",
    });
    expect(inDutch("NUMERICDISTRIBUTION", -1, 4)).toMatchObject({
      sentence: "winkels met product mag niet kleiner zijn dan 0, en is −1.",
    });
  });

  it("answer a list, beside its header and blank rows", () => {
    expect(ask("MARKETSHARE", [["Own"], [5], [""], ["2,5"]], 10)).toEqual({
      ok: true,
      cells: [["Market share"], [0.5], [""], [0.25]],
    });
    expect(inDutch("SELECTIONINDEX", [["WD"], ["45%"]], [["ND"], [0.3]])).toEqual({
      ok: true,
      cells: [["Selectie-indicator"], [1.5]],
    });
  });
});

describe("SELECTIONINDEX", () => {
  it("divides by zero without stores that carry the product", () => {
    expect(ask("SELECTIONINDEX", 0, 0)).toEqual({
      ok: false,
      error: "division-by-zero",
      sentence: "Numeric distribution is 0: without stores that carry the product there is no selection index.",
    });
  });

  it("says how to type a percentage", () => {
    expect(ask("SELECTIONINDEX", 40, 0.3)).toMatchObject({
      sentence: "weighted distribution must be between 0 and 1: type 40% or 0.4.",
    });
  });
});

describe("RELATIVESHARE", () => {
  it("is 1 when both are as large, and the other way round its inverse", () => {
    const share = fc.double({ min: 0.001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(share, share, (own, rival) => {
        expect(figure("RELATIVESHARE", own, own)).toBe(1);
        expect(figure("RELATIVESHARE", own, rival) * figure("RELATIVESHARE", rival, own)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("refuses two shares that are together more than the market", () => {
    expect(ask("RELATIVESHARE", 0.7, 0.6)).toEqual({
      ok: false,
      error: "value",
      sentence: "Own share, 0.7, and largest rival share, 0.6, are together more than 1, the whole market: check both.",
    });
    expect(inDutch("RELATIVESHARE", 0.7, 0.6)).toMatchObject({
      sentence:
        "Het eigen aandeel, 0,7, en het aandeel van de grootste concurrent, 0,6, zijn samen meer dan 1, de hele markt: controleer beide.",
    });
  });

  it("accepts a market of two whose shares were rounded", () => {
    expect(figure("RELATIVESHARE", 0.66667, 0.33334)).toBeCloseTo(2, 3);
    expect(figure("RELATIVESHARE", 0.55, 0.45)).toBeCloseTo(11 / 9, 12);
  });

  it("divides by zero without a rival", () => {
    expect(ask("RELATIVESHARE", 1, 0)).toMatchObject({ error: "division-by-zero" });
  });
});

describe("the derivations of single figures", () => {
  const steps = (id: string, ...args: unknown[]) => {
    const shown = ask("EXPLAIN", id, ...args);
    return shown.ok && (shown.cells as unknown[][]).slice(1).map(([, , figures, result]) => [figures, result]);
  };

  it("divide what the user gave", () => {
    expect(steps("MARKETSHARE", 528, 6600)).toEqual([["528 ÷ 6600", 0.08]]);
    expect(steps("NUMERICDISTRIBUTION", 200, 800)).toEqual([["200 ÷ 800", 0.25]]);
    expect(steps("WEIGHTEDDISTRIBUTION", 4, 10)).toEqual([["4 ÷ 10", 0.4]]);
    expect(steps("TURNOVERSHARE", 528, 2640)).toEqual([["528 ÷ 2640", 0.2]]);
    expect(steps("SELECTIONINDEX", 0.4, 0.25)).toEqual([["40% ÷ 25%", 1.6]]);
    expect(steps("RELATIVESHARE", 0.2, 0.25)).toEqual([["20% ÷ 25%", 0.8]]);
  });

  it("say where an answer is too large for a cell", () => {
    expect(ask("RELATIVESHARE", 0.5, 5e-324)).toMatchObject({
      sentence: "Largest rival share is so small that the answer does not fit in a cell: check it.",
    });
    expect(ask("SELECTIONINDEX", 1, 5e-324)).toMatchObject({
      sentence: "Numeric distribution is so small that the answer does not fit in a cell: check it.",
    });
    expect(ask("RELATIVESHARE", 0.5, 0.5001)).toMatchObject({ ok: true });
    expect(ask("RELATIVESHARE", 0.5, 0.5002)).toMatchObject({ ok: false, error: "value" });
  });
});
