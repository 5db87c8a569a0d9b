import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { History } from "../../../core/value/bases/model.ts";
import { MODELS, modelOf } from "../../../core/value/bases/models.ts";
import { madeOrders } from "../../../scripts/made-orders.ts";
import { ask, column, rowsOf } from "../ask.ts";

const exponent = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((power) => Number((10 ** power).toPrecision(6)));

/** What fits give, for any scale of time: chances of leaving from very even to very different. */
const parameters = fc.tuple(exponent(-1.5, 1.3), exponent(-1, 3), exponent(-1.5, 1.3), exponent(-1.5, 1.5));

/** Also who buys daily for years, who bought on the last day, who is as old as the calendar. */
const customer: fc.Arbitrary<History> = fc
  .record({
    frequency: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1_000 }), fc.constant(1_000)),
    age: fc.oneof(exponent(0, 2), exponent(0, 6), fc.constant(1e6)),
    part: fc.oneof(fc.constant(1), fc.double({ min: 1e-3, max: 1, noNaN: true })),
  })
  .map(({ frequency, age, part }) => ({ frequency, age, recency: frequency === 0 ? 0 : part * age }));

describe.each(MODELS)("%s, whatever its parameters and its customer", (name) => {
  const model = modelOf(name);

  it("gives a chance, and a finite number of orders that grows with the horizon", () => {
    fc.assert(
      fc.property(parameters, customer, exponent(-2, 3), (own, history, horizon) => {
        const alive = model.alive(own, history);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        const [near, far] = [horizon, 2 * horizon].map((time) => model.expected(own, history, time)) as [
          number,
          number,
        ];
        expect(Number.isFinite(near) && Number.isFinite(far)).toBe(true);
        expect(near).toBeGreaterThanOrEqual(-1e-9);
        expect(far).toBeGreaterThanOrEqual(near * (1 - 1e-7) - 1e-9);
      }),
    );
  });

  it("never believes less in a customer whose last purchase is more recent", () => {
    fc.assert(
      fc.property(parameters, customer, fc.double({ min: 0, max: 1, noNaN: true }), (own, history, part) => {
        fc.pre(history.frequency > 0);
        const earlier = { ...history, recency: Math.max(part, 1e-6) * history.recency };
        expect(model.alive(own, earlier)).toBeLessThanOrEqual(model.alive(own, history) + 1e-9);
      }),
    );
  });
});

const DAY = 45_658;
const listOf = (rows: readonly (readonly unknown[])[]) => [0, 1, 2].map((at) => column(rows.map((row) => row[at])));
const base = madeOrders({ customers: 120, from: DAY, until: DAY + 365, seed: 5 }).map(
  ({ customer, date, amount }) => [customer, date, amount] as const,
);

describe("a list", () => {
  it("of one customer is read, and refused for a model with how many there are", () => {
    const one = listOf([
      ["A", DAY, 10],
      ["A", DAY + 7, 20],
    ]);
    expect(rowsOf(ask("BUYERS", one))).toEqual([["A", 1, 1, 1, 20]]);
    expect(ask("CLVTABLE", one)).toMatch(/^1 of 1 customers bought again, and a fit takes at least 10/);
  });

  it("of one day has customers without a repeat purchase or an age", () => {
    const day = listOf(["A", "B", "A"].map((name) => [name, DAY, 10]));
    expect(rowsOf(ask("BUYERS", day))).toEqual([
      ["A", 0, 0, 0, 0],
      ["B", 0, 0, 0, 0],
    ]);
    expect(ask("CLVTABLE", day)).toMatch(/^0 of 2 customers bought again/);
  });

  it("of customers who all bought once is refused for a model", () => {
    const once = listOf(Array.from({ length: 500 }, (_, at) => [`K${at}`, DAY + (at % 300), 10]));
    expect(ask("CLVTABLE", once)).toMatch(/^0 of 500 customers bought again/);
  });

  it("gives the same customers where their names have spaces around them", () => {
    const untidy = base.map(([name, ...rest], at) => [at % 3 === 0 ? ` ${name} ` : name, ...rest]);
    expect(ask("BUYERS", listOf(untidy))).toEqual(ask("BUYERS", listOf(base)));
  });

  it("with all its rows twice has the same purchases, of twice the amount", () => {
    const [single, twice] = [base, [...base, ...base]].map((rows) => rowsOf(ask("BUYERS", listOf(rows)))) as [
      unknown[][],
      unknown[][],
    ];
    expect(twice.map((row) => row.slice(0, 4))).toEqual(single.map((row) => row.slice(0, 4)));
    twice.forEach((row, at) => {
      expect(row[4]).toBeCloseTo(2 * ((single[at] as unknown[])[4] as number), 8);
    });
  });

  it.each([DAY + 400, 60_000, 2_958_465])(
    "with a date far ahead (%d) gives finite predictions in every row",
    (date) => {
      const rows = rowsOf(ask("CLVTABLE", listOf([...base, ["K-later", date, 10]])));
      expect(rows.length === 0 || rows.length === 121).toBe(true);
      for (const [, ...figures] of rows) {
        const [, recency, age, alive, orders, value, clv] = figures as number[];
        expect(figures.every((figure) => Number.isFinite(figure))).toBe(true);
        expect(age).toBeGreaterThanOrEqual(recency as number);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        for (const figure of [orders, value, clv]) expect(figure).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it("with a date that is none is refused with its row", () => {
    const wrong = base.map((row, at) => (at === 41 ? [row[0], "soon", row[2]] : row));
    expect(ask("CLVTABLE", listOf(wrong))).toMatch(/^dates, row 42: 'soon' is not a date/);
  });
});
