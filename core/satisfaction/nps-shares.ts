import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";
import { help, texts } from "./texts/nps-shares.ts";

export const npsShares = define({
  id: "NPSSHARES",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "promoters", kind: "number", unit: "count", min: 0, help: help.promoters },
    { name: "passives", kind: "number", unit: "count", min: 0, help: help.passives },
    { name: "detractors", kind: "number", unit: "count", min: 0, help: help.detractors },
  ],
  result: { kind: "number", unit: "points", min: -100, max: 100, header: "NPS", help: help.result },

  compute({ promoters, passives, detractors }) {
    const total = exactSum([promoters, passives, detractors]);
    if (total === 0) fail("division-by-zero", { param: "promoters" });
    if (!Number.isFinite(total)) fail("too-large");
    // Exact, because 0.7 − 0.1 is not 0.6 otherwise.
    return 100 * (exactSum([promoters, -detractors]) / total);
  },

  explain({ promoters, passives, detractors }, result) {
    const total = exactSum([promoters, passives, detractors]);
    return [
      { step: "total", figures: [promoters, "+", passives, "+", detractors], result: total, unit: "count" },
      { step: "score", figures: [100, "× (", promoters, "−", detractors, ") ÷", total], result, unit: "points" },
    ];
  },
});
