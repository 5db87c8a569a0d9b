import type { Words } from "../../words.ts";
import { BLATTBERG, BOLTON_LEMON_VERHOEF } from "../sources.ts";

export const NEW = { en: "New", nl: "Nieuw" } as const satisfies Words;

export const REPEAT = { en: "Repeat", nl: "Herhaling" } as const satisfies Words;

export const DEEP = { en: "Deep", nl: "Deep" } as const satisfies Words;

export const UP = { en: "Up", nl: "Up" } as const satisfies Words;

export const CROSS = { en: "Cross", nl: "Cross" } as const satisfies Words;

export const help = {
  customers: "The customer of each order line: a number or a name.",
  dates: "The date of each line, on the same rows; in any order.",
  products: "The product of each line, on the same rows.",
  groups: "The product group of each line, on the same rows.",
  prices: "The price per unit, on the same rows.",
  quantities: "The number of units, on the same rows. Leave out returns.",
  result:
    "The type, one per line, beside the list. Each line is compared with what the customer bought on earlier days.",
};

export const texts = {
  title: "Type of sale",
  summary:
    "What each sale was: to a new customer, a repeat, more of the same (deep), dearer (up) or another group (cross).",
  formula: "first purchase → New, new group → Cross, more units → Deep, higher unit price → Up, otherwise Repeat",
  errors: { "too-large": "The quantities are too large to add up." },
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
} as const;
