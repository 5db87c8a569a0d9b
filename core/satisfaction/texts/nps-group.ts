import { GROUPS } from "../groups.ts";
import { ONE_NUMBER } from "../sources.ts";

export const help = {
  result: "The group, one per answer, beside the list.",
};

export const texts = {
  title: "NPS group of an answer",
  summary: "Promoter, Passive or Detractor for each answer to the recommend question.",
  formula: "9 and 10: Promoter · 7 and 8: Passive · 0 to 6: Detractor",
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
} as const;
