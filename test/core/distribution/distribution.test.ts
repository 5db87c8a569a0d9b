import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../core/answer.ts";

const ask = (...args: unknown[]) => answer("DISTRIBUTION", args, { language: "en" });
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

type Figures = readonly [number, number, number, number, number, number, number];

/** Numeric, weighted, selection, turnover, market, and the two checks. */
function figures(own: readonly unknown[], category: readonly unknown[]): Figures {
  const shown = ask(column(own), column(category));
  if (!shown.ok) throw new Error(shown.sentence);
  return (shown.cells as (string | number)[][]).slice(1).map((row) => row[1]) as unknown as Figures;
}

/** Stores with amounts in cents, at least one of which carries the product. */
const stores = fc
  .array(fc.record({ category: fc.integer({ min: 1, max: 1e9 }), part: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) =>
    list.map(({ category, part }) => ({ own: Math.floor(part * category) / 100, category: category / 100 })),
  )
  .filter((list) => list.some(({ own }) => own > 0));

const of = (list: readonly { own: number; category: number }[]) =>
  figures(
    list.map(({ own }) => own),
    list.map(({ category }) => category),
  );

describe("DISTRIBUTION", () => {
  it("gives the example of Seats XL on a list of stores", () => {
    // "Een belangrijk kengetal", bisdomgroningen.nl, in small: a third of the shops, 1.2 times as large, 20% of their turnover.
    const [numeric, weighted, selection, turnover, market] = figures([30, 18, 0, 0, 0, 0], [120, 120, 90, 90, 90, 90]);
    expect(numeric).toBe(1 / 3);
    expect(weighted).toBe(0.4);
    expect(selection).toBe(1.2);
    expect(turnover).toBe(0.2);
    expect(market).toBe(0.08);
  });

  it("shows figure, value and computation in the language of the workbook", () => {
    const args = [column([100, 0]), column([400, 400])];
    const english = ask(...args);
    const dutch = answer("DISTRIBUTION", args, { language: "nl" });
    expect(english).toMatchObject({
      cells: [
        ["Figure", "Value", "Unit", "How it is computed"],
        ["Numeric distribution", 0.5, "share", "stores with product ÷ all stores"],
        [
          "Weighted distribution",
          0.5,
          "share",
          "category revenue of stores with product ÷ category revenue of all stores",
        ],
        ["Selection index", 1, "ratio", "weighted distribution ÷ numeric distribution"],
        ["Turnover share", 0.25, "share", "own revenue ÷ category revenue of stores with product"],
        ["Market share", 0.125, "share", "own revenue ÷ category revenue of all stores"],
        ["Check: market share", 0.125, "share", "numeric distribution × selection index × turnover share"],
        ["Check: market share", 0.125, "share", "weighted distribution × turnover share"],
      ],
    });
    expect(dutch.ok && (dutch.cells as string[][]).map(([label]) => label)).toEqual([
      "Kengetal",
      "Numerieke distributie",
      "Gewogen distributie (marktbereik)",
      "Selectie-indicator",
      "Omzetaandeel",
      "Marktaandeel",
      "Controle: marktaandeel",
      "Controle: marktaandeel",
    ]);
    expect(dutch.ok && (dutch.cells as string[][]).map((row) => row[2])).toEqual([
      "Eenheid",
      ...["aandeel", "aandeel", "verhouding", "aandeel", "aandeel", "aandeel", "aandeel"],
    ]);
    expect(ask(...args, "nl")).toEqual(dutch);
  });

  it("checks to the market share in both ways", () => {
    fc.assert(
      fc.property(stores, (list) => {
        const [numeric, weighted, selection, turnover, market, numericCheck, weightedCheck] = of(list);
        expect(numericCheck).toBeCloseTo(market, 12);
        expect(weightedCheck).toBeCloseTo(market, 12);
        expect(selection).toBeCloseTo(weighted / numeric, 9);
        for (const share of [numeric, weighted, turnover, market]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("agrees with the functions of single figures", () => {
    fc.assert(
      fc.property(stores, (list) => {
        const cents = (amounts: readonly number[]) =>
          amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
        const dealers = list.filter(({ own }) => own > 0);
        const dealerCategory = cents(dealers.map(({ category }) => category));
        const category = cents(list.map((store) => store.category));
        const own = cents(list.map((store) => store.own));
        const single = [
          ["NUMERICDISTRIBUTION", dealers.length, list.length],
          ["WEIGHTEDDISTRIBUTION", dealerCategory, category],
          ["TURNOVERSHARE", own, dealerCategory],
          ["MARKETSHARE", own, category],
        ] as const;
        const [numeric, weighted, , turnover, market] = of(list);
        single.forEach(([id, part, whole], index) => {
          const shown = answer(id, [part, whole], { language: "en" });
          expect(shown.ok && shown.cells).toBeCloseTo([numeric, weighted, turnover, market][index] as number, 14);
        });
      }),
    );
  });

  it("does not depend on the order of the stores", () => {
    const twice = stores.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(twice, ([list, shuffled]) => {
        expect(of(shuffled)).toEqual(of(list));
      }),
    );
  });

  it("does not change when all revenues double or every store counts twice", () => {
    fc.assert(
      fc.property(stores, (list) => {
        expect(of(list.map(({ own, category }) => ({ own: 2 * own, category: 2 * category })))).toEqual(of(list));
        of([...list, ...list]).forEach((value, index) => {
          expect(value).toBeCloseTo(of(list)[index] as number, 9);
        });
      }),
    );
  });

  it("reads a table with headers, blank rows and numbers stored as text", () => {
    expect(figures(["Own", "100,00", null, 50, 0, 0], ["Category", 300, " ", "300", 100, 100])).toEqual([
      0.5, 0.75, 1.5, 0.25, 0.1875, 0.1875, 0.1875,
    ]);
  });

  it("gives a market of one store that sells nothing else five times 1", () => {
    expect(figures([8], [8])).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it("keeps shares at 1 where totals in cents and in longer decimals meet", () => {
    const [, weighted, , turnover, market] = figures([0.1, 0.2, 1e-30], [0.1, 0.2, 1e-30]);
    expect([weighted, turnover, market]).toEqual([1, 1, 1]);
    for (const share of figures([0.7, 0.1, 0], [0.7, 0.1, 1e-30]).slice(0, 2)) {
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it("refuses own revenue above the category revenue of the same store, by its place", () => {
    const args = [column(["Own", 5, "", 12]), column(["Category", 10, "", 11])];
    expect(ask(...args)).toEqual({
      ok: false,
      error: "value",
      sentence:
        "own revenue, row 4: 12 is more than the category revenue of the same store, 11. The category includes your product, so check both amounts.",
    });
    expect(answer("DISTRIBUTION", args, { language: "nl" })).toMatchObject({
      sentence:
        "eigen omzet, rij 4: 12 is meer dan de categorieomzet van dezelfde winkel, 11. Je product hoort bij de categorie, dus controleer beide bedragen.",
    });
  });

  it("refuses a blank own revenue beside a filled category revenue", () => {
    expect(ask(column([5, null]), column([10, 10]))).toEqual({
      ok: false,
      error: "value",
      sentence: "own revenue, row 2 is blank while category revenue is filled in: complete the row or clear it.",
    });
  });

  it("refuses a product that no store carries, and a list without stores", () => {
    expect(ask(column([0, 0]), column([10, 20]))).toEqual({
      ok: false,
      error: "not-available",
      sentence: "No store has own revenue above 0: the figures need at least one store that carries the product.",
    });
    expect(ask(column([null, ""]), column(["", null]))).toMatchObject({
      ok: false,
      error: "not-available",
      sentence: "There are no stores to count: own revenue and category revenue hold only blank cells.",
    });
  });

  it("refuses totals that outgrow a cell rather than calling a share 0", () => {
    expect(ask(column([1, 0]), column([1.7e308, 1.7e308]))).toMatchObject({ ok: false, error: "not-available" });
  });

  it("refuses columns of different sizes", () => {
    expect(ask(column([1, 2]), column([3]))).toMatchObject({ ok: false, error: "value" });
  });

  it("derives its figures with the totals of the list", () => {
    const shown = answer("EXPLAIN", ["DISTRIBUTION", column([100, 50, 0, 0]), column([300, 300, 100, 100])], {
      language: "en",
    });
    expect(shown.ok && (shown.cells as string[][]).slice(1).map((row) => row[2])).toEqual([
      "2 ÷ 4",
      "600 ÷ 800",
      "75% ÷ 50%",
      "150 ÷ 600",
      "150 ÷ 800",
      "50% × 1.5 × 25%",
      "75% × 25%",
    ]);
  });
});
