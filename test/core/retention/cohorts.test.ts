import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, rowsOf } from "../ask.ts";

type Purchase = readonly [customer: number, day: number, amount: number];

const cohorts = (purchases: readonly Purchase[], ...rest: unknown[]) =>
  ask("COHORTS", [column(purchases.map(([id]) => id)), column(purchases.map(([, day]) => day)), ...rest]);
const amountsOf = (purchases: readonly Purchase[]) => column(purchases.map(([, , amount]) => amount));

const purchases = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ min: 45_000, max: 45_400 }),
    fc.integer({ min: -50, max: 500 }),
  ),
  { minLength: 1, maxLength: 40 },
);

/** 1 January 2024, a Monday. */
const NEW_YEAR = 45_292;

describe("COHORTS", () => {
  it("heads its columns with the periods since the first purchase, in both languages", () => {
    const list: Purchase[] = [
      [1, NEW_YEAR, 10],
      [1, NEW_YEAR + 31, 20],
    ];
    expect(cohorts(list)).toEqual([
      ["Cohort (first purchase)", "Customers", "Period 0", "Period 1"],
      ["2024-01", 1, 1, 1],
      ["2024-02", 0, "", ""],
    ]);
    expect(ask("COHORTS", [column([1, 1]), column([NEW_YEAR, NEW_YEAR + 91]), "quarter"], "nl")).toEqual([
      ["Cohort (eerste aankoop)", "Klanten", "Periode 0", "Periode 1"],
      ["2024-K1", 1, 1, 1],
      ["2024-K2", 0, "", ""],
    ]);
  });

  it("names weeks by ISO 8601, quarters and years", () => {
    const labels = (period: string) =>
      rowsOf(
        cohorts(
          [
            [1, NEW_YEAR - 1, 1],
            [2, NEW_YEAR, 1],
            [3, NEW_YEAR + 63, 1],
          ],
          period,
        ),
      ).map(([label]) => label);
    expect(labels("week").slice(0, 3)).toEqual(["2023-W52", "2024-W01", "2024-W02"]);
    expect(labels("week").at(-1)).toBe("2024-W10");
    expect(labels("month")).toEqual(["2023-12", "2024-01", "2024-02", "2024-03"]);
    expect(labels("quarter")).toEqual(["2023-Q4", "2024-Q1"]);
    expect(labels("year")).toEqual(["2023", "2024"]);
  });

  it("counts a customer once per period, and adds up what they spend", () => {
    const list: Purchase[] = [
      [1, NEW_YEAR, 10],
      [1, NEW_YEAR + 1, 20],
      [2, NEW_YEAR + 2, 0.1],
      [1, NEW_YEAR + 31, 5],
      [1, NEW_YEAR + 59, 0.2],
    ];
    expect(rowsOf(cohorts(list, "month", "customers"))).toEqual([
      ["2024-01", 2, 2, 1],
      ["2024-02", 0, 0, ""],
    ]);
    expect(rowsOf(cohorts(list, "month", "amount", amountsOf(list)))).toEqual([
      ["2024-01", 2, 30.1, 5.2],
      ["2024-02", 0, 0, ""],
    ]);
    expect(rowsOf(cohorts(list))[0]).toEqual(["2024-01", 2, 1, 0.5]);
  });

  it("puts every customer in one cohort and every amount in one cell, and leaves the future blank", () => {
    fc.assert(
      fc.property(purchases, fc.constantFrom("week", "month", "quarter", "year"), (list, period) => {
        const counts = rowsOf(cohorts(list, period, "customers"));
        expect(counts.reduce((sum, row) => sum + (row[1] as number), 0)).toBe(new Set(list.map(([id]) => id)).size);
        const cells = rowsOf(cohorts(list, period, "amount", amountsOf(list))).flatMap((row) => row.slice(2));
        const total = cells.reduce<number>((sum, cell) => sum + (cell === "" ? 0 : (cell as number)), 0);
        expect(total).toBe(list.reduce((sum, [, , amount]) => sum + amount, 0));
        counts.forEach((row, index) => {
          expect(row).toHaveLength(counts.length + 2);
          expect(row[2]).toBe(row[1]);
          row.slice(2).forEach((cell, since) => {
            expect(cell === "").toBe(index + since >= counts.length);
          });
        });
      }),
    );
  });

  it("is what looking up every customer in every period gives", () => {
    fc.assert(
      fc.property(purchases, (list) => {
        const months = list
          .map(([, day]) => new Date((day - 25_569) * 86_400_000))
          .map((date) => 12 * date.getUTCFullYear() + date.getUTCMonth());
        const start = Math.min(...months);
        const first = new Map<number, number>();
        list.forEach(([id], row) => {
          first.set(id, Math.min(first.get(id) ?? Infinity, months[row] as number));
        });
        rowsOf(cohorts(list)).forEach((row, cohort) => {
          const members = [...first].filter(([, month]) => month === start + cohort).map(([id]) => id);
          row.slice(2).forEach((cell, since) => {
            if (cell === "") return;
            const active = members.filter((id) =>
              list.some(([other], at) => other === id && months[at] === start + cohort + since),
            );
            expect(cell).toBe(active.length / members.length);
          });
        });
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(purchases, (list) => {
        const turned = [...list].reverse();
        expect(cohorts(turned)).toEqual(cohorts(list));
        expect(cohorts(turned, "week", "amount", amountsOf(turned))).toEqual(
          cohorts(list, "week", "amount", amountsOf(list)),
        );
      }),
    );
  });

  it("takes 260 periods and no more, and says which dates lie that far apart", () => {
    const weeks = (count: number): Purchase[] => [
      [1, NEW_YEAR, 1],
      [2, NEW_YEAR + 7 * (count - 1), 1],
    ];
    expect(rowsOf(cohorts(weeks(260), "week"))).toHaveLength(260);
    expect(cohorts(weeks(261), "week")).toBe(
      "The dates run from 2024-W01 to 2028-W52: 261 periods, and a table holds 260 at most. Choose a longer period, or check the earliest and the latest date.",
    );
    expect(ask("COHORTS", [column([1, 2]), column([NEW_YEAR, 200_000])], "nl")).toBe(
      "De datums lopen van 2024-01 tot 2447-07: 5083 perioden, en in een tabel passen er hoogstens 260. Kies een langere periode, of controleer de vroegste en de laatste datum.",
    );
  });

  it("asks for the amounts only where they are to be added up", () => {
    const list: Purchase[] = [[1, NEW_YEAR, 10]];
    expect(cohorts(list, "month", "amount")).toBe(
      "amounts is empty: fill it in. The measure amount needs the amounts.",
    );
    expect(ask("COHORTS", [[[1]], [[NEW_YEAR]], "month", "amount"], "nl")).toBe(
      "bedragen is leeg: vul het in. Bij de maat amount horen bedragen.",
    );
    expect(cohorts(list, "month", "customers", amountsOf(list))).toEqual(cohorts(list, "month", "customers"));
    expect(ask("COHORTS", [column(["", ""]), column(["", ""])])).toBe(
      "There is no purchase to count: dates holds only blank cells.",
    );
    const large: Purchase[] = [
      [1, NEW_YEAR, 1e308],
      [1, NEW_YEAR, 1e308],
    ];
    expect(cohorts(large, "month", "amount", amountsOf(large))).toBe("The amounts are too large to add up.");
  });

  it("derives the retention, the number or the amount of the first cohort in the last period", () => {
    const list: Purchase[] = [
      [1, NEW_YEAR, 10],
      [2, NEW_YEAR, 20],
      [3, NEW_YEAR + 40, 30],
      [1, NEW_YEAR + 70, 40.5],
    ];
    const steps = (...rest: unknown[]) =>
      rowsOf(ask("EXPLAIN", ["COHORTS", column(list.map(([id]) => id)), column(list.map(([, day]) => day)), ...rest]));
    expect(steps().map((row) => [row[0], row[2], row[3]])).toEqual([
      ["Customers", "", 3],
      ["First cohort", "", 2],
      ["Who bought in its last period", "", 1],
      ["Its retention by then", "1 ÷ 2", 0.5],
    ]);
    expect(steps("month", "customers")).toEqual(steps().slice(0, 3));
    expect(steps("month", "amount", amountsOf(list)).at(-1)?.[3]).toBe(40.5);
    expect(steps("month", "amount", amountsOf(list))).toHaveLength(4);
  });
});
