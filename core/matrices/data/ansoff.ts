import type { Matrix } from "../matrix.ts";

export const ansoff: Matrix = {
  id: "ANSOFF",
  title: { en: "Ansoff matrix", nl: "Ansoff-matrix" },
  summary: {
    en: "The growth strategy that goes with an existing or new product on an existing or new market.",
    nl: "De groeistrategie die past bij een bestaand of nieuw product op een bestaande of nieuwe markt.",
  },
  horizontal: {
    param: "product",
    name: { en: "product", nl: "product" },
    help: {
      en: "existing or new, or a number from 0 (existing) to 1 (new).",
      nl: "bestaand of nieuw, of een getal van 0 (bestaand) tot 1 (nieuw).",
    },
    unit: "score",
    min: 0,
    max: 1,
    cuts: [0.5],
    ends: { low: { en: "existing", nl: "bestaand" }, high: { en: "new", nl: "nieuw" } },
  },
  vertical: {
    param: "market",
    name: { en: "market", nl: "markt" },
    help: {
      en: "existing or new, or a number from 0 (existing) to 1 (new).",
      nl: "bestaand of nieuw, of een getal van 0 (bestaand) tot 1 (nieuw).",
    },
    unit: "score",
    min: 0,
    max: 1,
    cuts: [0.5],
    ends: { low: { en: "existing", nl: "bestaand" }, high: { en: "new", nl: "nieuw" } },
  },
  cells: [
    {
      label: { en: "Market development", nl: "Marktontwikkeling" },
      meaning: { en: "Existing product, new market.", nl: "Bestaand product, nieuwe markt." },
      advice: {
        en: "New regions, new groups of customers, new channels.",
        nl: "Nieuwe regio's, nieuwe groepen klanten, nieuwe kanalen.",
      },
    },
    {
      label: { en: "Diversification", nl: "Diversificatie" },
      meaning: { en: "New product, new market.", nl: "Nieuw product, nieuwe markt." },
      advice: {
        en: "The riskiest road: test small, or take over a company.",
        nl: "De riskantste weg: begin klein, of neem een bedrijf over.",
      },
    },
    {
      label: { en: "Market penetration", nl: "Marktpenetratie" },
      meaning: { en: "Existing product, existing market.", nl: "Bestaand product, bestaande markt." },
      advice: {
        en: "A larger share: more to the same customers, or customers of rivals.",
        nl: "Een groter aandeel: meer aan dezelfde klanten, of klanten van concurrenten.",
      },
    },
    {
      label: { en: "Product development", nl: "Productontwikkeling" },
      meaning: { en: "New product, existing market.", nl: "Nieuw product, bestaande markt." },
      advice: { en: "Develop with the customers that you know.", nl: "Ontwikkel met de klanten die je kent." },
    },
  ],
  sources: [{ cite: "Ansoff, H. I. (1957). Strategies for Diversification. Harvard Business Review, 35(5), 113–124." }],
  rivals: {
    nineCells: {
      en: "Some add a middle column and row, improved product and extended market, and get nine cells; a product that is only improved counts as existing here, below 0.5.",
      nl: "Sommigen voegen een middelste kolom en rij toe, verbeterd product en uitgebreide markt, en krijgen negen cellen; een product dat alleen verbeterd is telt hier als bestaand, onder 0,5.",
    },
    axes: {
      en: "Many books draw markets along the horizontal axis; then market development and product development change places in the picture, and the strategies stay the same.",
      nl: "Veel boeken zetten de markt op de horizontale as; dan wisselen marktontwikkeling en productontwikkeling in de tekening van plaats, en blijven de strategieën hetzelfde.",
    },
  },
  related: ["PORTERSTRATEGY", "CONFRONTATION", "QUADRANT"],
  example: {
    x: [0, 1, 0, 1],
    y: [1, 1, 0, 0],
    cells: [0, 1, 2, 3],
    note: {
      en: "Four plans; 0 stands for existing, 1 for new.",
      nl: "Vier plannen; 0 staat voor bestaand, 1 voor nieuw.",
    },
  },
};
