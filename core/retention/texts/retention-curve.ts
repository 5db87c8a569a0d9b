import { BETA_DISCRETE_WEIBULL, SHIFTED_BETA_GEOMETRIC } from "../sources.ts";

export const help = {
  survivors:
    "How many of the group are still customers: at the start first, then after each period. Percentages of the start will do too.",
  horizon: "How many periods to project beyond the last one; 12 if left out.",
  model:
    "sBG (shifted-beta-geometric), in which each customer's chance to leave stays the same, or BdW (beta-discrete-Weibull), in which it may also change with tenure.",
  result:
    "One row per period from the start, period 0; what was observed is blank in the projected periods. The parameters and the log-likelihood stand in the first row only; shape c is 1 for sBG.",
};

export const texts = {
  title: "Retention curve of a cohort (sBG)",
  summary:
    "Fits how a group of customers who came together thins out, and projects how many will still be there later.",
  formula: "retention in period t = (beta + t − 1) ÷ (alpha + beta + t − 1); survival = product of the retentions",
  errors: {
    "too-few-values":
      "This model takes at least {needed} numbers of survivors, the start included, and there are {count}: add periods.",
    "inconsistent-values":
      "{place} is {received}, more than the {previous} before it: count only the customers of the start who are still there.",
    "malformed-table":
      "There are {count} periods, and {most} at most can be fitted: fill in one cohort, period by period.",
    "no-solution": "{reason}: there is no curve to fit. See SURVIVAL for a curve without a model.",
  },
  notes: {
    gap: "There are blank cells between the survivors: the later ones count as earlier periods. Fill in every period.",
  },
  steps: {
    alpha: { name: "Alpha", formula: "the alpha for which these survivors are most likely" },
    beta: { name: "Beta", formula: "the beta for which these survivors are most likely" },
    shape: { name: "Shape c", formula: "the c for which these survivors are most likely, t replaced by t^c" },
    likelihood: {
      name: "Log-likelihood",
      formula: "Σ survivors × ln(retention) + leavers × ln(1 − retention), over the observed periods",
    },
    first: { name: "Fitted retention in period 1", formula: "beta ÷ (alpha + beta)" },
    last: { name: "Survival after the last period shown", formula: "survival one period earlier × retention" },
  },
  sources: [SHIFTED_BETA_GEOMETRIC, BETA_DISCRETE_WEIBULL],
  rivals: {
    constant:
      "A constant retention lets every cohort thin out at its average rate. It ignores that those who leave easily go first, and projects too few survivors: the average of 87%, 86%, 88% and 91% leaves 21% after 12 periods, sBG 31%; 39% were really still there.",
    extrapolation:
      "A straight line or curve drawn through the survival, as a spreadsheet's trend line does, fits the past and soon falls below 0% or rises again.",
  },
  rules: {
    percentages:
      "The parameters are the same for numbers and for percentages; the log-likelihood is that of as many customers as the first cell says.",
    falling: "Retention that falls or stays the same from period to period has no sBG fit and is refused.",
  },
  related: ["RESIDUALVALUE", "SURVIVAL", "COHORTS", "LIFETIME"],
  examples: [
    {
      args: [[[90], [60], [45]], 2],
      result: [
        [0, 1, 1, "", "", 1, 2, 1, -91.02638382366166],
        [1, 2 / 3, 2 / 3, 2 / 3, 2 / 3, "", "", "", ""],
        [2, 0.5, 0.5, 0.75, 0.75, "", "", "", ""],
        [3, "", 0.4, "", 0.8, "", "", "", ""],
        [4, "", 1 / 3, "", 5 / 6, "", "", "", ""],
      ],
      note: "Retention of 67% and then 75% fits exactly, and rises to 80% and 83%.",
    },
  ],
} as const;
