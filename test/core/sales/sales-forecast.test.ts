import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const forecast = (history: readonly unknown[], ...rest: unknown[]) => ask("SALESFORECAST", [column(history), ...rest]);
const rows = (history: readonly unknown[], ...rest: unknown[]) => rowsOf(forecast(history, ...rest)) as number[][];
const explained = (...args: unknown[]) =>
  (ask("EXPLAIN", ["SALESFORECAST", ...args]) as unknown[][])
    .slice(1)
    .map(([name, , figures, result]) => [name, figures, result]);

const WALK = [100, 104, 110, 109, 118, 121, 119, 112, 108, 111, 105, 109];
const QUARTERS = [30, 21, 29, 44, 35, 24, 33, 47, 36, 29, 35, 52, 41, 30, 39, 55];
const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 9, maxLength: 20 });

const close = (one: readonly number[], other: readonly number[], within = 1e-6) => {
  one.forEach((value, index) => {
    expect(Math.abs(value - (other[index] as number))).toBeLessThanOrEqual(within);
  });
};

describe("SALESFORECAST", () => {
  it("goes on with a straight line, and with a fixed season on it, without a range", () => {
    const line = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(
        line,
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 6 }),
        ([from, slope], effects) => {
          const season = effects.length;
          const at = (period: number) => from + slope * period + (effects[period % season] as number);
          const length = 3 * season + 3;
          rows(
            Array.from({ length }, (_, period) => at(period)),
            4,
            season,
          ).forEach(([, ...figures], ahead) => {
            close(
              figures,
              [0, 0, 0].map(() => at(length + ahead)),
            );
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it("moves with the history: added, multiplied or turned upside down, so is the forecast", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(0, 4), (history, season) => {
        const plain = rows(history, 2, season).flat();
        const far = 1e-4 * Math.max(...history, 1);
        const shifted = rows(
          history.map((value) => value + 512),
          2,
          season,
        ).flat();
        close(
          shifted,
          plain.map((value, at) => (at % 4 === 0 ? value : value + 512)),
          far,
        );
        const large = rows(
          history.map((value) => value * 1024),
          2,
          season,
        ).flat();
        expect(large).toEqual(plain.map((value, at) => (at % 4 === 0 ? value : value * 1024)));
      }),
      { numRuns: 20 },
    );
  });

  it("has a range around the forecast that widens, with the confidence and with every period ahead", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(0, 4), (history, season) => {
        const usual = rows(history, 6, season);
        const narrow = rows(history, 6, season, 0.5);
        usual.forEach(([ahead, middle = 0, low = 0, high = 0], index) => {
          expect(ahead).toBe(index + 1);
          expect(middle - low).toBeCloseTo(high - middle, 6);
          const [, , before = low, above = high] = usual[index - 1] ?? [];
          expect(high - low).toBeGreaterThanOrEqual(above - before - 1e-9);
          expect(high - low).toBeGreaterThanOrEqual((narrow[index]?.[3] as number) - (narrow[index]?.[2] as number));
        });
      }),
      { numRuns: 20 },
    );
  });

  it("gives a history that is always the same that figure again, also 0", () => {
    expect(rows([7, 7, 7, 7, 7], 2)).toEqual([
      [1, 7, 7, 7],
      [2, 7, 7, 7],
    ]);
    expect(rows([0, 0, 0, 0, 0], 1)).toEqual([[1, 0, 0, 0]]);
  });

  it("takes 0, 1 and nothing for no season", () => {
    const plain = rows(WALK, 3);
    expect(rows(WALK, 3, 0)).toEqual(plain);
    expect(rows(WALK, 3, 1)).toEqual(plain);
    expect(rows(WALK, 3, "", 0.95)).toEqual(plain);
  });

  it("reads a row, and years below each other with their months side by side, in order of time", () => {
    const years = [0, 4, 8, 12].map((from) => QUARTERS.slice(from, from + 4));
    const listed = rows(QUARTERS, 4, 4);
    expect(rowsOf(ask("SALESFORECAST", [years, 4, 4]))).toEqual(listed);
    expect(rowsOf(ask("SALESFORECAST", [[QUARTERS], 4, 4]))).toEqual(listed);
    expect(rowsOf(ask("SALESFORECAST", [[["", "", "", ""], ...years, ["", "", "", ""]], 4, 4]))).toEqual(listed);
  });

  it("lets blanks stand around the history, and refuses one inside it by its place", () => {
    expect(rows(["Sales", "", ...WALK, "", ""], 3)).toEqual(rows(WALK, 3));
    expect(forecast(["Sales", 1, 2, "", 3, 4, 5, 6], 2)).toBe(
      "history, row 5: the period before it is blank. A forecast needs every period: fill it in, 0 if nothing was sold.",
    );
    expect(forecast([1, "", 2, 3, 4, 5, 6], 2)).toMatch(/^history, row 3: /);
    expect(forecast([1, 2, 3, 4, 5, "", 6], 2)).toMatch(/^history, row 7: /);
    const [first, second] = [
      [1, 2, 3, 4],
      [5, "", 7, 8],
    ];
    expect(ask("SALESFORECAST", [[first, second], 2])).toMatch(/^history, row 2, column 3: /);
    expect(ask("SALESFORECAST", [[[1, 2, 3, "", 5, 6]], 2], "nl")).toBe(
      "historie, rij 1, kolom 5: de periode ervoor is leeg. Een prognose heeft elke periode nodig: vul die in, 0 als er niets is verkocht.",
    );
  });

  it("needs 5 periods, with a season two of them and season + 5", () => {
    expect(forecast([1, 2, 3, 5], 1)).toBe(
      "History holds 4 periods, and this forecast needs at least 5: give a longer history, or leave out season.",
    );
    expect(rows([1, 2, 3, 5, 6], 1)).toHaveLength(1);
    expect(forecast(QUARTERS.slice(0, 8), 1, 4)).toMatch(/holds 8 periods.*at least 9/);
    expect(rows(QUARTERS.slice(0, 9), 1, 4)).toHaveLength(1);
    expect(forecast(QUARTERS.slice(0, 13), 1, 7)).toMatch(/at least 14/);
    expect(rows(QUARTERS.slice(0, 14), 1, 7)).toHaveLength(1);
    expect(forecast(WALK.slice(0, 6), 1, 2)).toMatch(/at least 7/);
    expect(ask("SALESFORECAST", [column(["", ""]), 3, 12], "nl")).toBe(
      "Historie bevat 0 perioden, en deze prognose heeft er ten minste 24 nodig: geef een langere historie, of laat seizoen leeg.",
    );
    expect(forecast([5], 1)).toMatch(/holds 1 periods/);
  });

  it("refuses amounts whose squares fit no cell, and takes those that just do", () => {
    const sizes = [1, 3, 2, 5, 4, 6];
    expect(
      forecast(
        sizes.map((size) => size * 2 ** 500),
        1,
      ),
    ).toBe("The history is too large to forecast in a cell: check its unit.");
    const [[, plain = 0]] = rows(sizes, 1) as [number[]];
    expect(
      rows(
        sizes.map((size) => size * 2 ** 490),
        1,
      )[0]?.[1],
    ).toBe(plain * 2 ** 490);
    expect(
      rows(
        sizes.map((size) => -size * 2 ** 490),
        1,
      )[0]?.[1],
    ).toBeCloseTo(-plain * 2 ** 490, -150);
    expect(rows([1, 1, 1, 1, 2 ** 500], 1)).toHaveLength(1);
  });

  it("derives the first period from the last one, with the weights", () => {
    const [alpha, beta, fitted, error, level, trend, first, deviation, margin, low, high] = explained(column(WALK), 2);
    expect(alpha).toEqual(["Weight of an error in the level, α", "sum of squared errors: 265.6364", 1]);
    expect(beta?.[2]).toBe(0);
    expect(fitted).toEqual([
      "What the model expected of the last period",
      "105 + 0.818182",
      expect.closeTo(105 + 9 / 11, 9),
    ]);
    expect(error?.slice(1)).toEqual(["109 − 105.8182", expect.closeTo(3 + 2 / 11, 9)]);
    expect(level?.slice(1)).toEqual(["105 + 0.818182 + 1 × 3.18182", expect.closeTo(109, 9)]);
    expect(trend?.slice(1)).toEqual(["0.818182 + 0 × 3.18182", expect.closeTo(9 / 11, 9)]);
    expect(first?.slice(1)).toEqual(["109 + 0.818182", expect.closeTo(109 + 9 / 11, 9)]);
    expect(deviation?.slice(1)).toEqual(["√(265.6364 ÷ 8)", expect.closeTo(5.762336, 5)]);
    expect(margin?.slice(1)).toEqual(["1.95996 × 5.76234", expect.closeTo(11.293976, 5)]);
    expect(low?.slice(1)).toEqual(["109.8182 − 11.294", expect.closeTo(98.5242058, 6)]);
    expect(high?.slice(1)).toEqual(["109.8182 + 11.294", expect.closeTo(121.1121578, 6)]);
  });

  it("derives a season with its own weight and effects", () => {
    const steps = explained(column(QUARTERS), 1, 4, 0.8);
    expect(steps.map(([name]) => name)).toContain("Weight of an error in the season, γ");
    const figure = (name: string) => steps.find(([title]) => title === name) as [string, string, number];
    expect(figure("Forecast of the first period")[1]).toMatch(/^[\d.]+ \+ [\d.]+ \+ −?[\d.]+$/);
    expect(figure("What the model expected of the last period")[1]).toMatch(/^[\d.]+ \+ [\d.]+ \+ [\d.]+$/);
    const [[, middle, low, high]] = rows(QUARTERS, 1, 4, 0.8) as [number[]];
    expect(figure("Forecast of the first period")[2]).toBe(middle);
    expect(figure("Low")[2]).toBe(low);
    expect(figure("High")[2]).toBe(high);
    // 16 periods less three weights, a level, a trend and three seasons.
    expect(figure("Standard deviation")[1]).toMatch(/ ÷ 8\)$/);
    expect(figure("Margin of the first period")[1]).toMatch(/^1\.28155 × /);
  });

  it("heads its columns in Dutch", () => {
    expect((ask("SALESFORECAST", [column(WALK), 1], "nl") as unknown[][])[0]).toEqual([
      "Perioden vooruit",
      "Prognose (eenheid van historie)",
      "Ondergrens (eenheid van historie)",
      "Bovengrens (eenheid van historie)",
    ]);
  });
});
