import { column, repeat, rowsOf } from "../ask.ts";
import { at, columnAt, type Evidence } from "./evidence.ts";
import recipe from "./recipes/satisfaction-nps.json" with { type: "json" };

const RECIPE = "recipes/satisfaction-nps.py";
const NPS_PACKAGE = "R package NPS 2.0.999, github.com/brendan-R/NPS, Wald and adjusted Wald of Rocks (2016)";
const CRAN_NPS = "R package NPS 1.1 on CRAN, its data set testdata by business unit";
const ONE_NUMBER = "Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12)";
const SDLT = "icalculator.info/news/UK-stamp-duty.html, example 1: a house of £300,000";
const MARTILLA_JAMES =
  "Martilla & James (1977), Importance-Performance Analysis, Journal of Marketing 41(1), 77–79: the four quadrants";

/** A survey from its numbers of detractors, passives and promoters. */
const survey = ([detractors, passives, promoters]: readonly number[]) =>
  column([...repeat(detractors ?? 0, 3), ...repeat(passives ?? 0, 8), ...repeat(promoters ?? 0, 10)]);

const belowHeader = (cells: unknown): unknown => (cells as readonly unknown[])[1];

/** Detractors, passives and promoters of each business unit, and the NPS that the package prints. */
const UNITS = [
  ["Apples", 83, 47, 120, 14.8],
  ["Bananas", 91, 44, 115, 9.6],
  ["Berries", 97, 36, 117, 8],
  ["Oranges", 91, 49, 110, 7.6],
] as const;

export const satisfaction: readonly Evidence[] = [
  {
    id: "NPS",
    source: "gist.github.com/jdmaturen/2995b2795c63825feec0: 250 promoters and 75 detractors of 1000 are 17.5%",
    args: [survey([75, 675, 250])],
    expected: 17.5,
  },
  { id: "NPS", source: `${NPS_PACKAGE}, tests/testthat: 0, 1, 1`, args: [survey([0, 1, 1])], expected: 50 },
  { id: "NPSSHARES", source: `${NPS_PACKAGE}, tests/testthat: 1, 0, 0`, args: [0, 0, 1], expected: -100 },
  {
    id: "NPSSHARES",
    source: "gist.github.com/jdmaturen/2995b2795c63825feec0: 250 promoters and 75 detractors of 1000 are 17.5%",
    args: [250, 675, 75],
    expected: 17.5,
  },
  {
    id: "NPSGROUP",
    source: `${ONE_NUMBER}: promoters 9 and 10, passively satisfied 7 and 8, detractors 0 to 6`,
    args: [column([10, 9, 8, 7, 6, 0])],
    expected: column(["Promoter", "Promoter", "Passive", "Passive", "Detractor", "Detractor"]),
  },
  {
    id: "NPSINTERVAL",
    source: `${NPS_PACKAGE}: 15, 25, 60 at 95%`,
    args: [survey([15, 25, 60])],
    pick: (cells) => [at(1, 1)(cells), at(1, 2)(cells)],
    expected: [29.3431112017341, 58.0355295749649],
  },
  {
    id: "NPSINTERVAL",
    source: `${NPS_PACKAGE}: 4, 14, 18 at 95%, Wald`,
    args: [survey([4, 14, 18]), 0.95, "wald"],
    pick: (cells) => [at(1, 1)(cells), at(1, 2)(cells)],
    expected: [16.7366579795156, 61.0411197982622],
  },
  {
    id: "NPSTABLE",
    source: CRAN_NPS,
    args: [UNITS.flatMap(([, ...counts]) => survey(counts)), column(UNITS.flatMap(([name]) => repeat(250, name)))],
    pick: (cells) => [columnAt(0)(cells), columnAt(5)(cells)],
    expected: [
      [...UNITS.map(([name]) => name), "Total"],
      [...UNITS.map((unit) => unit[4]), 10],
    ],
  },
  {
    id: "NPSTABLE",
    source: RECIPE,
    args: [column(recipe.scores), column(recipe.groups)],
    pick: rowsOf,
    expected: recipe.table,
  },
  {
    id: "NPSCHANGE",
    source: `${NPS_PACKAGE}: nps.test of 15, 25, 60 against 30, 30, 40`,
    args: [survey([30, 30, 40]), survey([15, 25, 60])],
    pick: (cells) => [at(1, 0)(cells), at(1, 1)(cells), at(1, 3)(cells)],
    expected: [35, 11.1242977306435, 0.00165369516370029],
  },
  ...recipe.changes.map(({ before, after, answer }) => ({
    id: "NPSCHANGE",
    source: `${RECIPE}: ${before} to ${after}`,
    args: [survey(before), survey(after)],
    pick: (cells: unknown) => (belowHeader(cells) as unknown[]).slice(0, 4),
    expected: answer,
  })),
  {
    id: "NPSCHANGE",
    source: `${RECIPE}: p far in the tail, to ten digits`,
    args: [survey(recipe.changes[3]?.before ?? []), survey(recipe.changes[3]?.after ?? [])],
    pick: (cells) => (at(1, 3)(cells) as number) / (recipe.changes[3]?.answer[3] ?? 0),
    expected: 1,
    within: 1e-10,
  },
  ...recipe.samples.map(({ args, answer }) => ({
    id: "NPSSAMPLE",
    source: `${RECIPE}: ${args}`,
    args,
    expected: answer,
  })),
  {
    id: "CSAT",
    source: "Intercom, What is CSAT: 10, 20, 10, 5 and 5 answers from 5 down to 1 are 60%",
    args: [column([10, 20, 10, 5, 5].flatMap((count, index) => repeat(count, 5 - index)))],
    expected: 0.6,
  },
  {
    id: "CSAT",
    source: "WYAPY, How to calculate CSAT: 120, 40, 20, 10 and 10 answers from 5 down to 1 are 80%",
    args: [column([120, 40, 20, 10, 10].flatMap((count, index) => repeat(count, 5 - index)))],
    expected: 0.8,
  },
  {
    id: "CES",
    source: "Simplesat, What is CES: 8 positive answers of 10 are 80%",
    args: [column([...repeat(8, 5), 4, 1]), 7, "share"],
    expected: 0.8,
  },
  {
    id: "SATISFACTION",
    source: "Newcombe (1998), Statistics in Medicine 17, 857–872, Table I, method 3: 81 of 263",
    args: [column(repeat(263, "Service")), column([...repeat(81, 5), ...repeat(182, 1)])],
    pick: (cells) => [at(1, 4)(cells), at(1, 5)(cells)],
    expected: [0.2553, 0.3662],
    within: 0.00005,
  },
  ...recipe.wilson.map(({ satisfied, of, interval }) => ({
    id: "SATISFACTION",
    source: `${RECIPE}: ${satisfied} of ${of}`,
    args: [column(repeat(of, "Service")), column([...repeat(satisfied, 4), ...repeat(of - satisfied, 3)])],
    pick: (cells: unknown) => [at(1, 4)(cells), at(1, 5)(cells)],
    expected: interval,
  })),
  {
    // The article gives the four quadrants and their names; the figures are made up around means of 7.
    id: "KTOPRIORITY",
    source: MARTILLA_JAMES,
    args: [column([8, 8, 6, 6]), column([6, 8, 6, 8])],
    expected: column(["Concentrate here", "Keep up the good work", "Low priority", "Possible overkill"]),
  },
  {
    id: "LOYALTYINDEX",
    source:
      "Verint, ACSI Score & Its Calculation (2013), weights of the State of Ohio: ((S − 1) × .3885 + (E − 1) × .3190 + (P − 1) × .2925) ÷ 9 × 100",
    args: [8, 7, 6, 1, [[0.3885, 0.319, 0.2925, 0]]],
    expected: ((8 - 1) * 0.3885 + (7 - 1) * 0.319 + (6 - 1) * 0.2925) * (100 / 9),
  },
  {
    // Of the order of the five steps the article has this: trust leads to commitment. The ladder itself is from Dutch courses.
    id: "LOYALTYSTAGE",
    source:
      "Morgan & Hunt (1994), Journal of Marketing 58(3): trust comes before commitment, so without it commitment does not count",
    args: [true, true, false, true, true],
    expected: "Reliability",
  },
  {
    id: "BONDING",
    source:
      "Berry (1995), Relationship Marketing of Services, Journal of the Academy of Marketing Science 23(4): three levels, financial, social and structural",
    args: [5, 5, 5],
    pick: at(1, 1),
    expected: "Financial, Social, Structural",
  },
  {
    id: "LOYALTYTIER",
    source:
      "ilovegwp.com, How does Sephora membership work: Insider is free, VIB from $350 and Rouge from $1,000 a year",
    args: [column([349.99, 350, 999.99, 1000]), column([0, 350, 1000]), column(["Insider", "VIB", "Rouge"])],
    expected: column(["Insider", "VIB", "VIB", "Rouge"]),
  },
  {
    // A tax on the whole price at the rate that it reaches is the same arithmetic as a bonus on the whole spend.
    id: "LOYALTYBONUS",
    source: `${SDLT}, £9,000 at the old rates on the whole price`,
    args: [300_000, column([125_000, 250_000, 500_000]), column([0.01, 0.03, 0.04])],
    expected: 9000,
  },
  {
    id: "LOYALTYBONUS",
    source: `${SDLT}, £5,000 at the new rates slice by slice`,
    args: [300_000, column([125_000, 250_000, 925_000]), column([0.02, 0.05, 0.1]), true],
    expected: 5000,
  },
  {
    id: "LOYALTYBONUS",
    source: "moneywise.co.uk, 3 December 2014: £2,500 on a home of £250,000 and £7,500 on one of £250,001",
    args: [column([250_000, 250_001]), column([125_001, 250_001]), column([0.01, 0.03])],
    expected: column([2500, 7500]),
    within: 0.5,
  },
  {
    id: "LOYALTYROI",
    source: "kameir.com/marketing-roi: $10,000 brings $50,000 extra revenue at a margin of 60%, or $2 on each dollar",
    args: [50_000, 0.6, 10_000],
    expected: 2,
  },
  {
    id: "LOYALTYGOAL",
    source:
      "eberhardt-motzelt-christian.webnode.at, Kundenbeziehungs-Lebenszyklus (2014): once the customer is fully penetrated, the phase is to last as long as it can",
    args: ["saturation"],
    expected: "Retain the customer",
  },
];
