export const help = {
  hours:
    "Hours between question and response, 2.5 for two and a half hours. Times such as 2:30 are fractions of a day: multiply them by 24.",
  norm: "Hours within which you want to respond, such as 24; exactly the norm is in time.",
  result:
    "One row. Nine in ten responses take no longer than the 90th percentile. Without a norm the last cell is blank.",
};

export const texts = {
  title: "Response time",
  summary:
    "How fast you respond to leads, questions or complaints: the median, the slowest tenth and the share in time.",
  formula: "median, PERCENTILE.INC at 90%, and responses within the norm ÷ all responses",
  errors: { "empty-range": "There is no response to count: hours holds only blank cells." },
  steps: {
    median: { name: "Median", formula: "middle value in order of size, or the mean of the two in the middle" },
    percentile: {
      name: "90th percentile",
      formula: "PERCENTILE.INC at 90%: part of the way between the two values around that place",
    },
    inTime: { name: "In time", formula: "responses of at most the norm" },
    within: { name: "Within the norm", formula: "in time ÷ all responses" },
  },
  sources: [
    {
      cite: "Oldroyd, J. B., McElheran, K., & Elkington, D. (2011). The Short Life of Online Sales Leads. Harvard Business Review, 89(3), 28.",
      url: "https://hbr.org/2011/03/the-short-life-of-online-sales-leads",
    },
    {
      cite: "Hyndman, R. J., & Fan, Y. (1996). Sample Quantiles in Statistical Packages. The American Statistician, 50(4), 361–365.",
      url: "https://doi.org/10.1080/00031305.1996.10473566",
    },
  ],
  examples: [
    {
      args: [[["Hours"], [1], [2], [4], [8], [30]], 8],
      result: [[5, 4, 21.2, 0.8]],
      note: "Four of five in time; the one that took 30 hours shows in the 90th percentile, not in the median.",
    },
    { args: [[[3], [1]]], result: [[2, 2, 2.8, ""]], note: "Without a norm." },
  ],
  rivals: {
    mean: "Some report the mean, which one slow response pulls up: 1, 1, 1 and 97 hours have a mean of 25 and a median of 1.",
    percentile:
      "There are nine ways to take a percentile between two values (Hyndman & Fan); this is that of PERCENTILE.INC, type 7.",
  },
  rules: { onTheLine: "A response of exactly the norm is in time." },
  related: ["COMPLAINTRATE", "CONTACTRATE", "CES"],
} as const;
