export const SCORE_RIVALS = {
  equalGroups:
    "Some sort the customers and cut the list into five equally large groups (NTILE in SQL): customers with the same number of orders then get different scores, by the order of the rows.",
  fixed:
    "Some score on fixed limits, such as bought in the last 30, 90, 180 or 365 days: give such limits as a table instead of the number of bins.",
} as const;

export const SCORE_RULES = {
  ties: "A value on a cut-off stays below it, so that equal values always share a score. A score may stay empty; Data used says which, and why.",
} as const;
