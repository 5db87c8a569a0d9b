import type { Scorecard } from "../scorecard-model.ts";

export const fiveForces: Scorecard = {
  id: "FIVEFORCES",
  title: { en: "Five forces", nl: "Vijf krachten" },
  aliases: ["Porter", "5 forces", "5 krachten", "Five forces model", "Vijfkrachtenmodel", "Porter's five forces"],
  scale: { worst: 5, best: 1 },
  instruction: {
    en: "Score the strength of every force from 1 (weak) to 5 (strong). A strong force makes the industry less attractive.",
    nl: "Geef de sterkte van elke kracht een score van 1 (zwak) tot 5 (sterk). Een sterke kracht maakt de bedrijfstak minder aantrekkelijk.",
  },
  marks: {
    strongest: { en: "Weakest force", nl: "Zwakste kracht" },
    weakest: { en: "Strongest force", nl: "Sterkste kracht" },
  },
  index: { en: "Index: attractiveness", nl: "Index: aantrekkelijkheid" },
  items: [
    {
      name: { en: "Threat of new entrants", nl: "Dreiging van toetreders" },
      question: {
        en: "Strong where newcomers need little capital, scale, brand or permission.",
        nl: "Sterk als nieuwkomers weinig kapitaal, schaal, merk of vergunningen nodig hebben.",
      },
    },
    {
      name: { en: "Bargaining power of suppliers", nl: "Macht van leveranciers" },
      question: {
        en: "Strong where few suppliers sell what cannot be bought elsewhere.",
        nl: "Sterk als weinig leveranciers iets verkopen dat nergens anders te koop is.",
      },
    },
    {
      name: { en: "Bargaining power of buyers", nl: "Macht van afnemers" },
      question: {
        en: "Strong where few large buyers can easily switch or push prices down.",
        nl: "Sterk als enkele grote afnemers gemakkelijk overstappen of de prijs drukken.",
      },
    },
    {
      name: { en: "Threat of substitutes", nl: "Dreiging van substituten" },
      question: {
        en: "Strong where another kind of product meets the same need at a good price.",
        nl: "Sterk als een ander soort product voor een goede prijs in dezelfde behoefte voorziet.",
      },
    },
    {
      name: { en: "Rivalry among competitors", nl: "Interne concurrentie" },
      question: {
        en: "Strong where many equals fight for a market that hardly grows.",
        nl: "Sterk als veel gelijkwaardige aanbieders vechten om een markt die nauwelijks groeit.",
      },
    },
  ],
  sources: [
    {
      cite: "Porter, M. E. (1979). How Competitive Forces Shape Strategy. Harvard Business Review, 57(2), 137–145.",
      url: "https://hbr.org/1979/03/how-competitive-forces-shape-strategy",
    },
  ],
};
