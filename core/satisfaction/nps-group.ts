import { define } from "../define.ts";
import { DETRACTOR_TO, GROUPS, PROMOTER_FROM } from "./groups.ts";
import { SCORE } from "./params.ts";
import { ONE_NUMBER } from "./sources.ts";

export const npsGroup = define({
  id: "NPSGROUP",
  since: "0.1.0",
  title: "NPS group of an answer",
  summary: "Promoter, Passive or Detractor for each answer to the recommend question.",
  formula: "9 and 10: Promoter · 7 and 8: Passive · 0 to 6: Detractor",
  params: [SCORE],
  result: {
    kind: "label",
    labels: Object.values(GROUPS),
    header: "NPS group",
    perRow: true,
    help: "The group, one per answer, beside the list.",
  },
  steps: {
    group: { name: "Group", formula: "9 and 10: Promoter · 7 and 8: Passive · 0 to 6: Detractor" },
  },
  sources: [ONE_NUMBER],
  examples: [
    { args: [9], result: GROUPS.promoter, note: "A nine is a promoter." },
    {
      args: [[[10], [""], [7], [0]]],
      result: [[GROUPS.promoter], [""], [GROUPS.passive], [GROUPS.detractor]],
      note: "A column of answers; the blank row stays blank.",
    },
  ],
  rivals: {
    european: "Some Dutch and Belgian firms call 8 a promoter and 6 passive, because few people here give a 9 or a 10.",
  },
  rules: { halves: "An answer such as 8.5 is refused: it would lie between two groups." },
  related: ["NPS", "NPSTABLE"],
  native: 'IF(scores="","",IF(scores>=9,"Promoter",IF(scores>=7,"Passive","Detractor")))',

  compute: ({ scores }) =>
    scores >= PROMOTER_FROM ? GROUPS.promoter : scores <= DETRACTOR_TO ? GROUPS.detractor : GROUPS.passive,

  explain: ({ scores }, result) => [{ step: "group", figures: [scores, "→", result], result, unit: "label" }],
});
