import type { FamilyWords } from "../translation.ts";

export const satisfaction: FamilyWords<"satisfaction"> = {
  nps: {
    title: "Net Promoter Score",
    summary: "Percentage promotors (9 en 10) min percentage criticasters (0 tot en met 6).",
    formula: "100 × (promotors − criticasters) ÷ antwoorden",
    params: {
      scores: {
        name: "scores",
        help: "Antwoorden op de aanbevelingsvraag, één cel per respondent, 0 tot en met 10. Lege cellen tellen niet mee.",
      },
    },
    result: "De score in punten, niet afgerond.",
    header: "NPS",
    steps: {
      promoters: { name: "Promotors", formula: "antwoorden 9 of 10" },
      passives: { name: "Passieven", formula: "antwoorden 7 of 8" },
      detractors: { name: "Criticasters", formula: "antwoorden 0 tot en met 6" },
      score: { name: "NPS", formula: "100 × (promotors − criticasters) ÷ antwoorden" },
    },
    examples: [
      "Twee promotors, één passieve klant en één criticaster.",
      "Passieve klanten tellen mee als antwoord, lege cellen niet.",
    ],
    errors: { "empty-range": "Er is geen antwoord om te tellen: scores bevat alleen lege cellen." },
  },
};
