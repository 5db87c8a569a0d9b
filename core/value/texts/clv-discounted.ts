export const help = {
  margin: "Margin on the customer in one period, as an amount; negative for a loss.",
  retention: "Share of the customers who stay from one period to the next, 80% or 0.8.",
  discount: "Discount rate per period, 10% or 0.1.",
  periods: "Number of margins to count; leave out to count them without end.",
  acquisitionCost: "Cost of winning the customer, subtracted in full; 0 if left out.",
  first: "When the first margin comes: 1 after one period (if left out), 0 at once, so that it counts in full.",
  result: "The present value; negative if winning the customer costs more than their margins are worth.",
};

export const texts = {
  title: "Discounted customer lifetime value",
  summary: "Present value of the margins of a customer who stays each period with the same probability.",
  formula: "Σ margin × retention^t ÷ (1 + discount)^t − acquisition cost, from t = first",
  errors: {
    "too-large": "The value grows beyond what a cell can hold: fill in periods, or a discount above 0%.",
  },
  steps: {
    carry: { name: "Weight of each next period", formula: "retention ÷ (1 + discount)" },
    multiple: {
      name: "Margin multiple",
      formula:
        "sum of weight^t from t = first; without end: retention (or 1 + discount if first = 0) ÷ (1 + discount − retention); with periods: weight^first × (1 − weight^periods) ÷ (1 − weight)",
    },
    clv: { name: "CLV", formula: "margin × margin multiple − acquisition cost" },
  },
  sources: [
    {
      cite: "Gupta, S., & Lehmann, D. R. (2003). Customers as Assets. Journal of Interactive Marketing, 17(1), 9–24.",
      url: "https://doi.org/10.1002/dir.10045",
    },
    {
      cite: "Berger, P. D., & Nasr, N. I. (1998). Customer Lifetime Value: Marketing Models and Applications. Journal of Interactive Marketing, 12(1), 17–30.",
    },
  ],
  examples: [
    { args: [100, 0.9, 0.1], result: 450, note: "Without end: 4.5 times the margin of a period." },
    { args: [100, 0.9, 0.2, 2], result: 131.25, note: "Two margins: 75 after one period and 56.25 after two." },
    {
      args: [100, 0.9, 0.08, "", 50, 0],
      result: 550,
      note: "The first margin at once, after a cost of 50 to win the customer.",
    },
  ],
  rivals: {
    begin:
      "Textbooks disagree on when the first margin comes. After one period (first = 1) a margin of 100 at 90% retention and 10% discount is worth 450; at once (first = 0) it is one margin more, 550. Compare only values with the same timing.",
    certainFirst:
      "A third form lets every margin come at the end of its period but the first one for certain: margin ÷ (1 + discount − retention), 500 in the same case.",
    lifetime: "Margin × lifetime, 100 ÷ 10% = 1,000, forgets that later margins are worth less.",
  },
  rules: {
    endless:
      "Without periods the margins are counted without end, which asks for a retention below 100% or a discount above 0%.",
  },
  related: ["CLV", "CLVUPLIFT", "PRESENTVALUE", "RESIDUALVALUE"],
  native:
    'margin*IF(1+discount=retention,IF(periods="",NA(),periods),IF(OR(first="",first=1),retention,1+discount)/(1+discount-retention)*IF(periods="",1,1-(retention/(1+discount))^periods))-acquisitionCost',
} as const;
