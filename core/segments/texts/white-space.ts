import type { Words } from "../../words.ts";
import { BLATTBERG } from "../sources.ts";

export const GAP = { en: "gap", nl: "witte vlek" } as const satisfies Words;

export const help = {
  customers: "The customer of each line: a number or a name.",
  products: "The product or product group of each line, on the same rows.",
  revenue:
    "The revenue of each line, on the same rows; lines of one customer and product are added up, a return is negative.",
  result:
    "One row per customer, then a column per product, both from large to small revenue. A cell holds the revenue, or gap where there is none.",
};

export const texts = {
  title: "White space: what customers do not buy yet",
  summary:
    "Revenue per customer and product group, with the gaps marked and which share of the range each customer buys.",
  formula: "share of the range = product groups with revenue ÷ all product groups in the list",
  errors: {
    "empty-range": "There is no line to count: customers, products and revenue hold only blank cells.",
    "inconsistent-values":
      "{customers} customers by {products} products is too large for a table: take product groups instead of products, or fewer customers.",
    "too-large": "The revenue is too large to add up.",
  },
  steps: {
    products: { name: "Range", formula: "different products in the list" },
    bought: { name: "Bought by the first customer", formula: "products with revenue above zero" },
    share: { name: "Share of the range", formula: "products bought ÷ products in the range" },
    gaps: { name: "Gaps", formula: "products in the range − products bought" },
  },
  rivals: {
    wallet:
      "Share of wallet is another figure: which part of what a customer spends on such products, anywhere, comes to you. It takes their spending with others, which a sales list does not hold.",
    threshold: "Some call it a gap below a minimum revenue as well; here every revenue above zero counts as bought.",
  },
  rules: {
    gap: "A product with a total of zero, or with more returned than bought, is a gap.",
    ties: "Customers and products with equal revenue stand in order of name.",
    range:
      "The range is what stands in the list: a product that nobody bought belongs in it with revenue 0 on any row.",
  },
  related: ["CROSSSELL", "SELLTYPE", "PARETOTABLE"],
  sources: [BLATTBERG],
  examples: [
    {
      args: [
        [["Jansen"], ["Jansen"], ["De Vries"], ["Bakker"], ["Bakker"], ["Jansen"]],
        [["Printers"], ["Ink"], ["Ink"], ["Paper"], ["Printers"], ["Printers"]],
        [[900], [150], [200], [80], [300], [100]],
      ],
      result: [
        ["", "", "", "Printers", "Ink", "Paper"],
        ["Jansen", 1150, 2 / 3, 1000, 150, GAP],
        ["Bakker", 380, 2 / 3, 300, GAP, 80],
        ["De Vries", 200, 1 / 3, GAP, 200, GAP],
      ],
      note: "Jansen buys two of the three groups; four cells are left to talk about.",
    },
  ],
} as const;
