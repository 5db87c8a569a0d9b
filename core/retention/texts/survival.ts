export const help = {
  result:
    "One row per tenure, ascending: customers who were there until then, who left at exactly that tenure, the share who stay longer and its standard error (Greenwood). Blank where the list says nothing: a standard error when nobody is left, survival beyond the longest tenure.",
};

export const texts = {
  title: "Survival of customers (Kaplan–Meier)",
  summary:
    "Share of the customers who stay longer than each tenure, counting those who are still there for as long as you know them.",
  formula: "Π (1 − churned ÷ at risk), over all tenures up to and including this one",
  errors: {
    "empty-range": "There is no customer to count: tenure holds only blank cells.",
  },
  steps: {
    customers: { name: "Customers", formula: "rows with a tenure" },
    lost: { name: "Churned", formula: "customers who left" },
    first: { name: "Survival at the first tenure with churn", formula: "1 − churned ÷ at risk" },
    last: { name: "Survival at the longest tenure", formula: "survival just before it × (1 − churned ÷ at risk)" },
  },
  sources: [
    {
      cite: "Kaplan, E. L., & Meier, P. (1958). Nonparametric Estimation from Incomplete Observations. Journal of the American Statistical Association, 53(282), 457–481.",
      url: "https://doi.org/10.1080/01621459.1958.10501452",
    },
    {
      cite: "Greenwood, M. (1926). The Natural Duration of Cancer. Reports on Public Health and Medical Subjects, 33. London: HMSO.",
    },
  ],
  examples: [
    {
      args: [
        [[1], [2], [2], [3], [4]],
        [["yes"], ["yes"], ["no"], ["no"], ["yes"]],
      ],
      result: [
        [1, 5, 1, 0.8, 0.17888543819998318],
        [2, 4, 1, 0.6, 0.21908902300206645],
        [3, 2, 0, 0.6, 0.21908902300206645],
        [4, 1, 1, 0, ""],
      ],
      note: "Two of the five are still customers, and count for as long as they have been.",
    },
    {
      args: [[[1], [2], [2], [3], [4]], [[1], [1], [0], [0], [1]], 2.5],
      result: [[2.5, 2, 0, 0.6, 0.21908902300206645]],
      note: "One tenure only, between two in the list.",
    },
  ],
  rivals: {
    actuarial:
      "The life table of insurers counts whoever is still there as half present in the period of their tenure, which gives a somewhat lower survival; Kaplan–Meier counts them in full.",
    onlyLeavers:
      "The share of longer tenures among those who left forgets everyone who is still a customer, and is far too low: beside two who are still there, leavers after 1 and 2 periods give 50% after the first period instead of 75%.",
  },
  rules: {
    equal: "A customer who is still there at a tenure at which others leave counts as present for them.",
    between: "A tenure between two in the list gets the survival of the one before it.",
  },
  related: ["RETENTIONCURVE", "COHORTS", "LIFETIME", "CHURN"],
} as const;
