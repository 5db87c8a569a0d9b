/** The transaction list that customer bases are read from. */
export const TRANSACTIONS = [
  { name: "customers", kind: "ids", help: "The customer of each transaction: a number or a name." },
  { name: "dates", kind: "dates", help: "The date of each transaction, on the same rows." },
  {
    name: "amounts",
    kind: "numbers",
    unit: "money",
    help: "The amount of each transaction, on the same rows; a return is negative.",
  },
] as const;

export const UNIT = {
  name: "unit",
  kind: "choice",
  options: ["day", "week", "month", "year"],
  help: "The unit of time: day, week (7 days), month (30.4375 days) or year (365.25 days).",
} as const;
