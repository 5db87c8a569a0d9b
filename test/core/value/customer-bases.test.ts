import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geometricSeries } from "../../../core/numeric/hypergeometric.ts";
import { whole } from "../../../core/numeric/in-parts.ts";
import { maximise } from "../../../core/numeric/newton.ts";
import { gaussLegendre } from "../../../core/numeric/quadrature.ts";
import { mergeHistories } from "../../../core/value/bases/histories.ts";
import { MODELS, modelOf } from "../../../core/value/bases/models.ts";
import { ask, column, rowsOf } from "../ask.ts";
import simulated from "../evidence/recipes/value-customer-bases.json" with { type: "json" };

const PARAMETERS = {
  "BG/NBD": [0.2426, 4.4135, 0.7929, 2.4258],
  "MBG/NBD": [0.5248, 6.183, 0.8914, 1.614],
  "Pareto/NBD": [0.5533, 10.5776, 0.6062, 11.6679],
} as const;

const history = fc
  .record({
    frequency: fc.integer({ min: 0, max: 60 }),
    age: fc.double({ min: 1, max: 300, noNaN: true }),
    part: fc.double({ min: 0.01, max: 1, noNaN: true }),
  })
  .map(({ frequency, age, part }) => ({ frequency, age, recency: frequency === 0 ? 0 : part * age }));

describe.each(MODELS)("%s", (name) => {
  const model = modelOf(name);
  const parameters = PARAMETERS[name];

  it("gives chances of being alive between 0 and 1, and never fewer orders for a longer horizon", () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0, max: 200, noNaN: true }), (customer, horizon) => {
        const alive = model.alive(parameters, customer);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        const orders = model.expected(parameters, customer, horizon);
        expect(orders).toBeGreaterThanOrEqual(-1e-12);
        expect(model.expected(parameters, customer, horizon + 10)).toBeGreaterThanOrEqual(orders - 1e-9);
      }),
    );
  });

  it("believes less in a customer who has been silent longer", () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0.1, max: 100, noNaN: true }), (customer, longer) => {
        const later = { ...customer, age: customer.age + longer };
        expect(model.alive(parameters, later)).toBeLessThanOrEqual(model.alive(parameters, customer) + 1e-12);
      }),
    );
  });

  it("spreads its customers over all numbers of purchases, and none over none before any time has passed", () => {
    const chances = model.chances(parameters, 39, 4_000);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(chances.every((chance) => chance >= 0)).toBe(true);
    expect(model.chances(parameters, 0, 3)).toEqual([expect.closeTo(1, 12), 0, 0]);
  });

  it("stays finite for the most active, the newest and the oldest customers", () => {
    const extremes = [
      { frequency: 1_000, recency: 40, age: 40 },
      { frequency: 1_000, recency: 10, age: 100 },
      { frequency: 3, recency: 2, age: 1e5 },
      { frequency: 0, recency: 0, age: 0 },
      { frequency: 0, recency: 0, age: 1e5 },
    ];
    for (const customer of extremes) {
      for (const value of [model.alive(parameters, customer), model.expected(parameters, customer, 52)]) {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
      }
    }
    expect(model.alive(parameters, { frequency: 1_000, recency: 10, age: 100 })).toBeLessThan(1e-100);
    expect(model.alive(parameters, { frequency: 1_000, recency: 40, age: 40 })).toBeGreaterThan(0.99);
  });

  it("finds the same parameters whatever the order of the customers", () => {
    const { frequency, recency, age } = simulated;
    const there = whole(model.fit(mergeHistories({ frequency, recency, age })));
    const [f, r, a] = [frequency, recency, age].map((values) => [...values].reverse()) as [
      number[],
      number[],
      number[],
    ];
    const back = whole(model.fit(mergeHistories({ frequency: f, recency: r, age: a })));
    expect(back.logLikelihood).toBeCloseTo(there.logLikelihood, 8);
    back.parameters.forEach((value, at) => {
      expect(value / (there.parameters[at] as number)).toBeCloseTo(1, 6);
    });
  });

  it("stands at the top: every small change of a parameter is less likely", () => {
    const { frequency, recency, age } = simulated;
    const id = name.replace("/", "").toUpperCase();
    const table = rowsOf(ask(id, [column(frequency), column(recency), column(age)]));
    expect(table.slice(0, 4).map(([parameter]) => parameter)).toEqual(model.names);
    for (const [, value, error] of table.slice(0, 4)) {
      expect(value).toBeGreaterThan(0);
      expect(error).toBeGreaterThan(0);
    }
    const counts = table.slice(8);
    const total = (at: number) => counts.reduce((sum, row) => sum + (row[at] as number), 0);
    expect(total(1)).toBe(frequency.length);
    expect(total(3)).toBeCloseTo(frequency.length, 6);
  });
});

describe("a customer who bought once", () => {
  const once = { frequency: 0, recency: 0, age: 50 };
  it("is alive for certain under BG/NBD, and not under the others", () => {
    expect(modelOf("BG/NBD").alive(PARAMETERS["BG/NBD"], once)).toBe(1);
    expect(modelOf("MBG/NBD").alive(PARAMETERS["MBG/NBD"], once)).toBeLessThan(1);
    expect(modelOf("Pareto/NBD").alive(PARAMETERS["Pareto/NBD"], once)).toBeLessThan(1);
  });
});

describe("BUYERS", () => {
  const list = [
    ["A", "2026-01-01", 10],
    ["A", "2026-01-08", 20],
    ["A", "2026-01-08", 30],
    ["A", "2026-01-15", 0],
    ["B", "2026-01-04", 5],
    ["B", "2026-01-05", -5],
    ["A", "2026-02-01", 99],
  ] as const;
  const columns = (rows: typeof list | readonly (typeof list)[number][]) =>
    [0, 1, 2].map((at) => column(rows.map((row) => row[at])));

  it("takes one day as one purchase, leaves returns out, and keeps a purchase for nothing out of the mean", () => {
    expect(rowsOf(ask("BUYERS", [...columns(list), "2026-01-29", "day"]))).toEqual([
      ["A", 2, 14, 28, 50],
      ["B", 0, 0, 25, 0],
    ]);
  });

  it("divides by the days of its unit, weeks where none is given", () => {
    expect(rowsOf(ask("BUYERS", [...columns(list), "2026-01-29"]))[0]).toEqual(["A", 2, 2, 4, 50]);
    expect(rowsOf(ask("BUYERS", [...columns(list), "2026-01-29", "month"]))[0]?.[3]).toBeCloseTo(28 / 30.4375, 12);
  });

  it("gives the same customers whatever the order of the rows", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...list], { minLength: list.length }), (rows) => {
        const found = rowsOf(ask("BUYERS", [...columns(rows), "2026-02-01"]));
        const sorted = [...found].sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1));
        expect(sorted).toEqual(rowsOf(ask("BUYERS", [...columns(list), "2026-02-01"])));
      }),
      { numRuns: 50 },
    );
  });
});

describe("what no customer can have done", () => {
  const repeat = (value: number) => column(Array.from({ length: 12 }, () => value));
  it("is refused with its row", () => {
    const frequency = column([0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    expect(ask("BGNBD", [frequency, repeat(5), repeat(10)])).toMatch(
      /^recency, row 1 is 5: who bought once has recency 0/,
    );
    expect(ask("BGNBD", [repeat(2), repeat(0), repeat(10)])).toMatch(/row 1 is 0: who bought again did so after/);
    expect(ask("BGNBD", [repeat(2), repeat(11), repeat(10)], "nl")).toMatch(
      /^recentheid, rij 1 is 11: de laatste aankoop/,
    );
  });

  it("is no fit on too few who bought again, and the refusal counts them", () => {
    const few = column([1, 1, 1, 0, 0]);
    const sentence = ask("BGNBD", [few, column([1, 1, 1, 0, 0]), column([5, 5, 5, 5, 5])]);
    expect(sentence).toBe(
      "3 of 5 customers bought again, and a fit takes at least 10 who did: give a longer period or more customers.",
    );
  });

  it("is no fit where everybody leaves equally soon, and the parameters run off", () => {
    const rows = Array.from({ length: 40 }, (_, row) => row);
    const [frequency, recency, age] = [
      rows.map((row) => 1 + (row % 4)),
      rows.map((row) => 9 + (row % 2)),
      rows.map(() => 10),
    ];
    expect(ask("BGNBD", [column(frequency), column(recency), column(age)])).toMatch(/No parameters describe these/);
  });

  it("is no fit where everybody does the same", () => {
    expect(ask("PARETONBD", [repeat(3), repeat(8), repeat(10)])).toMatch(/No parameters describe these customers/);
    expect(ask("GAMMAGAMMA", [repeat(3), repeat(8)])).toMatch(/No parameters describe these amounts/);
  });
});

describe("fitted parameters", () => {
  const customers = [column([2]), column([30]), column([38])];
  const table = [
    ["Quantity", "Value"],
    ["r", 0.24],
    ["alpha", 4.41],
    ["a", 0.79],
    ["b", 2.43],
    ["Log-likelihood", -9],
  ];

  it("may be the table of the fit, a column or a row", () => {
    const answers = [table, column([0.24, 4.41, 0.79, 2.43]), [[0.24, "4,41", 0.79, 2.43]]].map((parameters) =>
      ask("EXPECTEDORDERS", ["BG/NBD", parameters, 39, ...customers]),
    );
    expect(answers[0]).toBeTypeOf("number");
    expect(answers[1]).toBe(answers[0]);
    expect(answers[2]).toBe(answers[0]);
  });

  it("are refused where one is missing, too many, or not above 0", () => {
    expect(ask("PALIVE", ["BG/NBD", column([0.24, 4.41, 0.79]), ...customers])).toMatch(
      /4 numbers r, alpha, a, b, and 3 were found/,
    );
    expect(ask("PALIVE", ["BG/NBD", column([1, 2, 3, 4, 5]), ...customers])).toMatch(/and 5 were found/);
    expect(ask("PALIVE", ["BG/NBD", column([1, 2, 0, 4]), ...customers])).toMatch(/a is 0 and must be above 0/);
  });
});

describe("the arithmetic underneath", () => {
  it("sums Gauss's series as elementary functions do", () => {
    expect(geometricSeries(1, 1, 2, 0.5)).toBeCloseTo(2 * Math.log(2), 14);
    expect(geometricSeries(0.5, 3, 3, 0.3)).toBeCloseTo(0.7 ** -0.5, 13);
    expect(geometricSeries(-2, 1, 1, 0.25)).toBeCloseTo(0.75 ** 2, 14);
    expect(geometricSeries(2, 3, 4, 0)).toBe(1);
  });

  it("integrates polynomials up to degree 63 exactly", () => {
    const { nodes, weights } = gaussLegendre();
    const integral = (power: number) =>
      nodes.reduce((sum, node, at) => sum + (weights[at] as number) * node ** power, 0);
    for (const power of [0, 1, 2, 30, 61, 62])
      expect(integral(power)).toBeCloseTo(power % 2 === 1 ? 0 : 2 / (power + 1), 13);
  });

  it("climbs to a top that is known, with its curvature as standard errors", () => {
    const top = ([x = 1, y = 1]: readonly number[]) => ({
      value: -((x - 3) ** 2) - 2 * (y - 0.5) ** 2,
      gradient: [-2 * (x - 3), -4 * (y - 0.5)],
      curvature: [
        [-2, 0],
        [0, -4],
      ],
    });
    const { parameters, converged, standardErrors } = whole(maximise(top, [1, 1], 1));
    expect(converged).toBe(true);
    expect(parameters[0]).toBeCloseTo(3, 8);
    expect(parameters[1]).toBeCloseTo(0.5, 8);
    expect(standardErrors[0]).toBeCloseTo(Math.SQRT1_2, 8);
    expect(standardErrors[1]).toBeCloseTo(0.5, 8);
  });

  it("says so where there is no top", () => {
    const slope = ([x = 1]: readonly number[]) => ({
      value: Math.log(x),
      gradient: [1 / x],
      curvature: [[-1 / (x * x)]],
    });
    expect(whole(maximise(slope, [1], 1)).converged).toBe(false);
    const nothing = () => ({ value: Number.NaN, gradient: [Number.NaN], curvature: [[Number.NaN]] });
    expect(whole(maximise(nothing, [1], 1))).toMatchObject({ converged: false, standardErrors: [undefined] });
  });
});
