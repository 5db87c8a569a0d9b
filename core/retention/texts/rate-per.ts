export const help = {
  rate: "Share of the customers who leave in one period, 2% or 0.02. For retention, type 1 − retention.",
  from: "The period of the rate you have: month, quarter or year.",
  to: "The period you want the rate for: month, quarter or year.",
  result: "The share who leave in the other period, as a fraction.",
};

export const texts = {
  title: "Rate per month, quarter or year",
  summary: "Turns a churn per month into the churn per year, or the other way round, by power and not by multiplying.",
  formula: "1 − (1 − rate)^(months in to ÷ months in from)",
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
      note: "2% a month is 21.5% a year, not 24%: those who have left cannot leave again.",
    },
    { args: [0.19, "year", "quarter"], result: 0.05131670194948623, note: "19% a year is 5.1% a quarter." },
  ],
  rivals: {
    multiplying:
      "Multiplying 2% a month by 12 gives 24% a year instead of 21.5%: it lets customers leave who have already gone, and passes 100% from 8.4% a month.",
  },
  related: ["CHURN", "LIFETIME"],
  native: '1-(1-rate)^(SWITCH(to,"month",1,"quarter",3,"year",12)/SWITCH(from,"month",1,"quarter",3,"year",12))',
} as const;
