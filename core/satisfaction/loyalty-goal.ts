import { define } from "../define.ts";
import type { Words } from "../words.ts";

const GROW: Words = {
  en: "Build loyalty, widen the share of wallet and raise volume",
  nl: "Loyaliteit opbouwen, het aandeel in de bestedingen vergroten en het volume verhogen",
};
const RETAIN: Words = { en: "Retain the customer", nl: "De klant behouden" };
const NONE: Words = { en: "No programme goals", nl: "Geen programmadoelen" };
const SHORT: Words = {
  en: "Short actions only, until costs and revenue have been analysed",
  nl: "Alleen korte acties, tot kosten en omzet zijn geanalyseerd",
};

/** The phases in both languages. */
const GOALS = {
  exploration: GROW,
  growth: GROW,
  saturation: RETAIN,
  decline: NONE,
  reactivation: SHORT,
  verkenning: GROW,
  groei: GROW,
  verzadiging: RETAIN,
  neergang: NONE,
  reactivering: SHORT,
} as const;
type Phase = keyof typeof GOALS;

export const loyaltyGoal = define({
  id: "LOYALTYGOAL",
  since: "0.1.0",
  title: "Goal of a loyalty programme",
  summary: "What a loyalty programme should aim at in a phase of the customer life cycle.",
  formula: "exploration, growth: build loyalty · saturation: retain · decline: none · reactivation: short actions",
  params: [
    {
      name: "phase",
      kind: "choice",
      options: Object.keys(GOALS) as Phase[],
      help: "exploration, growth, saturation, decline or reactivation; the Dutch words may be used too.",
    },
  ],
  result: {
    kind: "label",
    labels: [GROW, RETAIN, NONE, SHORT],
    header: "Programme goal",
    help: "The goal for customers in this phase.",
  },
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
  examples: [
    { args: ["saturation"], result: RETAIN, note: "Growth has stopped: keep what you have." },
    { args: ["groei"], result: GROW, note: "The phase in Dutch." },
  ],
  rivals: {
    phases:
      "Dwyer, Schurr and Oh name the phases awareness, exploration, expansion, commitment and dissolution: expansion is growth here, commitment saturation and dissolution decline.",
  },
  related: ["LOYALTYSTAGE", "LOYALTYROI", "BONDING"],

  compute: ({ phase }) => GOALS[phase],

  explain: ({ phase }, result) => [{ step: "goal", figures: [phase, "→", result], result, unit: "label" }],
});
