import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
const amounts = fc.array(amount, { minLength: 1, maxLength: 10 });
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

describe("CUSTOMERADVANTAGE", () => {
  const advantage = (benefits: readonly number[], costs: readonly number[]) =>
    rowsOf(ask("CUSTOMERADVANTAGE", [column(benefits), column(costs)]))[0] as (number | "")[];

  it("is the benefits less the costs, whatever their order", () => {
    fc.assert(
      fc.property(amounts, amounts, (benefits, costs) => {
        const [gained, paid, difference] = advantage(benefits, costs) as number[];
        expect(gained).toBeCloseTo(sum(benefits), 4);
        expect(paid).toBeCloseTo(sum(costs), 4);
        expect(difference).toBeCloseTo(sum(benefits) - sum(costs), 4);
        expect(advantage([...benefits].reverse(), [...costs].reverse())).toEqual(advantage(benefits, costs));
      }),
    );
  });

  it("is positive exactly where the ratio is above 1", () => {
    fc.assert(
      fc.property(amounts, amounts, (benefits, costs) => {
        const [, paid, difference, ratio] = advantage(benefits, costs);
        if (paid === 0) expect(ratio).toBe("");
        else expect(Math.sign(difference as number)).toBe(Math.sign((ratio as number) - 1));
      }),
    );
  });

  it("turns round where benefits and costs change places", () => {
    expect(advantage([0.1, 0.2], [0.3])).toEqual([0.3, 0.3, 0, 1]);
    expect(advantage([8], [5, 5])[2]).toBe(-(advantage([5, 5], [8])[2] as number));
  });

  it("refuses a blank list and says which, in both languages", () => {
    expect(ask("CUSTOMERADVANTAGE", [column([5]), column(["", ""])])).toBe(
      "costs holds only blank cells: fill in at least one amount, 0 if there is none.",
    );
    expect(ask("CUSTOMERADVANTAGE", [column(["", ""]), column([5])], "nl")).toBe(
      "voordelen bevat alleen lege cellen: vul ten minste één bedrag in, 0 als er geen is.",
    );
  });

  it("heads its columns in Dutch", () => {
    expect(ask("CUSTOMERADVANTAGE", [20000, 16000], "nl")).toEqual([
      ["Voordelen (geld)", "Kosten (geld)", "Meerwaarde (geld)", "Voordelen ÷ kosten (verhouding)"],
      [20000, 16000, 4000, 1.25],
    ]);
  });
});

describe("VALUEPRICE", () => {
  const price = (...args: unknown[]) => ask("VALUEPRICE", args);

  it("gives the economic value of a published example where nothing is left with the customer", () => {
    // brandalyzer.blog/2015/05/29/economic-value-to-the-customer-evc, after Forbis and Mehta:
    // 300 + 350 functionality + 100 start-up + 200 post-purchase = 950.
    expect(price(300, column([350, 100, 200]), 0)).toBe(950);
    expect(price(300, column([350, 100, 200]))).toBe(625);
  });

  it("lies between the reference price and the economic value, and falls as the customer keeps more", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(amount, amounts, share, share, (reference, gains, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        const [dear, cheap] = [
          price(reference, column(gains), small),
          price(reference, column(gains), large),
        ] as number[];
        expect(cheap as number).toBeLessThanOrEqual((dear as number) + 1e-6);
        expect(cheap as number).toBeGreaterThanOrEqual(reference - 1e-6);
        expect(dear as number).toBeLessThanOrEqual(reference + sum(gains) + 1e-4);
        expect(price(reference, column(gains), 1)).toBeCloseTo(reference, 6);
      }),
    );
  });

  it("takes a negative total off in full, whatever the share", () => {
    expect(price(80, column([10, -25]), 0)).toBe(65);
    expect(price(80, column([10, -25]), 1)).toBe(65);
    expect(price(80, column([25, -25]), 0.5)).toBe(80);
  });

  it("does not depend on the order of the differences", () => {
    expect(price(1, column([0.1, 1e16, -1e16]))).toBe(price(1, column([1e16, 0.1, -1e16])));
  });

  it("refuses an offer that is worth less than nothing", () => {
    expect(price(80, column([-100]))).toBe(
      "The value differences, −100 in total, take away more than the reference price, 80: nobody would pay for this offer, so check their signs.",
    );
    expect(ask("VALUEPRICE", [80, column([-100])], "nl")).toBe(
      "De waardeverschillen, samen −100, halen er meer af dan de referentieprijs, 80: niemand zou voor dit aanbod betalen, dus controleer de tekens.",
    );
    expect(price(80, column([-80]))).toBe(0);
    expect(price(80, column([-1e308, -1e308]))).toBe("The amounts are too large to add up.");
  });
});
