import { IMPROVE, KEEP, LOW, OVERKILL } from "../priorities.ts";

export const help = {
  result: "The priority of each theme, beside the list.",
};

export const texts = {
  title: "Priorities from a satisfaction survey",
  summary: "Importance and satisfaction per theme say what to improve, what to keep and what may be overdone.",
  formula: "high from the cut on: importance ≥ importance cut, satisfaction ≥ satisfaction cut",
  errors: {
    "too-few-values": "One theme has no mean to compare with: give both cuts, or select all themes.",
  },
  steps: {
    importanceCut: { name: "Importance from", formula: "importance cut, or the mean of importance" },
    satisfactionCut: { name: "Satisfaction from", formula: "satisfaction cut, or the mean of satisfaction" },
    first: {
      name: "First theme",
      formula: "high importance: Concentrate here or Keep up the good work; low: Low priority or Possible overkill",
    },
  },
  sources: [
    {
      cite: "Martilla, J. A., & James, J. C. (1977). Importance-Performance Analysis. Journal of Marketing, 41(1), 77–79.",
      url: "https://doi.org/10.1177/002224297704100112",
    },
  ],
  examples: [
    {
      args: [
        [[9], [8], [5], [6]],
        [[5], [8], [4], [9]],
      ],
      result: [[IMPROVE], [KEEP], [LOW], [OVERKILL]],
      note: "Four themes around the means, 7 for importance and 6.5 for satisfaction.",
    },
    {
      args: [[["Importance"], [9], [8]], [["Satisfaction"], [5], [7]], 7.5, 7],
      result: [["Priority"], [IMPROVE], [KEEP]],
      note: "With your own cuts; the second theme lies on the line of satisfaction.",
    },
  ],
  rivals: {
    middle:
      "Many draw the lines through the middle of the scale: where customers are mostly satisfied few themes are then low. Give the middle as both cuts.",
    derived:
      "Some derive importance from how strongly each theme goes together with overall satisfaction: put those correlations, times 100, in importance.",
    diagonal:
      "Some call every theme urgent that is more important than satisfying, whatever the cuts: above the diagonal.",
  },
  rules: { line: "A theme exactly on a cut counts as high." },
  related: ["SATISFACTION", "QUADRANT", "MABA"],
  native:
    'IF(importance="","",IF(importance>=IF(importanceCut="",AVERAGE(importance),importanceCut),IF(satisfaction>=IF(satisfactionCut="",AVERAGE(satisfaction),satisfactionCut),"Keep up the good work","Concentrate here"),IF(satisfaction>=IF(satisfactionCut="",AVERAGE(satisfaction),satisfactionCut),"Possible overkill","Low priority")))',
} as const;
