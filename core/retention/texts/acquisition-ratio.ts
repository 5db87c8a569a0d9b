export const help = {
  acquisitionCost: "Cost of winning one new customer: all costs of acquisition ÷ new customers.",
  retentionCost: "Cost of keeping one customer over the same period: all costs of retention ÷ customers kept.",
  result: "5 means that a new customer costs five times as much as a customer who stays.",
};

export const texts = {
  title: "Winning against keeping a customer",
  summary: "How many times more it costs to win a new customer than to keep one; the rule of thumb is 5.",
  formula: "acquisition cost ÷ retention cost",
  errors: {
    "division-by-zero": "The retention cost is 0: fill in what keeping one customer costs.",
    "too-large": "The ratio does not fit in a cell: check both costs.",
  },
  steps: { ratio: { name: "Acquisition ÷ retention", formula: "acquisition cost ÷ retention cost" } },
  sources: [
    {
      cite: "Gallo, A. (2014). The Value of Keeping the Right Customers. Harvard Business Review (digital article, 29 October 2014).",
      url: "https://hbr.org/2014/10/the-value-of-keeping-the-right-customers",
    },
  ],
  examples: [{ args: [450, 90], result: 5, note: "Exactly the rule of thumb." }],
  rivals: {
    total:
      "Some divide total acquisition costs by total retention costs, without counting customers: with many customers to keep that is far lower, and says little about one customer.",
    thumb: "The literature speaks of anything from 5 to 25 times, depending on the sector: use your own costs.",
  },
  related: ["CLVRATIO", "PAYBACK", "LOYALTYROI"],
  native: "acquisitionCost/retentionCost",
} as const;
