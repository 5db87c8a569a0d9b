export const help = {
  complaints: "Number of complaints in the period.",
  orders: "Number of orders in the same period.",
  result: "Complaints per 100 orders; above 100 where an order brings more than one complaint on average.",
};

export const texts = {
  title: "Complaint rate",
  summary: "Number of complaints per 100 orders.",
  formula: "100 × complaints ÷ orders",
  errors: {
    "division-by-zero": "Orders is 0: fill in the number of orders in the period.",
    "too-large": "The complaint rate does not fit in a cell: check complaints and orders.",
  },
  steps: { rate: { name: "Complaints per 100 orders", formula: "100 × complaints ÷ orders" } },
  sources: [
    {
      cite: "ISO 10002:2018. Quality management. Customer satisfaction. Guidelines for complaints handling in organizations.",
    },
  ],
  examples: [
    { args: [18, 1200], result: 1.5, note: "18 complaints on 1,200 orders: 1.5 per 100." },
    { args: [0, 75], result: 0, note: "A month without complaints." },
  ],
  rivals: {
    base: "Some count per 1,000 orders, or per 100 customers instead of orders: 18 complaints on 1,200 orders of 600 customers are 1.5 per 100 orders and 3 per 100 customers.",
  },
  related: ["CONTACTRATE", "RESPONSE", "CSAT"],
  native: "100*complaints/orders",
} as const;
