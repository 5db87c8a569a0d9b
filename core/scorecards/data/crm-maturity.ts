import { INDEX, MARKS, type Scorecard } from "../scorecard-model.ts";

const ORGANISATION = { en: "The organisation", nl: "De organisatie" } as const;
const TECHNOLOGY = { en: "The technology", nl: "De technologie" } as const;

/** CRM is 90% organisation and 10% technology: six items of 15, two of 5. */
const ORGANISATIONAL = { group: ORGANISATION, weight: 15 } as const;
const TECHNICAL = { group: TECHNOLOGY, weight: 5 } as const;

export const crmMaturity: Scorecard = {
  id: "CRM",
  title: { en: "CRM maturity", nl: "CRM-volwassenheid" },
  aliases: ["CRM-maturity", "CRM building blocks", "CRM-bouwstenen"],
  scale: { worst: 1, best: 5 },
  instruction: {
    en: "Score every item from 1 (not begun) to 5 (works everywhere). The organisation counts for 90%, technology for 10%.",
    nl: "Geef elk onderdeel een score van 1 (nog niet begonnen) tot 5 (werkt overal). De organisatie telt voor 90%, technologie voor 10%.",
  },
  marks: MARKS,
  index: INDEX,
  items: [
    {
      ...ORGANISATIONAL,
      name: { en: "Vision", nl: "Visie" },
      question: {
        en: "There is a picture of what the organisation wants to be for its customers.",
        nl: "Er is een beeld van wat de organisatie voor haar klanten wil zijn.",
      },
    },
    {
      ...ORGANISATIONAL,
      name: { en: "Strategy", nl: "Strategie" },
      question: {
        en: "There are goals per customer group, and means to reach them.",
        nl: "Er zijn doelen per klantgroep en middelen om die te halen.",
      },
    },
    {
      ...ORGANISATIONAL,
      name: { en: "Valued customer experience", nl: "Klantbeleving" },
      question: {
        en: "Every contact keeps the promise, and customers are asked about it.",
        nl: "Elk contact maakt de belofte waar en je vraagt klanten ernaar.",
      },
    },
    {
      ...ORGANISATIONAL,
      name: { en: "Organisational collaboration", nl: "Samenwerking in de organisatie" },
      question: {
        en: "Culture, structure and rewards make departments work together for the customer.",
        nl: "Door cultuur, structuur en beloning werken afdelingen samen voor de klant.",
      },
    },
    {
      ...ORGANISATIONAL,
      name: { en: "Processes", nl: "Processen" },
      question: {
        en: "Processes follow the customer, from welcoming to winning back.",
        nl: "De processen volgen de klant, van welkom heten tot terugwinnen.",
      },
    },
    {
      ...ORGANISATIONAL,
      name: { en: "Metrics", nl: "Meting en sturing" },
      question: {
        en: "Results with customers are measured, and used to steer by.",
        nl: "Resultaten bij klanten worden gemeten en er wordt op gestuurd.",
      },
    },
    {
      ...TECHNICAL,
      name: { en: "Information", nl: "Informatie" },
      question: {
        en: "Customer data are complete, correct and there where you need them.",
        nl: "Klantgegevens zijn volledig, juist en beschikbaar waar je ze nodig hebt.",
      },
    },
    {
      ...TECHNICAL,
      name: { en: "Technology", nl: "Techniek" },
      question: {
        en: "Systems and channels are joined, and they work.",
        nl: "Systemen en kanalen zijn gekoppeld en werken goed.",
      },
    },
  ],
  sources: [
    {
      cite: "Nelson, S. D. (2003). Management Update: The Eight Building Blocks of CRM. Gartner Research, IGG-06252003-01 (the items; the division into 90% and 10% is Kwadrant's).",
    },
  ],
};
