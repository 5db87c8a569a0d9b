export const help = {
  contacts: "Number of calls, e-mails, chats and other contacts in the period.",
  customers: "Number of customers in the same period.",
  result: "Contacts per 100 customers; above 100 where a customer makes more than one contact on average.",
};

export const texts = {
  title: "Contact rate",
  summary: "Number of times per 100 customers that customers contact your customer service.",
  formula: "100 × contacts ÷ customers",
  errors: {
    "division-by-zero": "Customers is 0: fill in the number of customers in the period.",
    "too-large": "The contact rate does not fit in a cell: check contacts and customers.",
  },
  steps: { rate: { name: "Contacts per 100 customers", formula: "100 × contacts ÷ customers" } },
  sources: [
    {
      cite: "Price, B., & Jaffe, D. (2008). The Best Service Is No Service: How to Liberate Your Customers from Customer Service, Keep Them Happy, and Control Costs. Jossey-Bass.",
    },
  ],
  examples: [
    { args: [340, 850], result: 40, note: "340 contacts with 850 customers: 40 per 100." },
    { args: [300, 200], result: 150, note: "Three contacts for every two customers." },
  ],
  rivals: {
    base: "Some count per 100 orders instead of customers: 340 contacts with 850 customers and 1,700 orders are 40 per 100 customers and 20 per 100 orders.",
  },
  related: ["COMPLAINTRATE", "RESPONSE", "CES"],
  native: "100*contacts/customers",
} as const;
