import type { Matrix } from "../matrix.ts";

export const porterStrategy: Matrix = {
  id: "PORTERSTRATEGY",
  title: { en: "Porter's generic strategies", nl: "Generieke strategieën van Porter" },
  summary: {
    en: "The strategy that goes with an advantage by low cost or by differentiation, in a narrow or broad market.",
    nl: "De strategie die past bij een voordeel door lage kosten of door differentiatie, in een smalle of brede markt.",
  },
  horizontal: {
    param: "advantage",
    name: { en: "advantage", nl: "concurrentievoordeel" },
    help: {
      en: "cost or differentiation, or a number from 0 (cost) to 1 (differentiation).",
      nl: "kosten of differentiatie, of een getal van 0 (kosten) tot 1 (differentiatie).",
    },
    unit: "score",
    min: 0,
    max: 1,
    cuts: [0.5],
    ends: { low: { en: "cost", nl: "kosten" }, high: { en: "differentiation", nl: "differentiatie" } },
  },
  vertical: {
    param: "scope",
    name: { en: "scope", nl: "marktbreedte" },
    help: {
      en: "narrow or broad, or a number from 0 (narrow) to 1 (broad).",
      nl: "smal of breed, of een getal van 0 (smal) tot 1 (breed).",
    },
    unit: "score",
    min: 0,
    max: 1,
    cuts: [0.5],
    ends: { low: { en: "narrow", nl: "smal" }, high: { en: "broad", nl: "breed" } },
  },
  cells: [
    {
      label: { en: "Cost leadership", nl: "Kostenleiderschap" },
      meaning: { en: "Lowest cost in the whole market.", nl: "De laagste kosten in de hele markt." },
      advice: {
        en: "Scale, standard products, tight control of costs.",
        nl: "Schaalvoordelen, standaardproducten, strakke kostenbewaking.",
      },
    },
    {
      label: { en: "Differentiation", nl: "Differentiatie" },
      meaning: { en: "Special to customers in the whole market.", nl: "Bijzonder voor klanten in de hele markt." },
      advice: {
        en: "Brand, quality, service: what customers pay more for.",
        nl: "Merk, kwaliteit, service: waar klanten meer voor betalen.",
      },
    },
    {
      label: { en: "Cost focus", nl: "Kostenfocus" },
      meaning: { en: "Lowest cost for one group of customers.", nl: "De laagste kosten voor één groep klanten." },
      advice: { en: "Leave out what this group does not need.", nl: "Laat weg wat deze groep niet nodig heeft." },
    },
    {
      label: { en: "Differentiation focus", nl: "Differentiatiefocus" },
      meaning: { en: "Special to one group of customers.", nl: "Bijzonder voor één groep klanten." },
      advice: { en: "Know the niche better than anyone.", nl: "Ken de niche beter dan wie ook." },
    },
  ],
  sources: [
    {
      cite: "Porter, M. E. (1985). Competitive Advantage: Creating and Sustaining Superior Performance. Free Press, p. 12.",
    },
    {
      cite: "Porter, M. E. (1980). Competitive Strategy: Techniques for Analyzing Industries and Competitors. Free Press.",
    },
  ],
  rivals: {
    threeStrategies: {
      en: "Porter's book of 1980 counts three strategies, with focus as one; since 1985 he splits focus into cost and differentiation, as here.",
      nl: "Porters boek uit 1980 telt drie strategieën, met focus als één; sinds 1985 splitst hij focus in kosten en differentiatie, zoals hier.",
    },
    stuckInTheMiddle: {
      en: "A company that does not choose is “stuck in the middle”, says Porter. The matrix has no cell for that: 0.5 on an axis counts as high here, so choose an end.",
      nl: "Wie niet kiest, zit volgens Porter “klem in het midden” (stuck in the middle). Daar heeft de matrix geen cel voor: 0,5 op een as telt hier als hoog, dus kies een uiteinde.",
    },
  },
  related: ["VALUEDISCIPLINE", "ANSOFF", "CONFRONTATION", "QUADRANT"],
  example: {
    x: [0, 1, 0, 1],
    y: [1, 1, 0, 0],
    cells: [0, 1, 2, 3],
    note: {
      en: "Four companies; 0 stands for cost and narrow, 1 for differentiation and broad.",
      nl: "Vier bedrijven; 0 staat voor kosten en smal, 1 voor differentiatie en breed.",
    },
  },
};
