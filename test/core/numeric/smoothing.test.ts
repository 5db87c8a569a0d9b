import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimise } from "../../../core/numeric/minimise.ts";
import { forecastAt, type State, smooth, varianceFactors, type Weights } from "../../../core/numeric/smoothing.ts";
import { fitSmoothing } from "../../../core/numeric/smoothing-fit.ts";
import { bestStart } from "../../../core/numeric/smoothing-start.ts";

interface Model {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly level: number;
  readonly trend: number;
  readonly seasons: number | readonly number[];
  readonly squares: number;
  readonly forecast: readonly number[];
}

interface Series {
  readonly name: string;
  readonly season: number;
  readonly history: readonly number[];
  readonly ets: Model & Readonly<Record<"sigma", number> & Record<"low80" | "high80" | "low95" | "high95", number[]>>;
  readonly holtWinters: Model & { readonly skipped: number };
  readonly leastSquares: Model;
}

const file = path.join(import.meta.dirname, "../evidence/recipes/sales-forecast.json");
const series = (JSON.parse(readFileSync(file, "utf8")) as Series[]).map((one) => [one.name, one] as const);

const weightsOf = ({ alpha, beta, gamma }: Model): Weights => ({ level: alpha, trend: beta, season: gamma });

const startOf = ({ level, trend, seasons }: Model): State => {
  const effects = Array.isArray(seasons) ? (seasons as readonly number[]) : [];
  return { level, trend, seasons: effects.length === 0 ? [0] : effects };
};

const ahead = (end: State) => Array.from({ length: 12 }, (_, index) => forecastAt(end, index + 1));

const expectNear = (received: readonly number[], expected: readonly number[], relative: number) => {
  received.forEach((value, index) => {
    expect(Math.abs(value / (expected[index] as number) - 1)).toBeLessThanOrEqual(relative);
  });
};

describe("the recursion of exponential smoothing", () => {
  it.each(series)(
    "gives the forecasts and squares of ets and of HoltWinters from their weights and start: %s",
    (_, one) => {
      const history = Float64Array.from(one.history);
      const { ets, holtWinters } = one;
      const likeEts = smooth(history, weightsOf(ets), startOf(ets));
      expectNear(ahead(likeEts.end), ets.forecast, 1e-8);
      expectNear([likeEts.squares], [ets.squares], 1e-8);
      const likeHoltWinters = smooth(
        history.subarray(holtWinters.skipped),
        weightsOf(holtWinters),
        startOf(holtWinters),
      );
      expectNear(ahead(likeHoltWinters.end), holtWinters.forecast, 1e-8);
      expectNear([likeHoltWinters.squares], [holtWinters.squares], 1e-8);
    },
  );

  it.each(series)("has the prediction intervals of forecast.ets: %s", (_, { season, ets }) => {
    const errors = varianceFactors(weightsOf(ets), season, 12).map((factor) => ets.sigma * Math.sqrt(factor));
    const at = (z: number) => ets.forecast.map((value, index) => value + z * (errors[index] as number));
    expectNear(at(-1.2815515655446004), ets.low80, 1e-8);
    expectNear(at(1.2815515655446004), ets.high80, 1e-8);
    expectNear(at(-1.959963984540054), ets.low95, 1e-8);
    expectNear(at(1.959963984540054), ets.high95, 1e-8);
  });
});

describe("the fit", () => {
  it.each(series)("is as good as the best that R finds, and so as good as ets or better: %s", (_, one) => {
    const scale = 2 ** Math.ceil(Math.log2(Math.max(...one.history)));
    const fit = fitSmoothing(
      Float64Array.from(one.history, (value) => value / scale),
      one.season,
    );
    const squares = fit.squares * scale * scale;
    expect(squares).toBeLessThanOrEqual(one.ets.squares);
    expect(Math.abs(squares / one.leastSquares.squares - 1)).toBeLessThanOrEqual(1e-9);
  });

  it("keeps the weights within their limits", () => {
    const histories = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 9, maxLength: 24 });
    fc.assert(
      fc.property(histories, fc.constantFrom(1, 4), (history, season) => {
        const { weights, squares, start } = fitSmoothing(Float64Array.from(history), season);
        expect(weights.level).toBeGreaterThanOrEqual(0);
        expect(weights.level).toBeLessThanOrEqual(1);
        expect(weights.trend).toBeGreaterThanOrEqual(0);
        expect(weights.trend).toBeLessThanOrEqual(weights.level);
        expect(weights.season).toBeGreaterThanOrEqual(0);
        expect(weights.season).toBeLessThanOrEqual(1 - weights.level);
        expect(start.seasons.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(0, 9);
        expect(squares).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the best start", () => {
  const random = fc.double({ min: -1, max: 1, noNaN: true });
  const shares = fc.double({ min: 0, max: 1, noNaN: true });

  it("cannot be improved by a step in any direction", () => {
    fc.assert(
      fc.property(
        fc.array(random, { minLength: 9, maxLength: 20 }),
        fc.tuple(shares, shares, shares),
        fc.tuple(random, random, random, random, random),
        fc.constantFrom(1, 3),
        (history, [level, trend, share], [up, steeper, ...effects], season) => {
          const weights = { level, trend: level * trend, season: season === 1 ? 0 : (1 - level) * share };
          const guess = { level: 0, trend: 0, seasons: Array.from({ length: season }, () => 0) };
          const data = Float64Array.from(history);
          const start = bestStart(data, weights, guess);
          const best = smooth(data, weights, start).squares;
          const mean = effects.reduce((sum, effect) => sum + effect, 0) / 3;
          const moved = {
            level: start.level + 0.01 * up,
            trend: start.trend + 0.01 * steeper,
            seasons: start.seasons.map((effect, at) =>
              season === 1 ? effect : effect + 0.01 * ((effects[at] ?? 0) - mean),
            ),
          };
          expect(smooth(data, weights, moved).squares).toBeGreaterThanOrEqual(best - 1e-9);
        },
      ),
    );
  });
});

describe("minimise", () => {
  it("finds the bottom of the valley of Rosenbrock", () => {
    const { point, value } = minimise(([x = 0, y = 0]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2, [-1.2, 1], {
      step: 0.5,
    });
    expect(point[0]).toBeCloseTo(1, 5);
    expect(point[1]).toBeCloseTo(1, 5);
    expect(value).toBeLessThan(1e-10);
  });

  it("finds the bottom of a bowl in one, two and four dimensions", () => {
    for (const size of [1, 2, 4]) {
      const start = Array.from({ length: size }, () => 0);
      const { point } = minimise((at) => at.reduce((sum, x, index) => sum + (x - index) ** 2, 5), start, { step: 0.5 });
      point.forEach((x, index) => {
        expect(x).toBeCloseTo(index, 4);
      });
    }
  });

  it("stays where the function is a number, and stops where it is flat", () => {
    const { point } = minimise(([x = 0]) => (x < 2 ? Number.NaN : x), [5], { step: 0.5 });
    expect(point[0]).toBeCloseTo(2, 3);
    expect(minimise(() => 3, [1, 2], { step: 0.5 })).toEqual({ point: [1, 2], value: 3 });
  });
});
