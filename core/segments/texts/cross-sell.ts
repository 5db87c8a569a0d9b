import { AGRAWAL_SRIKANT, BRIN } from "../sources.ts";

export const help = {
  orders: "The order (or the receipt) of each line.",
  products: "The product or product group of each line, on the same rows.",
  minimumSupport: "In which share of the orders both products must be, at least; 1% if left out.",
  result:
    "Two rows per pair, one in each direction, the highest lift first. Confidence is which share of the orders with the one product also holds the other; a lift above 1 is more often than chance, below 1 less often.",
};

export const texts = {
  title: "Customers also bought",
  summary: "Which products are bought together more often than chance would have it, from a list of order lines.",
  formula: "lift = share of the orders with both ÷ (share with the one × share with the other)",
  errors: {
    "empty-range": "There is no order to count: orders and products hold only blank cells.",
    "too-few-values":
      "No two products are together in enough orders: the minimum is {limit} of the {orders} orders. Lower minimum support, or take product groups instead of products.",
    "inconsistent-values":
      "There are too many pairs of products to count. Raise minimum support, or take product groups instead of products.",
  },
  notes: {
    rare: "Products in fewer orders than the minimum support: {count}. Pairs with them are left out.",
  },
  steps: {
    orders: { name: "Orders", formula: "different orders" },
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
} as const;
