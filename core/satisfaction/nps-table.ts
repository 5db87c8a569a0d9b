import { define } from "../define.ts";
import { normalMargin } from "../numeric/normal.ts";
import { netPromoterScore, type Tally, tally } from "./groups.ts";
import { intervalOf, varianceFigures } from "./interval.ts";
import { CONFIDENCE, figuresOf, rankedGroups } from "./nps-groups.ts";
import { SCORES } from "./params.ts";
import { INTERVAL_ESTIMATION, ONE_NUMBER } from "./sources.ts";
import { TOTAL } from "./total.ts";

export const npsTable = define({
  id: "NPSTABLE",
  since: "0.1.0",
  title: "NPS per group",
  summary: "NPS, shares and margin per group (branch, product, account manager) and in total, highest NPS first.",
  formula: "100 × (promoters − detractors) ÷ answers, for each group and for all answers",
  params: [
    { ...SCORES, mayBeBlank: true },
    { name: "groups", kind: "ids", help: "The group of each answer, on the same rows." },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "group", header: "Group", unit: "text" },
      { key: "answers", header: "Answers", unit: "count" },
      { key: "promoters", header: "Promoters (share)", unit: "fraction" },
      { key: "passives", header: "Passives (share)", unit: "fraction" },
      { key: "detractors", header: "Detractors (share)", unit: "fraction" },
      { key: "nps", header: "NPS (points)", unit: "points" },
      { key: "margin", header: "Margin at 95% (points)", unit: "points" },
    ],
    help: "One row per group, sorted by NPS, then the number of answers, then the name; the last row is the total.",
    picture: { kind: "stacked shares", along: "group", heights: ["promoters", "passives", "detractors"] },
  },
  errors: { "empty-range": "There is no answer to count: scores holds only blank cells." },
  steps: {
    groups: { name: "Groups", formula: "different names in groups" },
    best: { name: "Highest NPS", formula: "100 × (promoters − detractors) ÷ answers of the first group" },
    total: { name: "Total NPS", formula: "100 × (promoters − detractors) ÷ answers of all groups" },
    variance: {
      name: "Variance of one answer",
      formula:
        "share promoters + share detractors − (NPS ÷ 100)², with 3/4 promoter, 3/2 passive and 3/4 detractor added",
    },
    margin: { name: "Margin of the total at 95%", formula: "100 × z × √(variance ÷ (answers + 3))" },
  },
  sources: [ONE_NUMBER, INTERVAL_ESTIMATION],
  examples: [
    {
      args: [
        [[10], [6], [9], [8], [""]],
        [["North"], ["South"], ["North"], ["South"], ["South"]],
      ],
      result: [
        ["North", 2, 1, 0, 0, 100, 64.41098917381764],
        ["South", 2, 0, 0.5, 0.5, -50, 59.44865107837684],
        [TOTAL, 4, 0.5, 0.25, 0.25, 25, 58.44548281561347],
      ],
      note: "Two branches of two answers each; the customer who did not answer does not count.",
    },
  ],
  rivals: {
    mean: "The mean of the groups' NPS gives each group the same weight; the total here counts each answer once. With 9 promoters in one group and 1 detractor in another the mean is 0 and the total 80.",
  },
  rules: {
    unanswered: "A row with a group but no score is a customer who did not answer, and is skipped.",
    nobody: "A group in which nobody answered is not in the table.",
  },
  related: ["NPS", "NPSINTERVAL", "NPSCHANGE", "SATISFACTION"],

  compute({ scores, groups }) {
    const rows = rankedGroups(scores, groups).map(({ shown, counts }) => [shown, ...figuresOf(counts)]);
    return [...rows, [TOTAL, ...figuresOf(tally(scores))]];
  },

  explain({ scores, groups }) {
    const ranked = rankedGroups(scores, groups);
    const { name, counts } = ranked[0] as (typeof ranked)[number];
    const all = tally(scores);
    const interval = intervalOf(all, CONFIDENCE, "adjusted");
    const { variance, margin } = interval;
    return [
      { step: "groups", figures: [], result: ranked.length, unit: "count" },
      { step: "best", figures: [name, ":", ...filledIn(counts)], result: netPromoterScore(counts), unit: "points" },
      { step: "total", figures: filledIn(all), result: netPromoterScore(all), unit: "points" },
      { step: "variance", figures: varianceFigures(interval), result: variance, unit: "ratio" },
      {
        step: "margin",
        figures: [100, "×", normalMargin(CONFIDENCE), "× √(", variance, "÷", interval.counts.answers, ")"],
        result: margin,
        unit: "points",
      },
    ];
  },
});

const filledIn = ({ promoters, detractors, answers }: Tally) => [
  100,
  "× (",
  promoters,
  "−",
  detractors,
  ") ÷",
  answers,
];
