import type { Words } from "../words.ts";

interface Level {
  readonly label: Words;
  readonly advice: Words;
}

/** From the bond that a competitor copies most easily to the one that is hardest to copy. */
const LEVELS: readonly Level[] = [
  {
    label: { en: "Financial", nl: "Financieel" },
    advice: {
      en: "Reward buying more: a bonus, a volume discount or a fixed price. Competitors copy it easily, so do not stop there.",
      nl: "Beloon wie meer koopt: een bonus, staffelkorting of vaste prijs. Concurrenten doen dat snel na, dus laat het daar niet bij.",
    },
  },
  {
    label: { en: "Social", nl: "Sociaal" },
    advice: {
      en: "Strengthen personal contact: a fixed contact person, regular visits, attention to what the customer is working on.",
      nl: "Versterk het persoonlijke contact: een vaste contactpersoon, regelmatige bezoeken, aandacht voor wat er bij de klant speelt.",
    },
  },
  {
    label: { en: "Structural", nl: "Structureel" },
    advice: {
      en: "Join your processes: shared systems, planning together, a service that the customer would have to build anew elsewhere.",
      nl: "Verbind de processen: gedeelde systemen, samen plannen, een dienst die de klant elders opnieuw zou moeten opbouwen.",
    },
  },
];

const MAINTAIN: Words = {
  en: "Maintain all three levels, and ask the customer each year whether they still hold.",
  nl: "Onderhoud alle drie de niveaus en vraag de klant elk jaar of ze nog kloppen.",
};

/** On a scale to 10, a bond that needs no work first. */
const STRONG_FROM = 8;

/** The names of all levels with this score: a tie is shown, not broken. */
export function levelsAt(scores: readonly number[], score: number): Words {
  const labels = LEVELS.filter((_, index) => scores[index] === score).map(({ label }) => label);
  return { en: labels.map(({ en }) => en).join(", "), nl: labels.map(({ nl }) => nl).join(", ") };
}

export function adviceOn(scores: readonly number[]): Words {
  const lowest = Math.min(...scores);
  return lowest >= STRONG_FROM ? MAINTAIN : (LEVELS[scores.indexOf(lowest)] as Level).advice;
}
