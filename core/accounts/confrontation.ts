import { define } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import type { Value } from "../results.ts";
import type { Words } from "../words.ts";
import { highestCombinations, type Total, totalsOf } from "./confrontation-table.ts";
import { help, texts } from "./texts/confrontation.ts";

const COMBINATION = { en: "Combination", nl: "Combinatie" } as const;
const STRENGTH = { en: "Strength, total", nl: "Sterkte, totaal" } as const;
const WEAKNESS = { en: "Weakness, total", nl: "Zwakte, totaal" } as const;
const OPPORTUNITY = { en: "Opportunity, total", nl: "Kans, totaal" } as const;
const THREAT = { en: "Threat, total", nl: "Bedreiging, totaal" } as const;

const FACTORS = { kind: "ids", separate: true } as const;

export const confrontation = define({
  id: "CONFRONTATION",
  since: "0.2.0",
  ...texts,
  params: [
    { ...FACTORS, name: "strengths", help: help.strengths },
    { ...FACTORS, name: "weaknesses", help: help.weaknesses },
    { ...FACTORS, name: "opportunities", help: help.opportunities },
    { ...FACTORS, name: "threats", help: help.threats },
    { name: "scores", kind: "rectangle", unit: "score", help: help.scores },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "part", header: "Part", unit: "label" },
      { key: "rank", header: "Rank", unit: "count" },
      { key: "factor", header: "Factor", unit: "text" },
      { key: "against", header: "Against", unit: "text" },
      { key: "score", header: "Score", unit: "score" },
      { key: "strategy", header: "Strategy", unit: "label" },
      { key: "attention", header: "Main attention point", unit: "text" },
    ],
    help: help.result,
  },

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
      return { step, figures: [`${factor}:`, ...addedUp(scores)], result, unit: "score" } as const;
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
