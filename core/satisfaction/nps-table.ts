import { define, type Ids } from "../define.ts";
import { netPromoterScore, type Tally, tally } from "./groups.ts";
import { intervalOf } from "./interval.ts";
import { INTERVAL_ESTIMATION, ONE_NUMBER } from "./sources.ts";

const TOTAL = { en: "Total", nl: "Totaal" } as const;

export const npsTable = define({
  id: "NPSTABLE",
  since: "0.1.0",
  title: "NPS per group",
  summary: "NPS, shares and margin per group (branch, product, account manager) and in total, highest NPS first.",
  formula: "100 × (promoters − detractors) ÷ answers, for each group and for all answers",
  params: [
    {
      name: "scores",
      kind: "numbers",
      unit: "score",
      min: 0,
      max: 10,
      whole: true,
      help: "Answers, 0 to 10. Clear the whole row of a respondent without an answer.",
    },
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
  },
  errors: { "empty-range": "There is no answer to count: scores holds only blank cells." },
  steps: {
    groups: { name: "Groups", formula: "different names in groups" },
    best: { name: "Highest NPS", formula: "100 × (promoters − detractors) ÷ answers of the first group" },
    total: { name: "Total NPS", formula: "100 × (promoters − detractors) ÷ answers of all groups" },
  },
  sources: [ONE_NUMBER, INTERVAL_ESTIMATION],
  examples: [
    {
      args: [
        [[10], [6], [9], [8]],
        [["North"], ["South"], ["North"], ["South"]],
      ],
      result: [
        ["North", 2, 1, 0, 0, 100, 64.41098917381764],
        ["South", 2, 0, 0.5, 0.5, -50, 59.44865107837684],
        [TOTAL, 4, 0.5, 0.25, 0.25, 25, 58.44548281561347],
      ],
      note: "Two branches of two answers each.",
    },
  ],

  compute({ scores, groups }) {
    const all = tally(scores);
    netPromoterScore(all);
    const rows = ranked(tallies(scores, groups)).map(({ shown, counts }) => [shown, ...figures(counts)]);
    return [...rows, [TOTAL, ...figures(all)]];
  },

  explain({ scores, groups }) {
    const all = tally(scores);
    const [best] = ranked(tallies(scores, groups));
    const score = ({ promoters, detractors, answers }: Tally) => [
      100,
      "× (",
      promoters,
      "−",
      detractors,
      ") ÷",
      answers,
    ];
    const first = best?.counts ?? all;
    return [
      { step: "groups", figures: [], result: groups.names.length, unit: "count" },
      {
        step: "best",
        figures: [best?.name ?? "", ":", ...score(first)],
        result: netPromoterScore(first),
        unit: "points",
      },
      { step: "total", figures: score(all), result: netPromoterScore(all), unit: "points" },
    ];
  },
});

interface Group {
  readonly name: string;
  readonly shown: string | number;
  readonly counts: Tally;
}

function tallies(scores: Float64Array, { codes, names, shown }: Ids): Group[] {
  const byGroup = names.map((): number[] => []);
  for (let index = 0; index < scores.length; index++) byGroup[codes[index] as number]?.push(scores[index] as number);
  return names.map((name, code) => ({
    name,
    shown: shown[code] ?? name,
    counts: tally(Float64Array.from(byGroup[code] ?? [])),
  }));
}

/** Best first; equal scores by size and then by name, so that the order of the rows never shows. */
const ranked = (groups: readonly Group[]): Group[] =>
  [...groups].sort(
    (one, other) =>
      netPromoterScore(other.counts) - netPromoterScore(one.counts) ||
      other.counts.answers - one.counts.answers ||
      (one.name < other.name ? -1 : 1),
  );

function figures(counts: Tally): number[] {
  const { promoters, passives, detractors, answers } = counts;
  const { margin } = intervalOf(counts, 0.95, "adjusted");
  return [answers, promoters / answers, passives / answers, detractors / answers, netPromoterScore(counts), margin];
}
