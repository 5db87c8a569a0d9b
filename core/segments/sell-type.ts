import { define, type Figure } from "../define.ts";
import { fail } from "../errors.ts";
import type { Words } from "../words.ts";
import { historiesOf, type Purchases } from "./purchase-histories.ts";
import { BLATTBERG, BOLTON_LEMON_VERHOEF } from "./sources.ts";

const NEW = { en: "New", nl: "Nieuw" } as const satisfies Words;
const REPEAT = { en: "Repeat", nl: "Herhaling" } as const satisfies Words;
const DEEP = { en: "Deep", nl: "Deep" } as const satisfies Words;
const UP = { en: "Up", nl: "Up" } as const satisfies Words;
const CROSS = { en: "Cross", nl: "Cross" } as const satisfies Words;

export const sellType = define({
  id: "SELLTYPE",
  since: "0.1.0",
  title: "Type of sale",
  summary:
    "What each sale was: to a new customer, a repeat, more of the same (deep), dearer (up) or another group (cross).",
  formula: "first purchase → New, new group → Cross, more units → Deep, higher unit price → Up, otherwise Repeat",
  params: [
    { name: "customers", kind: "ids", help: "The customer of each order line: number or name." },
    { name: "dates", kind: "dates", help: "The date of each line, on the same rows; in any order." },
    { name: "products", kind: "ids", help: "The product of each line, on the same rows." },
    { name: "groups", kind: "ids", help: "The product group of each line, on the same rows." },
    { name: "prices", kind: "numbers", unit: "money", min: 0, help: "The price per unit, on the same rows." },
    {
      name: "quantities",
      kind: "numbers",
      unit: "count",
      above: 0,
      help: "The number of units, on the same rows. Leave out returns.",
    },
  ],
  result: {
    kind: "column",
    unit: "label",
    labels: [NEW, REPEAT, DEEP, UP, CROSS],
    header: "Type of sale",
    help: "The type, one per line, beside the list. Each line is compared with what the customer bought on earlier days.",
  },
  errors: { "no-solution": "The quantities are too large to add up." },
  steps: {
    before: { name: "Bought before", formula: "whether the customer of the first line bought on an earlier day" },
    group: { name: "Group bought before", formula: "whether the customer bought in this group on an earlier day" },
    units: { name: "More units", formula: "units of this product that day − units when last bought" },
    price: { name: "Higher price", formula: "unit price − highest unit price when last bought in this group" },
    type: {
      name: "Type of sale",
      formula:
        "no purchase before → New, no group before → Cross, more units → Deep, higher price → Up, otherwise Repeat",
    },
  },
  rivals: {
    up: "Some call only another, dearer product up-selling, and the same product at a higher price a repeat sale; here the unit price alone decides.",
    deep: "In some books up-selling also covers more units of the same product; here that is Deep.",
    average: "Some compare with the average of all earlier purchases instead of with the last one.",
  },
  rules: {
    sameDay:
      "Lines of one customer on one day are one purchase: none of them is earlier than another, and units of the same product are added up.",
    last: "The comparison is with the last day before: that of the product for units, that of the group for the price, and there with the highest price.",
    both: "More units and a higher price at once is Deep; another product in a group that was bought before is Up or Repeat.",
    line: "As many units or the same price is not more: that is a Repeat.",
  },
  related: ["CROSSSELL", "WHITESPACE", "RFM", "LEADSTATUS"],
  sources: [BLATTBERG, BOLTON_LEMON_VERHOEF],
  examples: [
    {
      args: [
        [["Jansen"], ["Jansen"], ["Jansen"], ["Jansen"], ["Jansen"]],
        [["2026-01-10"], ["2026-02-10"], ["2026-03-10"], ["2026-04-10"], ["2026-05-10"]],
        [["Basic"], ["Basic"], ["Basic"], ["Plus"], ["Training"]],
        [["Licence"], ["Licence"], ["Licence"], ["Licence"], ["Service"]],
        [[20], [20], [20], [35], [400]],
        [[5], [5], [8], [8], [1]],
      ],
      result: [[NEW], [REPEAT], [DEEP], [UP], [CROSS]],
      note: "First five licences, the same again, three more, a dearer kind, and then a training.",
    },
  ],

  compute(purchases) {
    const histories = historiesOf(purchases);
    if (histories.units.some((units) => !Number.isFinite(units))) fail("no-solution", { param: "quantities" });
    return typesOf(purchases, histories);
  },

  explain(purchases, result) {
    if (purchases.dates.length === 0) return [];
    const { isFirst, units, unitsBefore, priceBefore } = historiesOf(purchases);
    const [price, now] = [purchases.prices[0] as number, units[0] as number];
    const [before, earlier] = [priceBefore[0] as number, unitsBefore[0] as number];
    const type = result[0] as Words;
    const difference = (one: number, other: number): readonly Figure[] => [one, "−", other];
    const known = isFirst[0] === 0;
    const inGroup = known && !Number.isNaN(before);
    return [
      { step: "before", figures: [], result: known ? 1 : 0, unit: "yes or no" },
      ...(known ? [{ step: "group", figures: [], result: inGroup ? 1 : 0, unit: "yes or no" } as const] : []),
      ...(inGroup && !Number.isNaN(earlier)
        ? [{ step: "units", figures: difference(now, earlier), result: now - earlier, unit: "count" } as const]
        : []),
      ...(inGroup
        ? [{ step: "price", figures: difference(price, before), result: price - before, unit: "money" } as const]
        : []),
      { step: "type", figures: ["→", type], result: type, unit: "label" },
    ];
  },
});

function typesOf({ prices }: Purchases, { isFirst, units, unitsBefore, priceBefore }: ReturnType<typeof historiesOf>) {
  return Array.from(prices, (price, row): Words => {
    if (isFirst[row] === 1) return NEW;
    const [before, earlier] = [priceBefore[row] as number, unitsBefore[row] as number];
    if (Number.isNaN(before)) return CROSS;
    if ((units[row] as number) > earlier) return DEEP;
    return price > before ? UP : REPEAT;
  });
}
