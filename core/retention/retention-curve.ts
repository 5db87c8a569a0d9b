import { define } from "../define.ts";
import type { Value } from "../results.ts";
import { fittedCurve, logLikelihood, logRetentions, MODELS } from "./curve.ts";
import { checkCurve, checkSurvivors } from "./curve-checks.ts";
import { help, texts } from "./texts/retention-curve.ts";

export const retentionCurve = define({
  id: "RETENTIONCURVE",
  since: "0.2.0",
  ...texts,
  params: [
    { name: "survivors", kind: "numbers", unit: "count", min: 0, max: 1e12, help: help.survivors },
    {
      name: "horizon",
      kind: "number",
      unit: "periods",
      min: 0,
      max: 1000,
      whole: true,
      default: 12,
      help: help.horizon,
    },
    { name: "model", kind: "choice", options: MODELS, default: "sBG", help: help.model },
  ],
  result: {
    kind: "table",
    columns: [
      { key: "period", header: "Period", unit: "periods" },
      { key: "observed", header: "Observed survival (share)", unit: "fraction" },
      { key: "survival", header: "Fitted survival (share)", unit: "fraction" },
      { key: "observedRetention", header: "Observed retention (share)", unit: "fraction" },
      { key: "retention", header: "Fitted retention (share)", unit: "fraction" },
      { key: "alpha", header: "Alpha", unit: "ratio" },
      { key: "beta", header: "Beta", unit: "ratio" },
      { key: "shape", header: "Shape c", unit: "ratio" },
      { key: "likelihood", header: "Log-likelihood", unit: "ratio" },
    ],
    help: help.result,
    picture: { kind: "survival curve", along: "period", heights: ["observed", "survival"] },
  },

  compute({ survivors, horizon, model }, tools) {
    checkSurvivors(survivors, model, tools);
    const curve = fittedCurve(survivors, model);
    checkCurve(curve, model);
    const start = survivors[0] as number;
    const rows: Value[][] = [[0, 1, 1, "", "", curve.alpha, curve.beta, curve.shape, logLikelihood(curve, survivors)]];
    let log = 0;
    logRetentions(curve, survivors.length - 1 + horizon).forEach((stay, index) => {
      log += stay;
      const [before = 0, after] = [survivors[index], survivors[index + 1]];
      const observed = after === undefined ? "" : after / start;
      const observedRetention = after === undefined || before === 0 ? "" : after / before;
      rows.push([index + 1, observed, Math.exp(log), observedRetention, Math.exp(stay), "", "", "", ""]);
    });
    return rows;
  },

  explain({ model }, rows) {
    const at = (row: number, column: number) => rows[row]?.[column] as number;
    const [alpha, beta, shape, likelihood] = [at(0, 5), at(0, 6), at(0, 7), at(0, 8)];
    const last = rows.length - 1;
    return [
      { step: "alpha", figures: [], result: alpha, unit: "ratio" },
      { step: "beta", figures: [], result: beta, unit: "ratio" },
      ...(model === "sBG" ? [] : [{ step: "shape", figures: [], result: shape, unit: "ratio" } as const]),
      { step: "likelihood", figures: [], result: likelihood, unit: "ratio" },
      { step: "first", figures: [beta, "÷ (", alpha, "+", beta, ")"], result: at(1, 4), unit: "fraction" },
      { step: "last", figures: [at(last - 1, 2), "×", at(last, 4)], result: at(last, 2), unit: "fraction" },
    ];
  },
});
