import { define } from "../define.ts";
import { netPromoterScore, tally } from "./groups.ts";
import { SCORES } from "./params.ts";
import { help, texts } from "./texts/nps.ts";

export const nps = define({
  id: "NPS",
  since: "0.1.0",
  ...texts,
  params: [SCORES],
  result: { kind: "number", unit: "points", min: -100, max: 100, header: "NPS", help: help.result },

  compute: ({ scores }) => netPromoterScore(tally(scores)),

  explain({ scores }, result) {
    const { promoters, passives, detractors, answers } = tally(scores);
    return [
      { step: "promoters", figures: [], result: promoters, unit: "count" },
      { step: "passives", figures: [], result: passives, unit: "count" },
      { step: "detractors", figures: [], result: detractors, unit: "count" },
      { step: "score", figures: [100, "× (", promoters, "−", detractors, ") ÷", answers], result, unit: "points" },
    ];
  },
});
