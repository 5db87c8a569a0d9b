import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../core/answer.ts";

const ask = (id: string, ...args: unknown[]) => answer(id, args, { language: "en" });
const refused = (language: "en" | "nl", id: string, ...args: unknown[]) => {
  const shown = answer(id, args, { language });
  return shown.ok ? undefined : { error: shown.error, sentence: shown.sentence };
};
const rate = (id: "RETENTION" | "CHURN", start: number, end: number, gained: number): number => {
  const shown = ask(id, start, end, gained);
  if (!shown.ok) throw new Error(shown.sentence);
  return shown.cells as number;
};

/** Customers at the start, those who stayed and those who came. */
const period = fc
  .record({
    start: fc.integer({ min: 1, max: 1e9 }),
    gained: fc.nat(1e9),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ start, gained, share }) => ({ start, gained, kept: Math.round(share * start) }));

describe("RETENTION and CHURN", () => {
  it("count only the customers of the start", () => {
    expect(rate("RETENTION", 1000, 1100, 200)).toBe(0.9);
    expect(rate("CHURN", 1000, 1100, 200)).toBe(0.1);
  });

  it("agree with the published churn of the IBM Telco customers", () => {
    // 1,869 of 7,043 customers left: IBM, "Telco customer churn" sample data set; base R gives 0.265369870793696.
    expect(rate("CHURN", 7043, 7043 - 1869, 0)).toBeCloseTo(0.265369870793696, 14);
  });

  it("add up to 1", () => {
    fc.assert(
      fc.property(period, ({ start, gained, kept }) => {
        const end = kept + gained;
        expect(rate("RETENTION", start, end, gained) + rate("CHURN", start, end, gained)).toBeCloseTo(1, 14);
      }),
    );
  });

  it("do not depend on how many customers came", () => {
    fc.assert(
      fc.property(period, fc.nat(1e9), ({ start, gained, kept }, others) => {
        expect(rate("RETENTION", start, kept + gained, gained)).toBe(rate("RETENTION", start, kept + others, others));
      }),
    );
  });

  it("do not change when all numbers double", () => {
    fc.assert(
      fc.property(period, ({ start, gained, kept }) => {
        const end = kept + gained;
        expect(rate("CHURN", 2 * start, 2 * end, 2 * gained)).toBe(rate("CHURN", start, end, gained));
      }),
    );
  });

  it("are 1 and 0 when everyone stayed, also in thousands with decimals", () => {
    expect(rate("RETENTION", 0.3, 0.4, 0.1)).toBe(1);
    expect(rate("CHURN", 0.3, 0.4, 0.1)).toBe(0);
  });

  it.each([[null], [""], [undefined], ["  "]])("take no new customers for %j", (blank) => {
    expect(ask("RETENTION", 250, 200, blank)).toEqual({ ok: true, cells: 0.8 });
    expect(ask("RETENTION", 250, 200)).toEqual({ ok: true, cells: 0.8 });
  });

  it("answer a single cell given as a range with one value", () => {
    expect(ask("CHURN", [[250]], [["200"]], [[""]])).toEqual({ ok: true, cells: 0.2 });
  });

  it("answer ranges row by row, beside their header and blank rows", () => {
    const start = [["Start"], [100], [null], [200]];
    const end = [["End"], [90], [null], [200]];
    const gained = [["New"], [10], [null], [50]];
    expect(ask("RETENTION", start, end, gained)).toEqual({ ok: true, cells: [["Retention"], [0.8], [""], [0.75]] });
    expect(answer("CHURN", [start, end, gained], { language: "nl" })).toEqual({
      ok: true,
      cells: [["Klantverloop"], [0.2], [""], [0.25]],
    });
  });

  it("hold one start against a range of ends", () => {
    expect(ask("RETENTION", 200, [[100], [150]])).toEqual({ ok: true, cells: [[0.5], [0.75]] });
  });

  it("refuse more kept customers than there were", () => {
    expect(refused("en", "RETENTION", 100, 130)).toEqual({
      error: "value",
      sentence:
        "End minus new customers is 130, but the customers who stayed must number from 0 to 100, the customers at the start: check how many are new.",
    });
    expect(refused("nl", "CHURN", 100, 130)).toEqual({
      error: "value",
      sentence:
        "Einde min nieuwe klanten is 130, maar het aantal gebleven klanten ligt tussen 0 en 100, het aantal aan het begin: controleer hoeveel klanten nieuw zijn.",
    });
  });

  it("refuse more new customers than there are at the end", () => {
    expect(refused("en", "CHURN", 100, 90, 120)?.sentence).toContain("End minus new customers is −30");
  });

  it("divide by zero without customers at the start", () => {
    expect(refused("en", "RETENTION", 0, 5, 5)).toEqual({
      error: "division-by-zero",
      sentence: "There are no customers at the start: fill in a start above 0.",
    });
    expect(refused("nl", "RETENTION", 0, 5, 5)?.sentence).toBe(
      "Er zijn geen klanten aan het begin: vul bij begin een aantal boven 0 in.",
    );
  });

  it("refuse negative numbers by the name of the parameter", () => {
    expect(refused("en", "CHURN", 100, 90, -5)?.sentence).toBe("new customers may not be below 0, and it is −5.");
    expect(refused("nl", "CHURN", 100, 90, -5)?.sentence).toBe("nieuwe klanten mag niet kleiner zijn dan 0, en is −5.");
  });
});
