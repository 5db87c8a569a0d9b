import type { Scorecard } from "../scorecard-model.ts";

export const destep: Scorecard = {
  id: "DESTEP",
  title: { en: "DESTEP", nl: "DESTEP" },
  aliases: ["DESTEP analysis", "DESTEP-analyse", "DESTEP factors", "DESTEP-factoren"],
  scale: { worst: -25, best: 25 },
  factors: [
    { name: { en: "impact", nl: "impact" }, min: -5, max: 5 },
    { name: { en: "likelihood", nl: "waarschijnlijkheid" }, min: 1, max: 5 },
  ],
  signs: {
    below: { en: "Threat", nl: "Bedreiging" },
    zero: { en: "Neutral", nl: "Neutraal" },
    above: { en: "Opportunity", nl: "Kans" },
  },
  instruction: {
    en: "Two columns: impact from −5 (great threat) to 5 (great opportunity), and likelihood from 1 (unlikely) to 5 (almost certain). An index of 50 means that threats and opportunities balance.",
    nl: "Twee kolommen: impact van −5 (grote bedreiging) tot 5 (grote kans) en waarschijnlijkheid van 1 (onwaarschijnlijk) tot 5 (vrijwel zeker). Bij een index van 50 zijn bedreigingen en kansen in evenwicht.",
  },
  marks: {
    strongest: { en: "most favourable", nl: "gunstigst" },
    weakest: { en: "least favourable", nl: "ongunstigst" },
  },
  index: { en: "Index: environment", nl: "Index: omgeving" },
  items: [
    {
      name: { en: "Demographic", nl: "Demografisch" },
      question: {
        en: "Size, age, composition and spread of the population.",
        nl: "Omvang, leeftijd, samenstelling en spreiding van de bevolking.",
      },
    },
    {
      name: { en: "Economic", nl: "Economisch" },
      question: {
        en: "Growth, income, interest, inflation and unemployment.",
        nl: "Groei, inkomen, rente, inflatie en werkloosheid.",
      },
    },
    {
      name: { en: "Social and cultural", nl: "Sociaal-cultureel" },
      question: {
        en: "Lifestyle, values, education and habits.",
        nl: "Leefstijl, waarden, opleiding en gewoonten.",
      },
    },
    {
      name: { en: "Technological", nl: "Technologisch" },
      question: {
        en: "New techniques, automation and digital channels.",
        nl: "Nieuwe technieken, automatisering en digitale kanalen.",
      },
    },
    {
      name: { en: "Ecological", nl: "Ecologisch" },
      question: {
        en: "Climate, energy, raw materials and waste.",
        nl: "Klimaat, energie, grondstoffen en afval.",
      },
    },
    {
      name: { en: "Political and legal", nl: "Politiek-juridisch" },
      question: {
        en: "Laws, taxes, subsidies and political stability.",
        nl: "Wetten, belastingen, subsidies en politieke stabiliteit.",
      },
    },
  ],
  sources: [
    { cite: "Aguilar, F. J. (1967). Scanning the Business Environment. Macmillan." },
    {
      cite: "Kotler, P., & Keller, K. L. (2012). Marketing Management (14th ed.). Pearson (opportunity and threat matrices: weight × probability).",
    },
  ],
};
