import { define } from "../define.ts";

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
type Period = keyof typeof MONTHS;
const PERIODS = Object.keys(MONTHS) as Period[];

export const ratePer = define({
  id: "RATEPER",
  since: "0.1.0",
  title: "Rate per month, quarter or year",
  summary: "Turns a churn per month into the churn per year, or the other way round, by power and not by multiplying.",
  formula: "1 − (1 − rate)^(months in to ÷ months in from)",
  params: [
    {
      name: "rate",
      kind: "number",
      unit: "fraction",
      min: 0,
      max: 1,
      help: "Share of the customers who leave in one period, 2% or 0.02. For retention, type 1 − retention.",
    },
    {
      name: "from",
      kind: "choice",
      options: PERIODS,
      help: "The period of the rate you have: month, quarter or year.",
    },
    { name: "to", kind: "choice", options: PERIODS, help: "The period you want the rate for: month, quarter or year." },
  ],
  result: {
    kind: "number",
    unit: "fraction",
    min: 0,
    max: 1,
    header: "Rate",
    help: "The share who leave in the other period, as a fraction.",
  },
  steps: {
    periods: { name: "Periods", formula: "months in to ÷ months in from" },
    stay: { name: "Share who stay", formula: "(1 − rate)^periods" },
    rate: { name: "Rate", formula: "1 − share who stay" },
  },
  sources: [
    { cite: "Gupta, S., & Lehmann, D. R. (2005). Managing Customers as Investments. Wharton School Publishing." },
  ],
  examples: [
    {
      args: [0.02, "month", "year"],
      result: 0.21528327626520016,
      note: "2% a month is 21.5% a year, not 24%: who has left cannot leave again.",
    },
    { args: [0.19, "year", "quarter"], result: 0.05131670194948623, note: "19% a year is 5.1% a quarter." },
  ],
  rivals: {
    multiplying:
      "Multiplying 2% a month by 12 gives 24% a year instead of 21.5%: it lets customers leave who have already gone, and passes 100% from 8.4% a month.",
  },
  related: ["CHURN", "LIFETIME"],
  native: '1-(1-rate)^(SWITCH(to,"month",1,"quarter",3,"year",12)/SWITCH(from,"month",1,"quarter",3,"year",12))',

  // 1 − (1 − rate)^periods, without losing a small rate beside 1.
  compute: ({ rate, from, to }) => (from === to ? rate : -Math.expm1(periodsOf(from, to) * Math.log1p(-rate))),

  explain({ rate, from, to }, result) {
    const periods = periodsOf(from, to);
    return [
      { step: "periods", figures: [MONTHS[to], "÷", MONTHS[from]], result: periods, unit: "ratio" },
      { step: "stay", figures: ["(", 1, "−", rate, ") ^", periods], result: (1 - rate) ** periods, unit: "fraction" },
      { step: "rate", figures: [1, "−", (1 - rate) ** periods], result, unit: "fraction" },
    ];
  },
});

const periodsOf = (from: Period, to: Period): number => MONTHS[to] / MONTHS[from];
