import { at, type Evidence } from "./evidence.ts";

const column = (values: readonly unknown[]) => values.map((value) => [value]);

const COURSE =
  "Account management 3.0, course summary (stuvia.com/nl-be/doc/1152091): 1.0 is selling products by their features, 2.0 a solution for a problem, 3.0 value propositions that let customers set themselves apart from their rivals";
const SCRIBBR =
  "Scribbr, Hoe moet je een confrontatiematrix interpreteren?: strengths with opportunities give growth, weaknesses with opportunities improvement, strengths defend against threats, weaknesses with threats lead to change or withdrawal";
const EVANS = "Evans, D. (2019). Do you know how your product penetrates a customer? (Medium)";
/** Three points, two, one and none for each opportunity and threat. */
const POINTS = [
  [3, 0],
  [2, 1],
  [1, 2],
  [0, 3],
];
const SWOT = [
  "Strength",
  "Weakness",
  "Opportunity",
  "Threat",
  [
    [4, 3],
    [2, 1],
  ],
] as const;

export const accounts: readonly Evidence[] = [
  {
    id: "KEYACCOUNT",
    source:
      "Intemarketing, MABA-analyse (intemarketing.nl), table Concurrentiepositie: weights 0.25, 0.25, 0.10, 0.20, 0.20 and ratings 5, 4, 3, 3, 4 give 3.95",
    args: [[[5, 4, 3, 3, 4]], [[0.25, 0.25, 0.1, 0.2, 0.2]], 3],
    expected: [[3.95, 1, "yes"]],
  },
  {
    id: "KEYACCOUNT",
    source:
      "Managementplatform.nl (2014). MaBa-analyse, table 1: weights 20, 20, 20, 20, 10, 10 and scores 0.4, 0.5, 0.4, 0.7, 0.3, 0.7 give 50 of 100",
    args: [[[0.4, 0.5, 0.4, 0.7, 0.3, 0.7]], column([20, 20, 20, 20, 10, 10]), 0.6],
    expected: [[0.5, 1, "no"]],
  },
  {
    id: "ENTRYSTRATEGY",
    source:
      "Walbeek, R. (2007). Top-down of bottom-up? (salesiseenvak.nl): top-down makes the first contact with the board, which investment goods are decided by",
    args: ["investment goods"],
    expected: "Top-down",
  },
  {
    id: "ENTRYSTRATEGY",
    source:
      "Walbeek, R. (2007). Top-down of bottom-up? (salesiseenvak.nl): bottom-up makes the first contact at the operational level, with the users",
    args: ["software"],
    expected: "Bottom-up",
  },
  {
    id: "ENTRYSTRATEGY",
    source: `${EVANS}: what takes a large commitment and touches several units, as a six-figure Salesforce does, is sold top down, to the executives`,
    args: ["investment goods"],
    expected: "Top-down",
  },
  {
    id: "ENTRYSTRATEGY",
    source: `${EVANS}: what a single user can take up, as Trello, is sold bottom up`,
    args: ["software"],
    expected: "Bottom-up",
  },
  // The course names the levels and what sets them apart; the nine statements that measure them are Kwadrant's.
  { id: "AMLEVEL", source: COURSE, args: [column([1, 1, 1, 0, 0, 0, 0, 0, 0])], expected: "1.0 Product" },
  { id: "AMLEVEL", source: COURSE, args: [column([1, 1, 1, 1, 1, 1, 0, 0, 0])], expected: "2.0 Solution" },
  { id: "AMLEVEL", source: COURSE, args: [column([1, 1, 1, 1, 1, 1, 1, 1, 1])], expected: "3.0 Value proposition" },
  {
    id: "VALUEDISCIPLINE",
    source:
      "Treacy, M. & Wiersema, F. (1993). Customer Intimacy and Other Value Disciplines. Harvard Business Review, 71(1), 84–93: leaders are champions in one of operational excellence, product leadership and customer intimacy, and meet the standard in the other two",
    args: [column([10, 6, 6]), column([6, 10, 6]), column([6, 6, 10])],
    expected: column(["Operational excellence", "Product leadership", "Customer intimacy"]),
  },
  {
    id: "CONFRONTATION",
    source: SCRIBBR,
    args: SWOT,
    pick: (cells) => (cells as unknown[][]).slice(1, 5).map((row) => row[5]),
    expected: ["SO: grow", "ST: defend", "WO: improve", "WT: withdraw or turn round"],
  },
  {
    id: "CONFRONTATION",
    source: "MTI², Confrontation Matrix (mti2.eu), step 5: the totals are the sums per column and row",
    args: SWOT,
    pick: (cells) => (cells as unknown[][]).slice(5).map((row) => row[4]),
    expected: [7, 3, 6, 4],
  },
  {
    id: "CONFRONTATION",
    source: "calltheone.com, Confrontation matrix: each opportunity and each threat gets 3, 2 and 1 points, 6 in total",
    args: [column(["S1", "S2"]), column(["W1", "W2"]), "Opportunity", "Threat", POINTS],
    pick: (cells) => (cells as unknown[][]).slice(-2).map((row) => row[4]),
    expected: [6, 6],
  },
  {
    id: "CONFRONTATION",
    source:
      "Expert Program Management, The Confrontation Matrix: the higher the score of a cell, the more attention it must get; the best option of a column has 3",
    args: [column(["S1", "S2"]), column(["W1", "W2"]), "Opportunity", "Threat", POINTS],
    pick: (cells) => (cells as unknown[][]).slice(1, 3).map((row) => [row[2], row[3], row[4]]),
    expected: [
      ["S1", "Opportunity", 3],
      ["W2", "Threat", 3],
    ],
  },
  {
    id: "EXPLAIN",
    source:
      "marketingstudyguide.com, BCG Matrix Formulas: a share of 20% beside 40% of the largest competitor, 20%/40%, is 0.5",
    args: ["RELATIVESHARE", 0.2, 0.4],
    pick: (cells) => [at(1, 2)(cells), at(1, 3)(cells)],
    expected: ["20% ÷ 40%", 0.5],
  },
];
