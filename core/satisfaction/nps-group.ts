import { define } from "../define.ts";
import { DETRACTOR_TO, GROUPS, PROMOTER_FROM } from "./groups.ts";
import { SCORE } from "./params.ts";
import { help, texts } from "./texts/nps-group.ts";

export const npsGroup = define({
  id: "NPSGROUP",
  since: "0.1.0",
  ...texts,
  params: [SCORE],
  result: { kind: "label", labels: Object.values(GROUPS), header: "NPS group", perRow: true, help: help.result },

  compute: ({ scores }) =>
    scores >= PROMOTER_FROM ? GROUPS.promoter : scores <= DETRACTOR_TO ? GROUPS.detractor : GROUPS.passive,

  explain: ({ scores }, result) => [{ step: "group", figures: [scores], result, unit: "label" }],
});
