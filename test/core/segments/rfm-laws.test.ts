import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askRows } from "./ask.ts";
import { rfmArguments, shuffled, transactions } from "./transactions.ts";

const LAST = 45_400;
const body = (args: readonly unknown[]) => askRows("RFM", args).slice(1);
const byCustomer = (rows: readonly (readonly unknown[])[]) =>
  [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

describe("RFM", () => {
  it("shuffles its rows with those of the input, and nothing else", () => {
    fc.assert(
      fc.property(
        transactions.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          expect(byCustomer(body(rfmArguments(other)))).toEqual(byCustomer(body(rfmArguments(list))));
        },
      ),
    );
  });

  it("shifts recency and nothing else when the as of date shifts", () => {
    fc.assert(
      fc.property(transactions, fc.integer({ min: 0, max: 5_000 }), (list, days) => {
        const later = body([...rfmArguments(list), LAST + days]);
        const shifted = body([...rfmArguments(list), LAST]).map(([id, recency, ...rest]) => [
          id,
          (recency as number) + days,
          ...rest,
        ]);
        expect(later).toEqual(shifted);
      }),
    );
  });

  it("keeps scores and segments when all amounts are in another currency", () => {
    fc.assert(
      fc.property(transactions, fc.constantFrom(7, 100, 1000), (list, rate) => {
        const priced = list.map((one) => ({ ...one, amount: Math.round(one.amount * 100) * rate }));
        const scores = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.slice(4));
        expect(scores(body(rfmArguments(priced)))).toEqual(scores(body(rfmArguments(list))));
      }),
    );
  });

  it("gives customers with equal figures equal scores, and never a lower score for a better figure", () => {
    fc.assert(
      fc.property(transactions, fc.integer({ min: 2, max: 9 }), (list, bins) => {
        const rows = body([...rfmArguments(list), null, bins]);
        for (const one of rows) {
          for (const other of rows) {
            if ((one[1] as number) <= (other[1] as number)) expect(one[4]).toBeGreaterThanOrEqual(other[4] as number);
            if ((one[2] as number) >= (other[2] as number)) expect(one[5]).toBeGreaterThanOrEqual(other[5] as number);
            if ((one[3] as number) >= (other[3] as number)) expect(one[6]).toBeGreaterThanOrEqual(other[6] as number);
          }
        }
      }),
    );
  });

  it("takes its segment from RFMSEGMENT, on scores in fifths where there are not five", () => {
    fc.assert(
      fc.property(transactions, fc.integer({ min: 2, max: 9 }), (list, bins) => {
        for (const row of body([...rfmArguments(list), null, bins])) {
          const fifths = row.slice(4, 7).map((score) => Math.ceil((5 * (2 * (score as number) - 1)) / (2 * bins)));
          expect(row[8]).toBe(askRows("RFMSEGMENT", [[[fifths.join("")], [""]]])[0]?.[0]);
          expect(row[7]).toBe(row.slice(4, 7).join(""));
        }
      }),
      { numRuns: 30 },
    );
  });
});
