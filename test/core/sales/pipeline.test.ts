import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

const deals = fc.array(
  fc.record({
    value: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
    probability: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    stage: fc.constantFrom("Contact", "Quote", "Negotiation", "Total"),
  }),
  { minLength: 1, maxLength: 20 },
);
type Deal = { value: number; probability: number; stage: string };

const pipeline = (list: readonly Deal[]) =>
  ask("PIPELINE", [
    column(list.map(({ value }) => value)),
    column(list.map(({ probability }) => probability)),
    column(list.map(({ stage }) => stage)),
  ]);

describe("PIPELINE", () => {
  it("gives the five stages of a published example, together 135,000", () => {
    // upscale.ai/sales-glossary/weighted-sales-pipeline.
    const [values, probabilities] = [
      [100000, 90000, 80000, 50000, 25000],
      [0.1, 0.25, 0.5, 0.75, 1],
    ];
    const stages = ["Prospecting", "Qualifying", "Exploring", "Making offer", "Closing"];
    const rows = rowsOf(ask("PIPELINE", [column(values), column(probabilities), column(stages)]));
    expect(rows.map((row) => [row[0], row[4]])).toEqual([
      ["Prospecting", 10000],
      ["Qualifying", 22500],
      ["Exploring", 40000],
      ["Making offer", 37500],
      ["Closing", 25000],
      ["Total", 135000],
    ]);
  });

  it("has only the total without stages", () => {
    // innerview.co/glossaries/sales/weighted-sales-pipeline: 20,000.
    expect(ask("PIPELINE", [column([10000, 5000, 20000]), column(["25%", "50%", "75%"])], "nl")).toEqual([
      ["Fase", "Deals", "Gemiddelde scoringskans (aandeel)", "Waarde (geld)", "Gewogen waarde (geld)"],
      ["Totaal", 3, 0.5, 35000, 20000],
    ]);
  });

  it("does not depend on the order of the deals", () => {
    fc.assert(
      fc.property(
        deals.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(pipeline(shuffled)).toEqual(pipeline(list));
        },
      ),
    );
  });

  it("has stages that add up to the total, which is no more than the value, from unlikely to likely", () => {
    fc.assert(
      fc.property(deals, (list) => {
        const rows = rowsOf(pipeline(list)) as [string, number, number, number, number][];
        const total = rows.pop() as [string, number, number, number, number];
        for (const at of [1, 3, 4] as const) {
          expect(rows.reduce((sum, row) => sum + row[at], 0)).toBeCloseTo(total[at], 6);
        }
        expect(total[4]).toBeLessThanOrEqual(total[3]);
        const probabilities = rows.map((row) => row[2]);
        expect(probabilities).toEqual([...probabilities].sort((one, other) => one - other));
      }),
    );
  });

  it("refuses a deal without a stage, a probability above 1 and an empty list", () => {
    expect(ask("PIPELINE", [column([1, 2]), column([0.5, 0.5]), column(["Quote", ""])])).toBe(
      "stages, row 2 is blank while values is filled in: complete the row or clear it.",
    );
    expect(ask("PIPELINE", [column([1, 2]), column([0.5, 40])])).toBe(
      "probabilities, row 2 must be between 0 and 1: type 40% or 0.4.",
    );
    expect(ask("PIPELINE", [column(["", ""]), column(["", ""])], "nl")).toBe(
      "Er is geen deal om te tellen: waarden bevat alleen lege cellen.",
    );
  });
});
