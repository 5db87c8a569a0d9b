import { MARKETING_METRICS } from "../sources.ts";

export const help = {
  result:
    "One row per period, from the first to the last in the data; then a column per period since the first purchase, which is period 0. Cells after the last period in the data are blank: they have yet to come.",
};

export const texts = {
  title: "Cohorts: who comes back, and when",
  summary:
    "Groups customers by the period of their first purchase, and shows how many of them buy in each period after it.",
  formula: "retention = customers of the cohort who buy in that period ÷ customers of the cohort",
  errors: {
    "empty-range": "There is no purchase to count: dates holds only blank cells.",
    "inconsistent-values":
      "The dates run from {from} to {to}: {count} periods, and a table holds {most} at most. Choose a longer period, or check the earliest and the latest date.",
    "missing-value": "{param} is empty: fill it in. The measure amount needs the amounts.",
    "too-large": "The amounts are too large to add up.",
  },
  steps: {
    customers: { name: "Customers", formula: "distinct customers in the list" },
    cohort: { name: "First cohort", formula: "customers whose first purchase falls in the earliest period" },
    active: {
      name: "Who bought in its last period",
      formula: "customers of that cohort who bought in the latest period",
    },
    retention: { name: "Its retention by then", formula: "customers who bought ÷ customers of the cohort" },
    amount: { name: "Its amount by then", formula: "sum of what that cohort bought in the latest period" },
  },
  sources: [MARKETING_METRICS],
  rivals: {
    rolling:
      "Rolling retention counts customers as long as they buy then or later, so that it can only fall; here a customer who skips a period is missing from it, and the share may rise again.",
    ownClock:
      "Some count periods of 30 days from each customer's own first purchase instead of calendar months: a second purchase on 1 February after a first on 31 January is then still in period 0, here in period 1.",
  },
  rules: {
    distinct: "A customer with several purchases in a period counts once in it; their amounts add up.",
    empty: "A period without new customers keeps its row: 0 customers and an amount of 0, and a blank retention.",
    first: "The first purchase is the earliest in the data: a list that starts halfway makes old customers look new.",
  },
  related: ["RETENTIONCURVE", "SURVIVAL", "RETENTIONLIST", "RFM"],
  examples: [
    {
      args: [
        [["Customer"], ["A"], ["B"], ["A"], ["C"], ["A"], ["C"]],
        [["Date"], ["2024-01-05"], ["2024-01-20"], ["2024-02-03"], ["2024-02-10"], ["2024-03-01"], ["2024-03-30"]],
      ],
      result: [
        ["2024-01", 2, 1, 0.5, 0.5],
        ["2024-02", 1, 1, 1, ""],
        ["2024-03", 0, "", "", ""],
      ],
      note: "Of the two customers of January one comes back, in February and in March; March brings nobody new.",
    },
    {
      args: [
        [["A"], ["B"], ["A"]],
        [["2024-01-05"], ["2024-06-20"], ["2024-07-03"]],
        "quarter",
        "amount",
        [[100], [80], [40.5]],
      ],
      result: [
        ["2024-Q1", 1, 100, 0, 40.5],
        ["2024-Q2", 1, 80, 0, ""],
        ["2024-Q3", 0, 0, "", ""],
      ],
      note: "What each cohort buys, by quarter.",
    },
  ],
} as const;
