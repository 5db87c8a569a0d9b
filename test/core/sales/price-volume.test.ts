import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const amount = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);
const products = fc
  .array(fc.tuple(amount, fc.integer({ min: 0, max: 10_000 }), amount, fc.integer({ min: 0, max: 10_000 })), {
    minLength: 1,
    maxLength: 8,
  })
  .filter((list) => list.some(([, quantity]) => quantity > 0));
type Product = readonly [number, number, number, number];

const effects = (list: readonly Product[]): number[] =>
  rowsOf(
    ask(
      "PRICEVOLUME",
      [0, 1, 2, 3].map((at) => column(list.map((product) => product[at]))),
    ),
  ).map((row) => row[1] as number);

const revenue = (list: readonly Product[], price: 0 | 2, quantity: 1 | 3) =>
  list.reduce((sum, product) => sum + product[price] * product[quantity], 0);

describe("PRICEVOLUME", () => {
  it("gives the variances of Global Air", () => {
    // Horngren's case of three classes of tickets: selling price 9,360,000 U, quantity 4,960,000 F, volume in all 11,320,000 F.
    // ininet.org/chapter-five-measuring-yield-mix-and-quantity-effects-learning.html, pages 13 and 14.
    expect(
      effects([
        [3200, 1000, 2600, 2400],
        [2400, 3000, 1600, 6000],
        [900, 16000, 700, 15600],
      ]),
    ).toEqual([-9_360_000, 4_960_000, 11_320_000 - 4_960_000, 11_320_000 - 9_360_000]);
  });

  it("gives one product its price effect at the new quantity, and no mix", () => {
    // pongora.com/price-volume-mix-analysis-a-comprehensive-guide: price 2,000 and price × volume 200, volume 5,000, total 7,200.
    expect(ask("PRICEVOLUME", [50, 1000, 52, 1100], "nl")).toEqual([
      ["Effect", "Bedrag (geld)", "Van de oude omzet (aandeel)"],
      ["Prijseffect", 2200, 0.044],
      ["Volume-effect", 5000, 0.1],
      ["Mixeffect", 0, 0],
      ["Totale verandering", 7200, 0.144],
    ]);
  });

  it("adds up to the change of revenue", () => {
    fc.assert(
      fc.property(products, (list) => {
        const [price, volume, mix, total] = effects(list) as [number, number, number, number];
        expect(price + volume + mix).toBeCloseTo(total, 4);
        expect(total).toBeCloseTo(revenue(list, 2, 3) - revenue(list, 0, 1), 4);
      }),
    );
  });

  it("has no price effect at old prices, no volume effect at the old total, no mix effect where all cost the same", () => {
    fc.assert(
      fc.property(products, amount, (list, one) => {
        expect(effects(list.map(([price, old, , now]) => [price, old, price, now]))[0]).toBe(0);
        const reversed = list.map(([, old]) => old).reverse();
        expect(
          effects(list.map(([price, old, now], index) => [price, old, now, reversed[index] as number]))[1],
        ).toBeCloseTo(0, 4);
        expect(effects(list.map(([, old, price, now]) => [one, old, price, now]))[2]).toBe(0);
      }),
    );
  });

  it("has no mix effect where every quantity doubles", () => {
    fc.assert(
      fc.property(products, (list) => {
        expect(effects(list.map(([price, old, now]) => [price, old, now, 2 * old]))[2]).toBe(0);
      }),
    );
  });

  it("does not depend on the order of the products", () => {
    fc.assert(
      fc.property(
        products.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(effects(shuffled)).toEqual(effects(list));
        },
      ),
    );
  });

  it("leaves the share blank without old revenue, and refuses without old quantities or products", () => {
    expect(rowsOf(ask("PRICEVOLUME", [0, 10, 5, 10]))[0]).toEqual(["Price effect", 50, ""]);
    expect(ask("PRICEVOLUME", [5, 0, 5, 10])).toBe(
      "The old quantities add up to 0: there is no old mix to compare with.",
    );
    const blank = column(["", ""]);
    expect(ask("PRICEVOLUME", [blank, blank, blank, blank], "nl")).toBe(
      "Er is geen product om te tellen: de prijzen en aantallen bevatten alleen lege cellen.",
    );
  });
});
