import type { Words } from "../words.ts";

interface Level {
  readonly label: Words;
  /** What must all be true to be at this level. */
  readonly statements: readonly [Words, Words, Words];
}

/** The questionnaire of AMLEVEL in its order: three statements per level. */
export const AM_LEVELS = {
  product: {
    label: { en: "1.0 Product", nl: "1.0 Product" },
    statements: [
      { en: "Each account has one fixed contact person", nl: "Elk account heeft één vaste contactpersoon" },
      {
        en: "We know what each account buys from us, and at what margin",
        nl: "We weten wat elk account bij ons koopt, en met welke marge",
      },
      {
        en: "We can explain the features and the price of every product",
        nl: "We kunnen de eigenschappen en de prijs van elk product uitleggen",
      },
    ],
  },
  solution: {
    label: { en: "2.0 Solution", nl: "2.0 Oplossing" },
    statements: [
      {
        en: "We ask for the customer's problem before we offer anything",
        nl: "We vragen naar het probleem van de klant voordat we iets aanbieden",
      },
      {
        en: "We combine products and services into a solution for this customer",
        nl: "We combineren producten en diensten tot een oplossing voor deze klant",
      },
      {
        en: "We show what the solution saves or earns the customer",
        nl: "We laten zien wat de oplossing de klant bespaart of oplevert",
      },
    ],
  },
  proposition: {
    label: { en: "3.0 Value proposition", nl: "3.0 Waardepropositie" },
    statements: [
      {
        en: "We know the market and the rivals of our customer",
        nl: "We kennen de markt en de concurrenten van onze klant",
      },
      {
        en: "With our offer the customer can set itself apart from its rivals",
        nl: "Met ons aanbod kan de klant zich onderscheiden van zijn concurrenten",
      },
      {
        en: "We make plans with goals together with the customer",
        nl: "We maken samen met de klant plannen met doelen",
      },
    ],
  },
} as const satisfies Record<string, Level>;

export const STATEMENTS_PER_LEVEL = 3;

/** "1 …; 2 …; 3 …": the statements of a level with their numbers, as a rule or a step shows them. */
export function statementsOf(level: keyof typeof AM_LEVELS, language: keyof Words): string {
  const before = STATEMENTS_PER_LEVEL * Object.keys(AM_LEVELS).indexOf(level);
  return AM_LEVELS[level].statements
    .map((statement, index) => `(${before + index + 1}) ${statement[language]}`)
    .join("; ");
}
