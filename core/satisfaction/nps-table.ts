import { define } from "../define.ts";
import { normalMargin } from "../numeric/normal.ts";
import { netPromoterScore, type Tally, tally } from "./groups.ts";
import { intervalOf, varianceFigures } from "./interval.ts";
import { CONFIDENCE, figuresOf, rankedGroups } from "./nps-groups.ts";
import { SCORES } from "./params.ts";
import { help, texts } from "./texts/nps-table.ts";
import { TOTAL } from "./total.ts";

export const npsTable = define({
  id: "NPSTABLE",
  since: "0.1.0",
  ...texts,
  params: [
    { ...SCORES, mayBeBlank: true },
    { name: "groups", kind: "ids", help: help.groups },
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
    help: help.result,
    picture: { kind: "NPS bars", along: "group", heights: ["promoters", "passives", "detractors", "nps"] },
  },

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
