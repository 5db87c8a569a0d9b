import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../core/answer.ts";

const ask = (...args: unknown[]) => answer("CLV", args, { language: "en" });
const clv = (orderValue: number, margin: number, orders: number): number => {
  const shown = ask(orderValue, margin, orders);
  if (!shown.ok) throw new Error(shown.sentence);
  return shown.cells as number;
};

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const close = (received: number, expected: number) =>
  expect(Math.abs(received - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected) + 1e-300);

describe("CLV", () => {
  it("gives the worked examples", () => {
    expect(clv(180, 0.45, 12)).toBe(972);
    expect(clv(9500, 0.15, 6)).toBe(8550);
  });

  it("is linear in each of its arguments", () => {
    fc.assert(
      fc.property(
        amount,
        fraction,
        amount,
        amount,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, margin, orders, more, part) => {
          close(clv(value + more, margin, orders), clv(value, margin, orders) + clv(more, margin, orders));
          close(clv(value, margin, orders + more), clv(value, margin, orders) + clv(value, margin, more));
          close(clv(value, margin * part, orders), part * clv(value, margin, orders));
        },
      ),
    );
  });

  it("answers a list of customers under one margin", () => {
    expect(ask([["Order value"], [180], [""], [100]], "45%", [["Orders"], [12], [""], [2]])).toEqual({
      ok: true,
      cells: [["CLV"], [972], [""], [90]],
    });
  });

  it("answers single cells given as ranges with one value", () => {
    expect(ask([["180"]], [["45%"]], [[12]])).toEqual({ ok: true, cells: 972 });
  });

  it("refuses a margin in percent and says what to type", () => {
    expect(ask(180, 45, 12)).toEqual({
      ok: false,
      error: "value",
      sentence: "margin must be between 0 and 1: type 45% or 0.45.",
    });
    expect(answer("CLV", [180, 45, 12], { language: "nl" })).toMatchObject({
      sentence: "marge moet tussen 0 en 1 liggen: typ 45% of 0,45.",
    });
  });

  it("names a row that is only partly filled", () => {
    expect(ask([[180], [100]], 0.45, [[12], [""]])).toMatchObject({
      ok: false,
      sentence: "orders, row 2 is blank while order value is filled in: complete the row or clear it.",
    });
  });

  it("refuses a value that no cell can hold", () => {
    expect(ask(1e200, 1, 1e200)).toMatchObject({
      error: "not-available",
      sentence: "The value does not fit in a cell: check order value and orders.",
    });
  });
});
