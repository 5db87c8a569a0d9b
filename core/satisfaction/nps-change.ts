import { define } from "../define.ts";
import { bracketed } from "../numeric/bracketed.ts";
import { change, SIGNIFICANT_TO, verdictOn } from "./change.ts";
import { type Tally, tally } from "./groups.ts";
import { SCORES } from "./params.ts";
import { help, texts } from "./texts/nps-change.ts";

export const npsChange = define({
  id: "NPSCHANGE",
  since: "0.2.0",
  ...texts,
  params: [
    { ...SCORES, name: "before", separate: true, help: help.before },
    { ...SCORES, name: "after", separate: true, help: help.after },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "change", header: "Change (points)", unit: "points" },
      { key: "standardError", header: "Standard error (points)", unit: "points" },
      { key: "z", header: "z", unit: "ratio" },
      { key: "p", header: "p (two-sided)", unit: "ratio" },
      { key: "verdict", header: "Is this change real?", unit: "label" },
    ],
    help: help.result,
  },

  compute({ before, after }) {
    const { points, standardError, z, p } = change(tally(before), tally(after));
    return [[points, standardError, z, p, verdictOn(z, p)]];
  },

  explain({ before, after }) {
    const [first, second] = [tally(before), tally(after)];
    const { scores, errors, points, standardError, z, p } = change(first, second);
    const verdict = verdictOn(z, p);
    return [
      { step: "before", figures: scoreOf(first), result: scores[0], unit: "points" },
      { step: "after", figures: scoreOf(second), result: scores[1], unit: "points" },
      { step: "change", figures: [scores[1], "−", ...bracketed(scores[0])], result: points, unit: "points" },
      { step: "errorBefore", figures: errorOf(first, scores[0]), result: errors[0], unit: "points" },
      { step: "errorAfter", figures: errorOf(second, scores[1]), result: errors[1], unit: "points" },
      {
        step: "standardError",
        figures: ["√(", errors[0], "×", errors[0], "+", errors[1], "×", errors[1], ")"],
        result: standardError,
        unit: "points",
      },
      { step: "z", figures: [points, "÷", standardError], result: z, unit: "ratio" },
      { step: "p", figures: ["2 × (1 − Φ(", Math.abs(z), "))"], result: p, unit: "ratio" },
      {
        step: "verdict",
        figures: [p, p <= SIGNIFICANT_TO ? "≤" : ">", SIGNIFICANT_TO],
        result: verdict,
        unit: "label",
      },
    ];
  },
});

const scoreOf = ({ promoters, detractors, answers }: Tally) => [100, "× (", promoters, "−", detractors, ") ÷", answers];

const errorOf = ({ promoters, detractors, answers }: Tally, score: number) => [
  ...[100, "× √(((", promoters, "+", detractors, ") ÷", answers, "− (", score, "÷", 100, ")²) ÷", answers, ")"],
];
