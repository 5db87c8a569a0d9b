export const help = {
  referencePrice: "What the customer pays for the best alternative.",
  valueDifferences:
    "What each difference from the alternative is worth to the customer, as an amount; negative where the alternative is better.",
  shareToCustomer:
    "Part of the gain that stays with the customer; 50% if left out. 0 gives the economic value itself, the highest price.",
  result: "The price. Differences that are negative in total come off the reference price in full.",
};

export const texts = {
  title: "Value-based price",
  summary:
    "A price from what the offer is worth to the customer, compared with the alternative, that leaves part of the gain with the customer.",
  formula: "reference price + Σ value differences − share to customer × Σ value differences, if that is positive",
  errors: {
    "empty-range":
      "There is no difference to count: value differences holds only blank cells. Fill in at least one, or 0.",
    "inconsistent-values":
      "The value differences, {difference} in total, take away more than the reference price, {reference}: nobody would pay for this offer, so check their signs.",
    "too-large": "The amounts are too large to add up.",
  },
  steps: {
    difference: { name: "Value differences", formula: "sum of the value differences" },
    value: { name: "Economic value to the customer", formula: "reference price + value differences" },
    left: { name: "Left with the customer", formula: "share to customer × value differences; 0 if they are negative" },
    price: { name: "Value-based price", formula: "economic value − left with the customer" },
  },
  sources: [
    {
      cite: "Forbis, J. L., & Mehta, N. T. (1981). Value-Based Strategies for Industrial Products. Business Horizons, 24(3), 32–42.",
    },
    { cite: "Nagle, T. T., & Müller, G. (2018). The Strategy and Tactics of Pricing (6th ed.). Routledge." },
  ],
  examples: [
    {
      args: [1000, [["Differences"], [300], [150], [-50]], 0.4],
      result: 1240,
      note: "Worth 400 more than the alternative, of which 40% stays with the customer.",
    },
    { args: [300, [[350], [100], [200]]], result: 625, note: "Half of the gain of 650 stays with the customer." },
    { args: [80, [[10], [-25]]], result: 65, note: "Worth 15 less than the alternative: the price is as much lower." },
  ],
  rivals: {
    full: "Economic value analysis stops at reference price + value differences, the highest price a customer would pay: set share to customer to 0 for that.",
    costPlus: "Cost-plus prices start from your own costs and a margin, whatever the offer is worth to the customer.",
  },
  rules: {
    negative:
      "Differences that are 0 or less in total leave nothing to share: they come off the reference price in full.",
  },
  related: ["CUSTOMERADVANTAGE", "LIFECYCLECOST"],
  native:
    'referencePrice+SUM(valueDifferences)-MAX(0,SUM(valueDifferences))*IF(shareToCustomer="",0.5,shareToCustomer)',
} as const;
