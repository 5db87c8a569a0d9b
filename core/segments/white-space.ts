import { define } from "../define.ts";
import { fail } from "../errors.ts";
import type { Value } from "../results.ts";
import { rangeOf } from "./customer-range.ts";
import { GAP, help, texts } from "./texts/white-space.ts";

export const whiteSpace = define({
  id: "WHITESPACE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "customers", kind: "ids", help: help.customers },
    { name: "products", kind: "ids", help: help.products },
    { name: "revenue", kind: "numbers", unit: "money", help: help.revenue },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "customer", header: "Customer", unit: "text" },
      { key: "revenue", header: "Revenue (money)", unit: "money" },
      { key: "share", header: "Share of the range", unit: "fraction" },
    ],
    more: { key: "products", header: "Product", named: true },
    help: help.result,
    picture: { kind: "heat map", along: "customer", heights: ["products"] },
  },

  compute({ customers, products, revenue }) {
    if (revenue.length === 0) fail("empty-range", { param: "revenue" });
    const range = rangeOf(customers, products, revenue);
    const names = range.products.map((product) => products.shown[product] as string | number);
    return [
      ["", "", "", ...names],
      ...range.customers.map((row): Value[] => [
        customers.shown[row.customer] as string | number,
        row.revenue,
        row.bought / names.length,
        ...row.cells.map((cell) => (cell > 0 ? cell : GAP)),
      ]),
    ];
  },

  explain({ customers, products, revenue }) {
    const range = rangeOf(customers, products, revenue);
    const count = range.products.length;
    const [{ customer, bought }] = range.customers as [(typeof range.customers)[number]];
    return [
      { step: "products", figures: [], result: count, unit: "count" },
      { step: "bought", figures: [customers.names[customer] as string], result: bought, unit: "count" },
      { step: "share", figures: [bought, "÷", count], result: bought / count, unit: "fraction" },
      { step: "gaps", figures: [count, "−", bought], result: count - bought, unit: "count" },
    ];
  },
});
