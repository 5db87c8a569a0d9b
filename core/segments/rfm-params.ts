/** The columns of a list of customers that RFM scores are made from. */
export const MEASURE_PARAMS = [
  {
    name: "recency",
    kind: "numbers",
    unit: "days",
    min: 0,
    datesToo: true,
    help: "Days since each customer's last purchase; or the dates of it: values that are all above 10,000 count as dates, and recency as days before the latest.",
  },
  {
    name: "frequency",
    kind: "numbers",
    unit: "count",
    min: 0,
    help: "Orders of each customer, on the same rows.",
  },
  {
    name: "monetary",
    kind: "numbers",
    unit: "money",
    help: "What each customer spent, on the same rows.",
  },
] as const;

export const DATES_NOTE = { dates: "Recency holds dates: it counts as days before the latest of them." } as const;
