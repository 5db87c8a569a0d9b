import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const driver = fc.integer({ min: 1, max: 10 });

describe("LOYALTYINDEX", () => {
  it("runs from 0 to 100, and equal weights change nothing", () => {
    expect(ask("LOYALTYINDEX", [1, 1, 1, 1])).toBe(0);
    expect(ask("LOYALTYINDEX", [10, 10, 10, 10])).toBe(100);
    fc.assert(
      fc.property(driver, driver, driver, driver, driver, (one, two, three, four, weight) => {
        const drivers = [one, two, three, four];
        const plain = (100 * ((one + two + three + four) / 4 - 1)) / 9;
        expect(ask("LOYALTYINDEX", drivers)).toBeCloseTo(plain, 10);
        expect(ask("LOYALTYINDEX", [...drivers, [[weight], [weight], [weight], [weight]]])).toBeCloseTo(plain, 10);
      }),
    );
  });

  it("answers a list of customers under the same weights", () => {
    expect(ask("LOYALTYINDEX", [column(["Trust", 10, "", 1]), 1, 1, 1, [["3", 1, 0, 0]]])).toEqual([
      ["Loyalty index (0–100)"],
      [75],
      [""],
      [0],
    ]);
  });

  it("refuses weights that are no four, negative or all 0", () => {
    for (const weights of [[[1, 1, 1]], [[1, 1, 1, 1, 1]], [[1, -1, 1, 1]], [[0, 0, 0, 0]], [[1, "x", 1, 1]]]) {
      expect(ask("LOYALTYINDEX", [5, 5, 5, 5, weights], "nl")).toBe(
        "gewichten moet uit 4 getallen van 0 of meer bestaan, waarvan minstens één boven 0.",
      );
    }
  });
});

describe("BONDING", () => {
  const bond = (...levels: number[]) => rowsOf(ask("BONDING", levels))[0] as string[];

  it("names all levels of a tie, and advises on the first of them", () => {
    expect(bond(4, 9, 4)).toEqual([
      170 / 3,
      "Social",
      "Financial, Structural",
      expect.stringMatching(/^Reward buying more/),
    ]);
    expect(bond(9, 9, 2)[3]).toMatch(/^Join your processes/);
    expect(rowsOf(ask("BONDING", [9, 3, 5], "nl"))[0]?.slice(1, 3)).toEqual(["Financieel", "Sociaal"]);
  });

  it("has nothing to repair where every level is strong", () => {
    expect(bond(8, 10, 9)[3]).toMatch(/^Maintain all three/);
    expect(bond(10, 10, 10)[0]).toBe(100);
  });
});

const steps = fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 6 });
const spends = fc.array(fc.integer({ min: -1000, max: 30_000 }), { minLength: 1, maxLength: 6 });

describe("LOYALTYTIER", () => {
  it("gives Gold from 12,000 a year, whatever the order of the tiers", () => {
    const spend = column(["Spend", 12_000, 11_999.99, "", 500]);
    expect(ask("LOYALTYTIER", [spend, column([12_000, 1000]), column(["Gold", "Silver"])])).toEqual([
      ["Tier"],
      ["Gold"],
      ["Silver"],
      [""],
      [""],
    ]);
  });

  it("skips one header above thresholds and tiers alike", () => {
    const args = [column([5000]), column(["From", 1000, 9000]), column(["Tier", "Silver", "Gold"])];
    expect(ask("LOYALTYTIER", args)).toBe("Silver");
  });

  it("refuses columns that do not belong together", () => {
    const gap = "Thresholds: 2, tiers: 2. Give each threshold its tier on the same row, without gaps; at most 50.";
    expect(ask("LOYALTYTIER", [5000, column([1000, "", 9000]), column(["Silver", "Gold", ""])])).toBe(gap);
    expect(ask("LOYALTYTIER", [5000, column([1000, 1000]), column(["A", "B"])], "nl")).toBe(
      "De drempel 1000 komt twee keer voor: elk niveau heeft een eigen drempel nodig.",
    );
  });
});

describe("LOYALTYBONUS", () => {
  const bonuses = (spend: number[], thresholds: number[], rates: number[], marginal: boolean) =>
    [ask("LOYALTYBONUS", [column(spend), column(thresholds), column(rates), marginal])].flat(2) as number[];

  it("pays 3.5% on the whole spend, or on the last slice only", () => {
    expect(bonuses([12_000], [0, 10_000], [0.01, 0.035], false)[0]).toBeCloseTo(420, 10);
    expect(bonuses([12_000], [0, 10_000], [0.01, 0.035], true)[0]).toBeCloseTo(170, 10);
  });

  it("pays the same both ways where there is one rate from 0 on", () => {
    fc.assert(
      fc.property(spends, fc.double({ min: 0, max: 1, noNaN: true }), (spend, rate) => {
        expect(bonuses(spend, [0], [rate], true)).toEqual(bonuses(spend, [0], [rate], false));
      }),
    );
  });

  it("does not depend on the order of the thresholds, and slices never pay more than the best rate", () => {
    fc.assert(
      fc.property(spends, steps, (spend, thresholds) => {
        const rates = thresholds.map((threshold) => threshold / 20_000);
        const reversed = bonuses(spend, [...thresholds].reverse(), [...rates].reverse(), true);
        const whole = bonuses(spend, thresholds, rates, false);
        expect(reversed).toEqual(bonuses(spend, thresholds, rates, true));
        reversed.forEach((bonus, index) => {
          expect(bonus).toBeLessThanOrEqual((whole[index] as number) + 1e-9);
        });
      }),
    );
  });

  it("pays nothing below the lowest threshold or on returns", () => {
    expect(bonuses([500, -200], [1000], [0.02], false)).toEqual([0, 0]);
    expect(bonuses([500, -200], [1000], [0.02], true)).toEqual([0, 0]);
  });
});

describe("LOYALTYROI", () => {
  it("breaks even at 0, and loses all at −100%", () => {
    expect(ask("LOYALTYROI", [100_000, 0.4, 40_000])).toBe(0);
    expect(ask("LOYALTYROI", [0, 0.4, 40_000])).toBe(-1);
    expect(ask("LOYALTYROI", [1000, 0.4, 0], "nl")).toBe(
      "De kosten zijn 0: rendement op niets bestaat niet. Vul de kosten van het programma in.",
    );
  });
});

describe("LOYALTYGOAL", () => {
  it.each([
    ["exploration", "verkenning"],
    ["growth", "groei"],
    ["saturation", "verzadiging"],
    ["decline", "neergang"],
    ["reactivation", "reactivering"],
  ])("knows %s and %s as one phase", (english, dutch) => {
    expect(ask("LOYALTYGOAL", [dutch])).toBe(ask("LOYALTYGOAL", [english]));
  });

  it("grows first, then retains, then stops", () => {
    expect(ask("LOYALTYGOAL", ["Growth"])).toBe(ask("LOYALTYGOAL", ["exploration"]));
    expect(ask("LOYALTYGOAL", ["saturation"], "nl")).toBe("De klant behouden");
    expect(ask("LOYALTYGOAL", ["decline"], "nl")).toBe("Geen programmadoelen");
  });
});
