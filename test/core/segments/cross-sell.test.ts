import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeOf } from "../../quickest.ts";
import { askRows, column, refusal, report } from "./ask.ts";
import { shuffled } from "./transactions.ts";

/** One line per letter: "ab" is an order with the products a and b. */
const linesOf = (orders: readonly string[]) =>
  orders.flatMap((products, order) => [...products].map((product) => [`O${order}`, product] as const));
type Lines = ReturnType<typeof linesOf>;
const args = (lines: Lines, minimum?: unknown) => [
  column(lines.map(([order]) => order)),
  column(lines.map(([, product]) => product)),
  minimum,
];
const rules = (orders: readonly string[], minimum?: unknown) =>
  askRows("CROSSSELL", args(linesOf(orders), minimum)).slice(1);
const orders = fc
  .array(
    fc.array(fc.constantFrom(..."abcdef"), { minLength: 1, maxLength: 6 }).map((list) => list.join("")),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .filter((list) => list.some((products) => new Set(products).size > 1));

describe("CROSSSELL", () => {
  it("gives support, confidence, lift and count of each pair, in both directions", () => {
    expect(rules(["ab", "ab", "a", "b", "c"])).toEqual([
      ["a", "b", 0.4, 2 / 3, 10 / 9, 2],
      ["b", "a", 0.4, 2 / 3, 10 / 9, 2],
    ]);
    expect(rules(["ab", "ab", "a", "c"])).toEqual([
      ["a", "b", 0.5, 2 / 3, 4 / 3, 2],
      ["b", "a", 0.5, 1, 4 / 3, 2],
    ]);
  });

  it("has headers in the language of the workbook", () => {
    const found = askRows("CROSSSELL", [column(["Order", 1, 1]), column(["Product", "a", "b"])], "nl");
    expect(found[0]).toEqual([
      ...["Gekocht", "Ook gekocht", "Support (aandeel)", "Betrouwbaarheid (aandeel)", "Lift", "Orders met beide"],
    ]);
  });

  it("counts a product once that stands twice in an order, also where the lines of the order lie apart", () => {
    const once = rules(["ab", "ac", "b"]);
    expect(rules(["aabba", "caac", "bb"])).toEqual(once);
    const apart = [...linesOf(["ab", "ac", "b"]), ...linesOf(["ba", "ca"])];
    expect(askRows("CROSSSELL", args(apart)).slice(1)).toEqual(once);
  });

  it("sorts by lift, then by support, then by the names", () => {
    const found = rules(["zy", "ab", "ab", "zx", "c", "c"], 0.1);
    expect(found.map(([one, other, support, , lift]) => [one, other, support, lift])).toEqual([
      ["a", "b", 1 / 3, 3],
      ["b", "a", 1 / 3, 3],
      ["x", "z", 1 / 6, 3],
      ["y", "z", 1 / 6, 3],
      ["z", "x", 1 / 6, 3],
      ["z", "y", 1 / 6, 3],
    ]);
    expect(rules(["ab", "ab", "a", "cd", "e"]).map(([one, other]) => `${one}${other}`)).toEqual([
      ...["cd", "dc", "ab", "ba"],
    ]);
  });

  it("takes a pair in exactly the minimum share of the orders, and none in fewer", () => {
    const list = ["ab", ...Array.from({ length: 7 }, () => "cd"), ...Array.from({ length: 92 }, () => "e")];
    expect(rules(list).map(([one]) => one)).toEqual(["a", "b", "c", "d"]);
    expect(rules(list, 0.07).map(([one]) => one)).toEqual(["c", "d"]);
    expect(refusal("CROSSSELL", args(linesOf(list), 0.0701))[0]).toBe("not-available");
  });

  it("leaves out a rare pair of two frequent products", () => {
    expect(rules(["ab", "ac", "ac", "bc", "bc"], 0.4).map(([one, other]) => `${one}${other}`)).toEqual([
      ...["ac", "bc", "ca", "cb"],
    ]);
  });

  it("says how many products are too rare to pair", () => {
    expect(report("CROSSSELL", args(linesOf(["ab", "ab", "ac", "ad"]), 0.5))).toContain(
      "Products in fewer orders than the minimum support: 2. Pairs with them are left out.",
    );
    expect(report("CROSSSELL", args(linesOf(["ab", "ab"]), 1))).toHaveLength(2);
  });

  it("refuses an empty list, and a list without such pairs, with what to do", () => {
    expect(refusal("CROSSSELL", [column(["", ""]), column(["", ""])])[1]).toBe(
      "There is no order to count: orders and products hold only blank cells.",
    );
    expect(refusal("CROSSSELL", args(linesOf(["a", "b", "ab"]), 0.5))).toEqual([
      "not-available",
      "No two products are together in enough orders: the minimum is 0.5 of the 3 orders. Lower minimum support, or take product groups instead of products.",
    ]);
    expect(refusal("CROSSSELL", args(linesOf(["ab"]), 0), "nl")[1]).toContain("minimale support");
    expect(refusal("CROSSSELL", args(linesOf(["ab"]), 5))[1]).toContain("type 5% or 0.05");
  });

  it("refuses lists whose pairs explode, before counting and while collecting", () => {
    const remedy =
      "There are too many pairs of products to count. Raise minimum support, or take product groups instead of products.";
    const one = (products: number) => [
      column(Array.from({ length: products }, () => "O")),
      column(Array.from({ length: products }, (_, product) => product)),
    ];
    expect(refusal("CROSSSELL", one(10_001))).toEqual(["value", remedy]);
    expect(refusal("CROSSSELL", one(448))[1]).toBe(remedy);
    expect(askRows("CROSSSELL", one(447))).toHaveLength(1 + 447 * 446);
  });

  it("is done with a million lines in seconds", async () => {
    const lines = 1_000_000;
    const ids = column(Array.from({ length: lines }, (_, line) => (line * 7) % 200_003));
    const products = column(
      Array.from({ length: lines }, (_, line) => `P${Math.floor(((line * 7919) % 1_009) ** 2 / 5_000)}`),
    );
    const time = await timeOf(() => expect(askRows("CROSSSELL", [ids, products, 0.001]).length).toBeGreaterThan(1));
    expect(time).toBeLessThan(20_000);
  }, 60_000);

  it("explains the first pair", () => {
    const steps = askRows("EXPLAIN", ["CROSSSELL", ...args(linesOf(["ab", "ab", "a", "c"]))]).slice(1);
    expect(steps.map((row) => row.slice(2, 4))).toEqual([
      ["", 4],
      ["a → b: 2 ÷ 4", 0.5],
      ["2 ÷ 3", 2 / 3],
      ["2 ÷ 4", 0.5],
      ["0.666667 ÷ 0.5", 4 / 3],
    ]);
  });

  it("gives what counting by hand gives, whatever the order of the lines", () => {
    fc.assert(
      fc.property(
        orders.chain((list) => fc.tuple(fc.constant(list), shuffled(linesOf(list)))),
        fc.constantFrom(0.01, 0.1, 0.25),
        ([list, lines], minimum) => {
          const share = (...wanted: string[]) =>
            list.filter((products) => wanted.every((one) => products.includes(one))).length / list.length;
          const names = [..."abcdef"];
          const expected = new Map(
            names
              .flatMap((one) => names.map((other) => [one, other] as const))
              .filter(([one, other]) => one !== other && share(one, other) >= minimum)
              .map(([one, other]) => [`${one}${other}`, share(one, other)]),
          );
          if (expected.size === 0) return;
          const found = askRows("CROSSSELL", args(lines, minimum)).slice(1);
          expect(found).toEqual(rules(list, minimum));
          expect(found).toHaveLength(expected.size);
          for (const [one = "", other = "", support, confidence, lift, count] of found) {
            expect(support).toBe(expected.get(`${one}${other}`));
            expect(confidence).toBeCloseTo(share(`${one}`, `${other}`) / share(`${one}`), 12);
            expect(lift).toBeCloseTo(share(`${one}`, `${other}`) / share(`${one}`) / share(`${other}`), 12);
            expect(count).toBeCloseTo(share(`${one}`, `${other}`) * list.length, 9);
          }
        },
      ),
    );
  });
});
