import { define } from "../define.ts";
import { fail } from "../errors.ts";
import type { Value } from "../results.ts";
import { basketsOf } from "./baskets.ts";
import { rulesOf } from "./cross-sell-rules.ts";
import { help, texts } from "./texts/cross-sell.ts";

export const crossSell = define({
  id: "CROSSSELL",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "orders", kind: "ids", help: help.orders },
    { name: "products", kind: "ids", help: help.products },
    {
      name: "minimumSupport",
      kind: "number",
      unit: "fraction",
      above: 0,
      max: 1,
      default: 0.01,
      help: help.minimumSupport,
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "product", header: "Bought", unit: "text" },
      { key: "also", header: "Also bought", unit: "text" },
      { key: "support", header: "Support (share)", unit: "fraction" },
      { key: "confidence", header: "Confidence (share)", unit: "fraction" },
      { key: "lift", header: "Lift", unit: "ratio" },
      { key: "count", header: "Orders with both", unit: "count" },
    ],
    help: help.result,
    picture: { kind: "heat map", along: "product", heights: ["also", "lift"] },
  },

  compute({ orders: orderIds, products, minimumSupport }, tools) {
    if (orderIds.codes.length === 0) fail("empty-range", { param: "orders" });
    const baskets = basketsOf(orderIds, products, minimumSupport);
    const { orders, counts, pairs } = baskets;
    if (pairs.length === 0) fail("too-few-values", { param: "products", limit: minimumSupport, orders });
    const count = counts.reduce((rare, bought) => rare + (bought / orders < minimumSupport ? 1 : 0), 0);
    if (count > 0) tools.note("rare", { count });
    const shown = (product: number) => products.shown[product] as string | number;
    return rulesOf(baskets, products.names).map(({ from, to, support, confidence, lift, both }): Value[] => [
      shown(from),
      shown(to),
      support,
      confidence,
      lift,
      both,
    ]);
  },

  explain({ orders: orderIds, products, minimumSupport }) {
    const baskets = basketsOf(orderIds, products, minimumSupport);
    const { orders, counts } = baskets;
    const [first] = rulesOf(baskets, products.names) as [ReturnType<typeof rulesOf>[number]];
    const { from, to, both, support, confidence, lift } = first;
    const expected = (counts[to] as number) / orders;
    return [
      { step: "orders", figures: [], result: orders, unit: "count" },
      {
        step: "support",
        figures: [`${products.names[from]} → ${products.names[to]} :`, both, "÷", orders],
        result: support,
        unit: "fraction",
      },
      { step: "confidence", figures: [both, "÷", counts[from] as number], result: confidence, unit: "fraction" },
      { step: "expected", figures: [counts[to] as number, "÷", orders], result: expected, unit: "fraction" },
      { step: "lift", figures: [confidence, "÷", expected], result: lift, unit: "ratio" },
    ];
  },
});
