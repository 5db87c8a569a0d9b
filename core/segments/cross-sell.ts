import { define, type Value } from "../define.ts";
import { fail } from "../errors.ts";
import { basketsOf } from "./baskets.ts";
import { rulesOf } from "./cross-sell-rules.ts";
import { AGRAWAL_SRIKANT, BRIN } from "./sources.ts";

export const crossSell = define({
  id: "CROSSSELL",
  since: "0.1.0",
  title: "Customers also bought",
  summary: "Which products are bought together more often than chance would have it, from a list of order lines.",
  formula: "lift = share of the orders with both ÷ (share with the one × share with the other)",
  params: [
    { name: "orderIds", kind: "ids", help: "The order (or the receipt) of each line." },
    { name: "products", kind: "ids", help: "The product or product group of each line, on the same rows." },
    {
      name: "minimumSupport",
      kind: "number",
      unit: "fraction",
      above: 0,
      max: 1,
      default: 0.01,
      help: "In which share of the orders both products must be, at least; 1% if left out.",
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
    help: "Two rows per pair, one in each direction, the highest lift first. Confidence is which share of the orders with the one product also holds the other; a lift above 1 is more often than chance, below 1 less often.",
  },
  errors: {
    "empty-range": "There is no order to count: order ids and products hold only blank cells.",
    "too-few-values":
      "No two products are together in enough orders: the minimum is {limit} of the {orders} orders. Lower minimum support, or take product groups instead of products.",
    "inconsistent-values":
      "There are too many pairs of products to count. Raise minimum support, or take product groups instead of products.",
  },
  notes: {
    rare: "Products in fewer orders than the minimum support: {count}. Pairs with them are left out.",
  },
  steps: {
    orders: { name: "Orders", formula: "different order ids" },
    support: { name: "Support of the first pair", formula: "orders with both ÷ orders" },
    confidence: { name: "Confidence", formula: "orders with both ÷ orders with the first product" },
    expected: { name: "Expected by chance", formula: "orders with the second product ÷ orders" },
    lift: { name: "Lift", formula: "confidence ÷ expected by chance" },
  },
  rivals: {
    confidence:
      "Packages such as arules for R leave out rules below a minimum confidence as well (80% unless told otherwise), and look for sets of more than two products.",
    counts:
      "Some rank by confidence: what sells well anyway then comes first with every product. Lift corrects for that.",
  },
  rules: {
    once: "A product that stands twice in an order counts once.",
    line: "A pair that is in exactly the minimum share of the orders is in.",
    ties: "Equal lift is sorted by support, then by the names of the products.",
  },
  related: ["WHITESPACE", "SELLTYPE", "PARETOTABLE"],
  sources: [AGRAWAL_SRIKANT, BRIN],
  examples: [
    {
      args: [
        [["A"], ["A"], ["B"], ["B"], ["C"], ["D"], ["D"], ["D"], ["E"]],
        [["Printer"], ["Ink"], ["Ink"], ["Printer"], ["Paper"], ["Paper"], ["Ink"], ["Ink"], ["Cable"]],
        0.4,
      ],
      result: [
        ["Ink", "Printer", 0.4, 2 / 3, 5 / 3, 2],
        ["Printer", "Ink", 0.4, 1, 5 / 3, 2],
      ],
      note: "Everyone who bought a printer bought ink, where chance alone would give 60%.",
    },
  ],

  compute({ orderIds, products, minimumSupport }, tools) {
    if (orderIds.codes.length === 0) fail("empty-range", { param: "orderIds" });
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

  explain({ orderIds, products, minimumSupport }) {
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
