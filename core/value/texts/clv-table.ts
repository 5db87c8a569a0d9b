import { LEFT_NOTES } from "../bases/notes.ts";
import { TRANSACTIONS_EXAMPLE } from "../bases/transactions-example.ts";
import { FADER_HARDIE_LEE, GAMMA_GAMMA, RFM_AND_CLV } from "../sources.ts";
import { fitTexts } from "./fit.ts";
import { SPENDING_NOTES } from "./gamma-gamma.ts";

export const help = {
  result:
    "One row per customer, in order of first appearance. Expected orders and CLV are those of the horizon; the CLV is what those orders bring, at the margin, in money of today.",
};

export const texts = {
  title: "Customer lifetime value per customer, predicted",
  summary:
    "Predicts from a transaction list what each customer will still buy: chance of being alive, orders, order value and CLV.",
  formula: "CLV = margin × expected order value × Σ expected orders of each period ÷ (1 + discount)^(years until then)",
  errors: {
    ...fitTexts.errors,
    "no-solution":
      "No parameters describe these customers: nearly all bought once, all equally often, or their amounts differ too much for a mean. Check the list, or give a longer period.",
  },
  notes: {
    ...LEFT_NOTES,
    ...SPENDING_NOTES,
    fit: "Model fitted to {customers} customers, of whom {repeaters} bought again: the most likely parameters were found in {iterations} rounds. It puts {misplaced}% of the customers at another number of repeat purchases than they made.",
    once: "BG/NBD takes for granted that anyone who bought once is still a customer: P(alive) is 1 for {count} customers. The model MBG/NBD does without that assumption.",
    correlation:
      "Correlation of frequency and mean value: {correlation}. The expected order value assumes that it is about 0.",
  },
  steps: {
    purchases: {
      name: "Model of purchases",
      formula: "parameters for which the purchases are most likely; their log-likelihood",
    },
    spending: {
      name: "Model of amounts (gamma-gamma)",
      formula: "p, q and gamma for which the amounts are most likely; their log-likelihood",
    },
    alive: { name: "P(alive) of the first customer", formula: "the chance that this customer will buy again at all" },
    orders: { name: "Expected orders", formula: "P(alive) × orders of a customer who stays, over the horizon" },
    discounted: {
      name: "Expected orders in money of today",
      formula: "Σ expected orders of period k ÷ (1 + discount)^(k in years)",
    },
    value: { name: "Expected order value", formula: "p × (gamma + frequency × mean value) ÷ (p × frequency + q − 1)" },
    clv: { name: "CLV", formula: "margin × expected order value × expected orders in money of today" },
  },
  sources: [FADER_HARDIE_LEE, GAMMA_GAMMA, RFM_AND_CLV],
  examples: [TRANSACTIONS_EXAMPLE],
  rivals: {
    simple:
      "Order value × margin × orders, as in CLV, gives every customer the same future. Here a customer who fell silent after many orders counts for little.",
    endless:
      "Some count orders without end instead of over a horizon: the values are then higher, and lean on years that nobody has seen.",
  },
  rules: {
    sameDay:
      "Purchases of a customer on one day are one purchase; returns are left out, and purchases for nothing count without an amount.",
    endOfPeriod: "The orders of a period are discounted from its end.",
  },
  related: ["BUYERS", "BGNBD", "GAMMAGAMMA", "RFM"],
} as const;
