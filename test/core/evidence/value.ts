import { column } from "../ask.ts";
import { at, type Evidence } from "./evidence.ts";

const CUSTOMERS_AS_ASSETS =
  "Gupta & Lehmann (2003), Customers as Assets, Journal of Interactive Marketing 17(1): margin multiple r ÷ (1 + i − r)";
const NPV = "Microsoft Support, NPV function";
const TEMPLATE =
  "Customer profitability analysis, encyclopediamarwaniyeh.blogspot.com/2017/10/customer-profitability-analysis.html";
const PADDLE = "Paddle, What is the CAC to LTV ratio, paddle.com/resources/cac-ltv-ratio (2021)";

export const value: readonly Evidence[] = [
  {
    id: "CLV",
    source:
      "FeverBee, Calculating customer lifetime value: $70 an order, 3 orders a year for 36 months, margin 30%: $189",
    args: [70, 0.3, 9],
    expected: 189,
  },
  { id: "CUSTOMERVALUE", source: `${TEMPLATE}: first segment`, args: [1_500_000, 1_535_000], expected: -35_000 },
  { id: "CUSTOMERVALUE", source: `${TEMPLATE}: third segment`, args: [2_500_000, 2_150_000], expected: 350_000 },
  {
    id: "CLVDISCOUNTED",
    source: "Net-4-You, textbook exercise with its answer, jiskha.com question 1327778623",
    args: [18.95, 0.788, 0.01],
    expected: 67.2639,
    within: 0.0001,
  },
  {
    id: "CLVDISCOUNTED",
    source:
      "Marketing by the Numbers, slides: an internet provider, 19.95 − 1.50 − 0.50 a month, first margin now: 1,209",
    args: [17.95, 0.995, 0.01, "", "", 0],
    expected: 1209,
    within: 0.5,
  },
  {
    id: "CLVDISCOUNTED",
    source: `${CUSTOMERS_AS_ASSETS}, 4.5 at 90% and 10%`,
    args: [1, 0.9, 0.1],
    expected: 4.5,
  },
  {
    id: "PRESENTVALUE",
    source: `${NPV}, example 1: $1,188.44`,
    args: [[[-10_000, 3000, 4200, 6800]], 0.1],
    expected: 1188.44,
    within: 0.005,
  },
  {
    id: "PRESENTVALUE",
    source: `${NPV}, example 2, the outlay at once: $1,922.06`,
    args: [column([-40_000, 8000, 9200, 10_000, 12_000, 14_500]), 0.08, 0],
    expected: 1922.06,
    within: 0.005,
  },
  {
    id: "CLVUPLIFT",
    source: `${CUSTOMERS_AS_ASSETS}, 1.67 at 70% and 4.09 at 90%, with a discount of 12%`,
    args: [1, 0.7, 0.9, 0.12],
    pick: (cells) => [at(1, 0)(cells), at(1, 1)(cells)],
    expected: [1.67, 4.09],
    within: 0.005,
  },
  { id: "CLVRATIO", source: `${PADDLE}: company C, 4,200 and 4,200`, args: [4200, 4200], expected: 1 },
  { id: "CLVRATIO", source: `${PADDLE}: company A, 21,000 at the same cost`, args: [21_000, 4200], expected: 5 },
  {
    id: "PAYBACK",
    source: "calcsimpler.com/calculators/cac-payback-period: 8,000 at 78% of 1,200 a month, without churn: 8.55 months",
    args: [8000, 936],
    expected: 8.55,
    within: 0.005,
  },
  {
    id: "CLVVERDICT",
    source:
      "Sauro, How to Apply Customer Lifetime Value in Business, dummies.com: $1,000 to win a customer who brings $75 is a losing strategy",
    args: [75, 1000],
    pick: at(1, 0),
    expected: "You spend more than the customer is worth",
  },
];
