import { define, type Figure, type Value } from "../define.ts";
import type { Words } from "../words.ts";
import { CONFRONTATION_EXAMPLE } from "./confrontation-example.ts";
import { highestCombinations, type Total, totalsOf } from "./confrontation-table.ts";
import { WEIHRICH, WORKSHEETS } from "./sources.ts";

const COMBINATION = { en: "Combination", nl: "Combinatie" } as const;
const STRENGTH = { en: "Strength, total", nl: "Sterkte, totaal" } as const;
const WEAKNESS = { en: "Weakness, total", nl: "Zwakte, totaal" } as const;
const OPPORTUNITY = { en: "Opportunity, total", nl: "Kans, totaal" } as const;
const THREAT = { en: "Threat, total", nl: "Bedreiging, totaal" } as const;

const FACTORS = { kind: "ids", separate: true } as const;

export const confrontation = define({
  id: "CONFRONTATION",
  since: "0.1.0",
  title: "Confrontation matrix",
  summary:
    "Confronts the strengths and weaknesses of a SWOT with its opportunities and threats: strategies, attention points and totals.",
  formula: "total of a factor = sum of its scores; the five highest scores show the strategies: SO, ST, WO, WT",
  params: [
    { ...FACTORS, name: "strengths", help: "The strengths, without a header." },
    { ...FACTORS, name: "weaknesses", help: "The weaknesses, without a header." },
    { ...FACTORS, name: "opportunities", help: "The opportunities, without a header; a row is fine too." },
    { ...FACTORS, name: "threats", help: "The threats, without a header; a row is fine too." },
    {
      name: "scores",
      kind: "rectangle",
      unit: "score",
      help: "How much each pair matters, such as 0 to 5: one row per strength and then per weakness, one column per opportunity and then per threat.",
    },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "part", header: "Part", unit: "label" },
      { key: "rank", header: "Rank", unit: "count" },
      { key: "factor", header: "Factor", unit: "text" },
      { key: "against", header: "Meets", unit: "text" },
      { key: "score", header: "Score", unit: "score" },
      { key: "strategy", header: "Strategy", unit: "label" },
      { key: "attention", header: "Main attention point", unit: "text" },
    ],
    help: "First the five highest combinations, with their strategy and the question to work on; then the total of each factor.",
  },
  errors: {
    "empty-range": "There is nothing to confront: scores holds only blank cells.",
    "malformed-table":
      "scores has {rows} rows and {columns} columns, and there are {expectedRows} strengths and weaknesses and {expectedColumns} opportunities and threats: select the factors without their headers, and fill in a score for each pair, 0 where they have nothing to do with each other.",
    "no-solution": "These scores are too large to add up.",
  },
  steps: {
    internal: { name: "Total of the first strength or weakness", formula: "sum of its row" },
    external: { name: "Total of the first opportunity or threat", formula: "sum of its column" },
    highest: { name: "Highest combination", formula: "the highest score above 0" },
    strategy: {
      name: "Strategy",
      formula:
        "strength and opportunity: grow · strength and threat: defend · weakness and opportunity: improve · weakness and threat: withdraw or turn round",
    },
    attention: { name: "Main attention point", formula: "the question where the two meet" },
  },
  sources: [WEIHRICH, WORKSHEETS],
  examples: [CONFRONTATION_EXAMPLE],
  rivals: {
    threeTwoOne:
      "Some divide 3, 2 and 1 points per opportunity and threat, so that each column adds up to 6. The totals of opportunities and threats are then all equal; scores of 0 to 5 for every pair let those totals differ too.",
    signs:
      "Some score from −3 to +3, where a minus says that the two work against each other. A minus is never among the highest here: a weakness that makes a threat worse gets a high score, because it matters.",
  },
  rules: {
    ties: "Equal scores share a rank. All combinations that tie with the fifth are shown, so that there may be more than five; equal ones stand in the order SO, ST, WO, WT, and then by name.",
    zero: "A score of 0 or less is never among the highest, so that there may be fewer than five.",
  },
  related: ["ANSOFF", "PORTERSTRATEGY", "VALUEDISCIPLINE", "MABA"],

  compute(swot) {
    const { internal, external } = totalsOf(swot);
    const [strengths, opportunities] = [swot.strengths.codes.length, swot.opportunities.codes.length];
    const totalRow =
      (first: number, before: Words, after: Words) =>
      ({ factor, total }: Total, at: number): Value[] => [at < first ? before : after, "", factor, "", total, "", ""];
    return [
      ...highestCombinations(swot).map((one) => [
        COMBINATION,
        one.rank,
        one.internal,
        one.external,
        one.score,
        one.strategy.label,
        one.strategy.question(one.internal, one.external),
      ]),
      ...internal.map(totalRow(strengths, STRENGTH, WEAKNESS)),
      ...external.map(totalRow(opportunities, OPPORTUNITY, THREAT)),
    ];
  },

  explain(swot) {
    const { internal, external } = totalsOf(swot);
    const [highest] = highestCombinations(swot);
    const total = <K extends string>(step: K, [first]: readonly Total[]) => {
      const { factor, scores, total: result } = first as Total;
      const sum = Array.from(scores, (score, at): Figure[] => [...(at > 0 ? ["+"] : []), score]);
      return { step, figures: [`${factor}:`, ...sum.flat()], result, unit: "score" } as const;
    };
    const totals = [total("internal", internal), total("external", external)];
    if (highest === undefined) return totals;
    const { internal: one, external: other, score, strategy } = highest;
    const pair = [one, "×", other];
    return [
      ...totals,
      { step: "highest", figures: pair, result: score, unit: "score" },
      { step: "strategy", figures: pair, result: strategy.label, unit: "label" },
      { step: "attention", figures: [strategy.label], result: strategy.question(one, other), unit: "text" },
    ];
  },
});
