import { column } from "../ask.ts";
import type { Evidence } from "./evidence.ts";
import draws from "./recipes/teaching-draws.json" with { type: "json" };
import items from "./recipes/teaching-items.json" with { type: "json" };

const RECIPE = "recipes/teaching-items.R";
const DRAWS = "recipes/teaching-draws.py";
const LTM = "Rizopoulos (2006), ltm, Journal of Statistical Software 17(5): the data set LSAT, descript(LSAT)";
const MOODLE = "Moodle, question/type/numerical/tests/answer_test.php: 7 with an accepted error of";
const CUT_PAGE =
  "cijferrekenaar.nl/en/pass-grade-5-5/caesura-5-5-at-certain-percentage: 1 at 0, 5.5 at the cut, 10 at the top";
const GUESS_PAGE =
  "cijferrekenaar.nl/voldoende-6-0/meerkeuze-met-gokkans-6-0: 50 questions, 3 options, 55% is 35 points";
const FLEMISH =
  "Codex Hoger Onderwijs (Vlaanderen, 2013): grades of 0 to 20, passed from 10 on, which is half of the maximum";

/** LSAT-6: one row per student, one column per question. */
const students = items.patterns.flatMap((pattern, index) =>
  Array.from({ length: items.counts[index] as number }, () => [...pattern].map(Number)),
);
const question = (place: number) => column(students.map((row) => row[place]));
const totals = column(students.map((row) => row.reduce((sum, score) => sum + score, 0)));

/** Per question p, Rit and Rir as the package prints them. */
const PRINTED = [
  [0.924, 0.362, 0.1128],
  [0.709, 0.5668, 0.1532],
  [0.553, 0.6184, 0.1728],
  [0.763, 0.5344, 0.1444],
  [0.87, 0.4354, 0.1216],
] as const;

const perQuestion = PRINTED.flatMap(([p, rit, rir], place): Evidence[] => [
  { id: "PVALUE", source: LTM, args: [question(place)], expected: p, within: 5e-4 },
  { id: "PVALUE", source: RECIPE, args: [question(place), 1, 0.2], expected: items.corrected[place] },
  { id: "RIT", source: LTM, args: [question(place), totals], expected: rit, within: 5e-5 },
  { id: "RIT", source: RECIPE, args: [question(place), totals], expected: items.rit[place] },
  { id: "RIR", source: LTM, args: [question(place), totals], expected: rir, within: 5e-5 },
  { id: "RIR", source: RECIPE, args: [question(place), totals], expected: items.rir[place] },
]);

const LEMONADE = "“Numerieke distributie”, marketingflot.blogspot.com: lemonade XOT, 20,000 of 50,000 shops is 40%";
const FEVERBEE = "FeverBee, Calculating customer lifetime value: $70 an order, margin 30%, 9 orders: $189";

/** Published answers: right where they are typed as they were printed, and not where they are typed as something else. */
const exercises: readonly Evidence[] = [
  { id: "CHECK", source: FEVERBEE, args: ["CLV-02", 189, column([70, 0.3, 9])], expected: "Right." },
  { id: "DIAGNOSE", source: FEVERBEE, args: ["CLV-02", 189, column([70, 0.3, 9])], expected: "right" },
  { id: "DIAGNOSE", source: LEMONADE, args: ["DIS-02", "40%", column([90_000, 50_000, 20_000])], expected: "right" },
  {
    id: "DIAGNOSE",
    source: `${LEMONADE}; 3/5 do not carry it`,
    args: ["DIS-02", 0.6, column([90_000, 50_000, 20_000])],
    expected: "mistake:complement",
  },
];

export const teaching: readonly Evidence[] = [
  ...exercises,
  ...perQuestion,
  { id: "CRONBACH", source: LTM, args: [students], expected: 0.295, within: 5e-5 },
  { id: "CRONBACH", source: RECIPE, args: [students], expected: items.reliability[0] },
  { id: "KUDERRICHARDSON", source: LTM, args: [students], expected: 0.295, within: 5e-5 },
  { id: "KUDERRICHARDSON", source: RECIPE, args: [students], expected: items.reliability[1] },
  ...["A", "B", "C", "D"].map((option, place) => ({
    id: "AVALUE",
    source: RECIPE,
    args: [column(items.answers), option],
    expected: items.shares[place],
  })),
  ...draws.draws.map(({ low, high, step, values }) => ({
    id: "VARIANT",
    source: DRAWS,
    args: [column(draws.seeds), low, high, step],
    expected: column(values),
    within: 0,
  })),
  {
    id: "GRADE",
    source: `${MOODLE} 1`,
    args: [column([5.99, 6, 7, 8, 8.01]), 7, 1, "absolute"],
    expected: column([0, 1, 1, 1, 0]),
  },
  {
    id: "GRADE",
    source: `${MOODLE} 10%, relative`,
    args: [column([6.29, 6.3, 7, 7.7, 7.71]), 7, 0.1, "relative"],
    expected: column([0, 1, 1, 1, 0]),
  },
  { id: "GRADESCALE", source: CUT_PAGE, args: [column([0, 40, 50]), 50, 40], expected: column([1, 5.5, 10]) },
  { id: "GRADESCALE", source: FLEMISH, args: [column([0, 25, 50]), 50, "", "belgian"], expected: column([0, 10, 20]) },
  { id: "CUTSCORE", source: GUESS_PAGE, args: [50, 0.55, 50 / 3], expected: 35 },
];
