import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { addedUp } from "../numeric/added-up.ts";
import type { Ids } from "../params.ts";
import type { Value } from "../results.ts";
import { BINS_OR_TABLE, isTable, thresholdsFor } from "./rfm-bins.ts";
import { type Customers, customersFrom } from "./rfm-customers.ts";
import { noteEmptyScores } from "./rfm-notes.ts";
import { type Scores, scoresOf, scoreText } from "./rfm-rule.ts";
import { inFifths, meanScore, segmentOf } from "./rfm-segments.ts";
import { scoreSteps } from "./rfm-steps.ts";
import { countOf, negativesIn } from "./shares.ts";
import { help, texts } from "./texts/rfm.ts";

export const rfm = define({
  id: "RFM",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "customers", kind: "ids", help: help.customers },
    { name: "dates", kind: "dates", help: help.dates },
    { name: "amounts", kind: "numbers", unit: "money", help: help.amounts },
    { name: "asOf", kind: "date", optional: true, help: help.asOf },
    BINS_OR_TABLE,
  ],
  result: {
    kind: "table",
    columns: [
      { key: "customer", header: "Customer", unit: "text" },
      { key: "recency", header: "Recency (days)", unit: "days" },
      { key: "frequency", header: "Frequency (orders)", unit: "count" },
      { key: "monetary", header: "Monetary value (money)", unit: "money" },
      { key: "r", header: "R", unit: "score" },
      { key: "f", header: "F", unit: "score" },
      { key: "m", header: "M", unit: "score" },
      { key: "score", header: "Score", unit: "text" },
      { key: "segment", header: "Segment", unit: "label" },
    ],
    help: help.result,
    picture: { kind: "treemap", along: "segment", heights: ["monetary"] },
  },

  compute({ customers: ids, dates, amounts, asOf, bins }, tools) {
    if (ids.names.length === 0) fail("empty-range", { param: "customers" });
    if (asOf !== undefined) {
      const first = dates.findIndex((date) => date > asOf);
      const count = () => countOf(dates, (date) => date > asOf);
      if (first >= 0) fail("inconsistent-values", { ...tools.place("dates", first), count: count() });
    }

    const returns = negativesIn(amounts);
    if (returns > 0) tools.note("returns", { count: returns });
    const customers = customersFrom(ids, dates, amounts, asOf);
    const thresholds = thresholdsFor(customers, bins);
    const scores = scoresOf(customers, thresholds);
    noteEmptyScores(tools, customers, thresholds, scores, isTable(bins));
    return rowsOf(ids.shown, customers, scores);
  },

  explain({ customers: ids, dates, amounts, asOf, bins }) {
    const customers = customersFrom(ids, dates, amounts, asOf);
    const thresholds = thresholdsFor(customers, bins);
    const scores = scoresOf(customers, thresholds);
    const [r, f, m] = mapScores(scores, 0);
    const lastPurchase = { value: customers.lastPurchase[0] as number, unit: "date" } as const;
    const today = { value: customers.today, unit: "date" } as const;
    const name = ids.names[0] as string;
    const spent = amounts.filter((_, row) => ids.codes[row] === 0);
    return [
      {
        step: "recency",
        figures: [name, ":", today, "−", lastPurchase],
        result: customers.recency[0] as number,
        unit: "days",
      },
      { step: "frequency", figures: [], result: customers.frequency[0] as number, unit: "count" },
      { step: "monetary", figures: addedUp(spent), result: customers.monetary[0] as number, unit: "money" },
      ...scoreSteps(customers, thresholds, scores, 0),
      { step: "segment", figures: ["R", r, "· FM", meanScore(f, m)], result: segmentOf(r, f, m), unit: "label" },
    ];
  },
});

function rowsOf(names: Ids["shown"], { recency, frequency, monetary }: Customers, scores: Scores): Value[][] {
  const rows: Value[][] = [];
  for (let customer = 0; customer < names.length; customer++) {
    rows.push([
      names[customer] as string | number,
      recency[customer] as number,
      frequency[customer] as number,
      monetary[customer] as number,
      scores.recency[customer] as number,
      scores.frequency[customer] as number,
      scores.monetary[customer] as number,
      scoreText(scores, customer),
      segmentOf(...mapScores(scores, customer)),
    ]);
  }
  return rows;
}

/** R, F and M of one customer on the scale that the segments are drawn for. */
const mapScores = ({ bins, recency, frequency, monetary }: Scores, customer: number): [number, number, number] => [
  inFifths(recency[customer] as number, bins),
  inFifths(frequency[customer] as number, bins),
  inFifths(monetary[customer] as number, bins),
];
