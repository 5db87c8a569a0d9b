import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { BINS_ERRORS, BINS_OR_TABLE, isTable, thresholdsFor } from "./rfm-bins.ts";
import { customersFrom } from "./rfm-customers.ts";
import { EMPTY_SCORE_NOTES, noteEmptyScores } from "./rfm-notes.ts";
import { type Scores, scoresOf, scoreText } from "./rfm-rule.ts";
import { inFifths, meanScore, SEGMENTS, segmentOf } from "./rfm-segments.ts";
import { SCORE_STEPS, scoreSteps } from "./rfm-steps.ts";
import { SCORE_RIVALS, SCORE_RULES } from "./rfm-texts.ts";
import { BULT_WANSBEEK, HUGHES } from "./sources.ts";

export const rfm = define({
  id: "RFM",
  since: "0.1.0",
  title: "RFM analysis",
  summary: "Scores every customer on recency, frequency and monetary value, from a list of transactions.",
  formula: "score = 1 + cut-offs (PERCENTILE.INC at 20, 40, 60 and 80%) below the value; recency counts the other way",
  params: [
    { name: "ids", kind: "ids", help: "The customer of each transaction: number or name." },
    { name: "dates", kind: "dates", help: "The date of each transaction, on the same rows." },
    {
      name: "amounts",
      kind: "numbers",
      unit: "money",
      help: "The amount of each transaction, on the same rows; a return is negative.",
    },
    {
      name: "asOf",
      kind: "date",
      optional: true,
      help: "The day that recency counts back from, not before any transaction; if left out, the last date in the data.",
    },
    BINS_OR_TABLE,
  ],
  result: {
    kind: "table",
    columns: [
      { key: "customer", header: "Customer", unit: "text" },
      { key: "recency", header: "Recency (days)", unit: "days" },
      { key: "frequency", header: "Frequency (orders)", unit: "count" },
      { key: "monetary", header: "Monetary value (total)", unit: "money" },
      { key: "r", header: "R", unit: "score" },
      { key: "f", header: "F", unit: "score" },
      { key: "m", header: "M", unit: "score" },
      { key: "score", header: "Score", unit: "text" },
      { key: "segment", header: "Segment", unit: "label" },
    ],
    help: "One row per customer, in order of first appearance. The segment is that of RFMSEGMENT; with another number of bins than 5 each score counts there as the fifth in which the middle of its class lies.",
    picture: { kind: "treemap", along: "segment", heights: ["monetary"] },
  },
  errors: {
    "empty-range": "There is no transaction to count: ids, dates and amounts hold only blank cells.",
    "inconsistent-values":
      "{place} is later than the as of date (rows like this: {count}). Give a later as of date, or leave it out to use the last date in the data.",
    ...BINS_ERRORS,
    "no-solution": "The amounts are too large to add up.",
  },
  notes: {
    ...EMPTY_SCORE_NOTES,
    returns:
      "Negative amounts: {count}. They count as orders and as the last purchase; leave returns out if that is not what you mean.",
  },
  steps: {
    recency: { name: "Recency of the first customer", formula: "as of − last purchase, in days" },
    frequency: { name: "Frequency", formula: "transactions of the customer" },
    monetary: { name: "Monetary value", formula: "sum of the customer's amounts" },
    ...SCORE_STEPS,
    segment: { name: "Segment", formula: "the map at R and FM, the mean of F and M with a half rounded up" },
  },
  rivals: SCORE_RIVALS,
  rules: { ...SCORE_RULES, sameDay: "Every row counts as an order, also two on one day." },
  related: ["RFMSCORE", "RFMTHRESHOLDS", "RFMSEGMENT", "PYRAMID"],
  sources: [HUGHES, BULT_WANSBEEK],
  examples: [
    {
      args: [
        [["Jansen"], ["De Vries"], ["Jansen"], ["Bakker"], ["Jansen"]],
        [["2026-01-05"], ["2026-02-01"], ["2026-03-12"], ["2026-03-20"], ["2026-03-28"]],
        [[120], [80], [200], [45.5], [99.95]],
        "2026-03-31",
      ],
      result: [
        ["Jansen", 3, 3, 419.95, 5, 5, 5, "555", SEGMENTS.champion],
        ["De Vries", 58, 1, 80, 1, 1, 3, "113", SEGMENTS.hibernating],
        ["Bakker", 11, 1, 45.5, 3, 1, 1, "311", SEGMENTS.aboutToSleep],
      ],
      note: "Three customers, counted back from 31 March; the two with one order share the lowest F.",
    },
  ],

  compute({ ids, dates, amounts, asOf, bins }, tools) {
    if (ids.names.length === 0) fail("empty-range", { param: "ids" });
    if (asOf !== undefined) {
      const first = dates.findIndex((date) => date > asOf);
      const count = () => dates.reduce((rows, date) => rows + (date > asOf ? 1 : 0), 0);
      if (first >= 0) fail("inconsistent-values", { ...tools.place("dates", first), count: count() });
    }

    const returns = amounts.reduce((count, amount) => count + (amount < 0 ? 1 : 0), 0);
    if (returns > 0) tools.note("returns", { count: returns });
    const customers = customersFrom(ids, dates, amounts, asOf);
    const thresholds = thresholdsFor(customers, bins);
    const scores = scoresOf(customers, thresholds);
    noteEmptyScores(tools, customers, thresholds, scores, isTable(bins));
    const { recency, frequency, monetary } = customers;
    return ids.shown.map((name, customer) => [
      name,
      recency[customer] as number,
      frequency[customer] as number,
      monetary[customer] as number,
      scores.recency[customer] as number,
      scores.frequency[customer] as number,
      scores.monetary[customer] as number,
      scoreText(scores, customer),
      segmentOf(...mapScores(scores, customer)),
    ]);
  },

  explain({ ids, dates, amounts, asOf, bins }) {
    const customers = customersFrom(ids, dates, amounts, asOf);
    const thresholds = thresholdsFor(customers, bins);
    const scores = scoresOf(customers, thresholds);
    const [r, f, m] = mapScores(scores, 0);
    const lastPurchase = { value: customers.lastPurchase[0] as number, unit: "date" } as const;
    const today = { value: customers.today, unit: "date" } as const;
    const name = ids.names[0] as string;
    return [
      {
        step: "recency",
        figures: [name, ":", today, "−", lastPurchase],
        result: customers.recency[0] as number,
        unit: "days",
      },
      { step: "frequency", figures: [], result: customers.frequency[0] as number, unit: "count" },
      { step: "monetary", figures: [], result: customers.monetary[0] as number, unit: "money" },
      ...scoreSteps(customers, thresholds, scores, 0),
      { step: "segment", figures: ["R", r, "· FM", meanScore(f, m)], result: segmentOf(r, f, m), unit: "label" },
    ];
  },
});

/** R, F and M of one customer on the scale that the segments are drawn for. */
const mapScores = ({ bins, recency, frequency, monetary }: Scores, customer: number): [number, number, number] => [
  inFifths(recency[customer] as number, bins),
  inFifths(frequency[customer] as number, bins),
  inFifths(monetary[customer] as number, bins),
];
