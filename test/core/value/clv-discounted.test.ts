import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../core/answer.ts";

const ask = (...args: unknown[]) => answer("CLVDISCOUNTED", args, { language: "en" });
const clv = (...args: unknown[]): number => {
  const shown = ask(...args);
  if (!shown.ok) throw new Error(shown.sentence);
  return shown.cells as number;
};

const margin = fc.double({ min: 1, max: 1e6, noNaN: true });
const retention = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-6, max: 1, noNaN: true }));
const discount = fc.double({ min: 0.001, max: 1, noNaN: true });
const periods = fc.integer({ min: 1, max: 60 });
const first = fc.constantFrom(0, 1);

const close = (received: number, expected: number, tolerance = 1e-11) =>
  expect(Math.abs(received - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));

/** Term by term, as the definition says. */
function summed(amount: number, stay: number, rate: number, count: number, from: number): number {
  let total = 0;
  for (let t = from; t < from + count; t++) total += (amount * stay ** t) / (1 + rate) ** t;
  return total;
}

describe("CLVDISCOUNTED", () => {
  it("gives the margin multiples of Gupta and Lehmann", () => {
    // Gupta & Lehmann (2003), Customers as Assets: r ÷ (1 + i − r) by retention and discount.
    const multiples = [
      [0.6, 1.2, 1.1538461538, 1.1111111111, 1.0714285714],
      [0.7, 1.75, 1.6666666667, 1.5909090909, 1.5217391304],
      [0.8, 2.6666666667, 2.5, 2.3529411765, 2.2222222222],
      [0.9, 4.5, 4.0909090909, 3.75, 3.4615384615],
    ] as const;
    for (const [stay, ...row] of multiples) {
      [0.1, 0.12, 0.14, 0.16].forEach((rate, index) => {
        expect(clv(1, stay, rate)).toBeCloseTo(row[index] as number, 9);
      });
    }
  });

  it("gives published answers, with the first margin later and at once", () => {
    // Net-4-You, textbook exercise with its answer: jiskha.com question 1327778623.
    expect(clv(18.95, 0.788, 0.01)).toBeCloseTo(67.264, 3);
    // An internet provider, 19.95 − 1.50 − 0.50 a month: multiplier 67.3, CLV 1,209 (slides "Marketing by the numbers").
    expect(clv(1, 0.995, 0.01, "", "", 0)).toBeCloseTo(67.3, 1);
    expect(Math.abs(clv(17.95, 0.995, 0.01, "", "", 0) - 1209)).toBeLessThan(0.5);
  });

  it("is the sum of its terms", () => {
    fc.assert(
      fc.property(margin, retention, discount, periods, first, (amount, stay, rate, count, from) => {
        close(clv(amount, stay, rate, count, 0, from), summed(amount, stay, rate, count, from));
      }),
    );
  });

  it("grows with the periods towards the sum without end", () => {
    fc.assert(
      fc.property(margin, retention, discount, first, (amount, stay, rate, from) => {
        const endless = clv(amount, stay, rate, null, null, from);
        const [short, long] = [20, 200].map((count) => clv(amount, stay, rate, count, null, from)) as [number, number];
        expect(short).toBeLessThanOrEqual(long * (1 + 1e-12));
        expect(long).toBeLessThanOrEqual(endless * (1 + 1e-12));
        close(clv(amount, stay, rate, 100_000, null, from), endless);
      }),
    );
  });

  it("with the first margin at once is one margin more, one period earlier", () => {
    fc.assert(
      fc.property(margin, retention, discount, periods, (amount, stay, rate, count) => {
        close(clv(amount, stay, rate, count + 1, 0, 0), amount + clv(amount, stay, rate, count, 0, 1));
        close((clv(amount, stay, rate, count, 0, 0) * stay) / (1 + rate), clv(amount, stay, rate, count, 0, 1));
        close(clv(amount, stay, rate, "", 0, 0), amount + clv(amount, stay, rate, "", 0, 1));
      }),
    );
  });

  it("falls by the acquisition cost, and is proportional to the margin", () => {
    fc.assert(
      fc.property(margin, retention, discount, fc.integer({ min: 0, max: 1e6 }), (amount, stay, rate, cost) => {
        close(clv(amount, stay, rate, "", cost), clv(amount, stay, rate) - cost, 1e-9);
        expect(clv(2 * amount, stay, rate)).toBe(2 * clv(amount, stay, rate));
        expect(clv(-amount, stay, rate)).toBe(0 - clv(amount, stay, rate));
      }),
    );
  });

  it("counts whole margins where nothing is lost, and stays exact close to it", () => {
    expect(clv(100, 1, 0, 12)).toBe(1200);
    expect(clv(100, 1, 0, 12, 200, 0)).toBe(1000);
    // 12 − 78 × 1e-12 + …: 1 − carry^12 over 1 − carry would keep four digits.
    expect(clv(1, 1, 1e-12, 12)).toBeCloseTo(12 - 78e-12, 14);
    expect(clv(100, 1, 1e-320, 12)).toBe(1200);
  });

  it("leaves only a margin at once when no customer stays", () => {
    expect(clv(100, 0, 0.1, 5)).toBe(0);
    expect(clv(100, 0, 0.1, 5, 0, 0)).toBe(100);
    expect(clv(100, 0, 0.1, "", 0, 0)).toBe(100);
  });

  it("takes omitted, null and empty optional arguments alike", () => {
    for (const blank of [null, undefined, "", " "]) {
      expect(clv(100, 0.9, 0.1, blank, blank, blank)).toBe(clv(100, 0.9, 0.1));
    }
  });

  it("answers a column of retention rates under one margin", () => {
    expect(ask(100, [["Retention"], ["90%"], [""], [0.6]], 0.1)).toEqual({
      ok: true,
      cells: [["CLV"], [expect.closeTo(450, 10)], [""], [expect.closeTo(120, 10)]],
    });
  });

  it("refuses a sum that never ends, and says what ends it", () => {
    expect(ask(100, 1, 0)).toEqual({
      ok: false,
      error: "not-available",
      sentence: "The value grows beyond what a cell can hold: fill in periods, or a discount above 0%.",
    });
    expect(answer("CLVDISCOUNTED", [100, 1, 0], { language: "nl" })).toMatchObject({
      sentence: "De waarde groeit tot meer dan in een cel past: vul perioden in, of een disconteringsvoet boven 0%.",
    });
  });

  it("refuses half a period, no period and a first margin after two periods", () => {
    expect(ask(100, 0.9, 0.1, 2.5)).toMatchObject({ sentence: "periods must be a whole number, not 2.5." });
    expect(ask(100, 0.9, 0.1, 0)).toMatchObject({ sentence: "periods may not be below 1, and it is 0." });
    expect(ask(100, 0.9, 0.1, 5, 0, 2)).toMatchObject({ sentence: "first may not be above 1, and it is 2." });
  });

  it("says how to type a rate", () => {
    expect(ask(100, 90, 0.1)).toMatchObject({ sentence: "retention must be between 0 and 1: type 90% or 0.9." });
    expect(ask(100, 0.9, 10)).toMatchObject({ sentence: "discount must be between 0 and 1: type 10% or 0.1." });
  });

  it("derives its answer with the figures of the user", () => {
    const shown = answer("EXPLAIN", ["CLVDISCOUNTED", 100, 0.9, 0.2, 2, 50], { language: "en" });
    expect(shown.ok && (shown.cells as string[][]).map((row) => row[2])).toEqual([
      "Figures",
      "0.9 ÷ (1 + 0.2)",
      "0.75 × (1 − 0.75 ^ 2) ÷ (1 − 0.75)",
      "100 × 1.3125 − 50",
    ]);
  });
});
