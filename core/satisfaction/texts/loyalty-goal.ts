import type { Words } from "../../words.ts";
export const RETAIN: Words = { en: "Retain the customer", nl: "De klant behouden" };

export const GROW: Words = {
  en: "Build loyalty, widen the share of wallet and raise volume",
  nl: "Loyaliteit opbouwen, het aandeel in de bestedingen vergroten en het volume verhogen",
};

export const help = {
  phase: "exploration, growth, saturation, decline or reactivation; the Dutch words may be used too.",
  result: "The goal for customers in this phase.",
};

export const texts = {
  title: "Goal of a loyalty programme",
  summary: "What a loyalty programme should aim at in a phase of the customer life cycle.",
  formula: "exploration, growth: build loyalty · saturation: retain · decline: none · reactivation: short actions",
  steps: {
    goal: {
      name: "Programme goal",
      formula:
        "exploration and growth: build loyalty, share of wallet and volume · saturation: retain · decline: none · reactivation: short actions",
    },
  },
  sources: [
    {
      cite: "Dwyer, F. R., Schurr, P. H., & Oh, S. (1987). Developing Buyer-Seller Relationships. Journal of Marketing, 51(2), 11–27.",
    },
    {
      cite: "Stauss, B. (2000). Perspektivenwandel: Vom Produkt-Lebenszyklus zum Kundenbeziehungs-Lebenszyklus. Thexis, 17(2), 15–18.",
    },
  ],
  rivals: {
    phases:
      "Dwyer, Schurr and Oh name the phases awareness, exploration, expansion, commitment and dissolution: expansion is growth here, commitment saturation and dissolution decline.",
  },
  related: ["LOYALTYSTAGE", "LOYALTYROI", "BONDING"],
  examples: [
    { args: ["saturation"], result: RETAIN, note: "Growth has stopped: keep what you have." },
    { args: ["groei"], result: GROW, note: "The phase in Dutch." },
  ],
} as const;
