import { LEFT_NOTES } from "../bases/notes.ts";
import { BUYERS_EXAMPLE } from "../bases/transactions-example.ts";
import { FADER_HARDIE_LEE, RFM_AND_CLV } from "../sources.ts";

export const help = {
  asOf: "The last day of the data; if left out, the last date in it. Later transactions are left out.",
  result:
    "One row per customer, in order of first appearance: how many days they bought again on, the time from the first purchase to the last and to the end of the data, and what a day with a repeat purchase came to.",
};

export const texts = {
  title: "Customers as the models see them",
  summary:
    "Turns a transaction list into frequency, recency, age and mean value per customer, as BGNBD and GAMMAGAMMA take them.",
  formula:
    "frequency = days with a purchase − 1; recency = last − first; age = end − first, divided by the days of the unit",
  errors: { "empty-range": "There is no transaction to count: customers, dates and amounts hold only blank cells." },
  notes: LEFT_NOTES,
  steps: {
    end: { name: "End of the data", formula: "the as of date, or the last date in the data" },
    frequency: { name: "Frequency of the first customer", formula: "days with a purchase − 1" },
    recency: { name: "Recency", formula: "days from the first purchase to the last ÷ days of the unit" },
    age: { name: "Age", formula: "days from the first purchase to the end ÷ days of the unit" },
    meanValue: { name: "Mean value", formula: "paid on the repeat days ÷ repeat days on which something was paid" },
  },
  sources: [FADER_HARDIE_LEE, RFM_AND_CLV],
  examples: [BUYERS_EXAMPLE],
  rivals: {
    orders:
      "RFM counts every order, also the first and several on one day, and recency there is the time since the last purchase.",
    all: "Some take the mean over all purchases. The models take that of the repeat purchases, because the first may be a trial.",
  },
  rules: {
    sameDay: "Purchases of a customer on one day are one purchase, of their total.",
    returns: "Returns are left out; a purchase for nothing counts as a purchase and not in the mean value.",
    end: "The end date counts: a customer who first bought on it has age 0.",
  },
  related: ["BGNBD", "GAMMAGAMMA", "CLVTABLE", "RFM"],
} as const;
