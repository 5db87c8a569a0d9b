import { INACTIVE, LARGE, SMALL, TOP } from "../pyramid-levels.ts";
import { CURRY } from "../sources.ts";

export const help = {
  revenue:
    "Revenue per customer in the period. A blank cell within the list is a customer without revenue; blank cells above and below the list stay blank.",
  shares:
    "The shares of the active customers that are Top, Large, Medium and Small, in four cells that add up to 100%; 1%, 4%, 15% and 80% if left out.",
  result: "The level, one per customer, beside the list. Equal revenue has one level.",
};

export const texts = {
  title: "Customer pyramid",
  summary: "The level of each customer by rank in revenue: Top, Large, Medium or Small, and Inactive without revenue.",
  formula: "share of the active customers with more revenue: below 1% → Top, 5% → Large, 20% → Medium, otherwise Small",
  errors: {
    "malformed-table": "Shares holds {received} numbers: give four, for Top, Large, Medium and Small.",
    "inconsistent-values": "The shares add up to {received} instead of 1: together they are all active customers.",
  },
  notes: {
    inactive: "Customers without revenue: {count}. They are Inactive, and do not count as active customers.",
  },
  steps: {
    active: { name: "Active customers", formula: "customers with revenue above zero" },
    larger: { name: "Larger customers", formula: "active customers with more revenue than the first one" },
    share: { name: "Share of the larger customers", formula: "larger customers ÷ active customers" },
    level: {
      name: "Level of the first customer",
      formula: "the first level whose cumulative share lies above that share; without revenue Inactive",
    },
  },
  rivals: {
    value:
      "ABC divides by what customers bring instead of by how many they are: the customers up to 80% of the total are A.",
    limits:
      "Some companies draw the lines at fixed revenues, such as 100,000 for Top; a customer then changes level only by their own revenue.",
  },
  rules: {
    ties: "Equal revenue has one level, the best that one of them reaches; a level may then hold more than its share.",
    whole:
      "A level holds whole customers, rounded up: the largest customer is always Top, also of ten customers, and Large is then empty.",
    blank:
      "Blank cells between the first and the last filled cell (or below a header) are Inactive, as are zero and negative revenue. Type 0 for a customer without revenue at the very end of the list.",
  },
  related: ["ABC", "PARETOTABLE", "RFM"],
  sources: [CURRY],
  examples: [
    {
      args: [
        [[9000], [400], [400], [0], [150], [""], [80]],
        [[0.2], [0.2], [0.2], [0.4]],
      ],
      result: [[TOP], [LARGE], [LARGE], [INACTIVE], [SMALL], [INACTIVE], [SMALL]],
      note: "Five active customers, one or two a level: the two with equal revenue are both Large, zero and blank are Inactive.",
    },
  ],
} as const;
