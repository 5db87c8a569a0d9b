import type { Matrix, MatrixCell } from "../matrix.ts";

const INVEST: MatrixCell = {
  label: { en: "Invest", nl: "Investeren" },
  meaning: { en: "Attractive market and strong assets.", nl: "Aantrekkelijke markt en sterke business assets." },
  advice: { en: "Invest to grow or to keep the lead.", nl: "Investeer om te groeien of voorop te blijven." },
};

const SELECT: MatrixCell = {
  label: { en: "Select", nl: "Selecteren" },
  meaning: {
    en: "Strong on one side, weak on the other, or average on both.",
    nl: "Sterk aan de ene kant, zwak aan de andere, of op beide gemiddeld.",
  },
  advice: {
    en: "Choose with care: invest where the weak side can be mended.",
    nl: "Kies met zorg: investeer waar de zwakke kant te verbeteren is.",
  },
};

const HARVEST: MatrixCell = {
  label: { en: "Harvest", nl: "Oogsten" },
  meaning: { en: "Unattractive market and weak assets.", nl: "Weinig aantrekkelijke markt en zwakke business assets." },
  advice: {
    en: "Invest no more; take out the cash or sell.",
    nl: "Investeer niet meer; haal de opbrengst eruit of verkoop.",
  },
};

export const maba: Matrix = {
  id: "MABA",
  title: { en: "MABA analysis", nl: "MABA-analyse" },
  summary: {
    en: "Places each product-market combination by business assets and market attractiveness: invest, select or harvest.",
    nl: "Deelt elke product-marktcombinatie in op business assets en marktaantrekkelijkheid: investeren, selecteren of oogsten.",
  },
  horizontal: {
    param: "businessAssets",
    name: { en: "business assets", nl: "business assets" },
    help: {
      en: "Own strength in this market, as a score from 0 to 10.",
      nl: "Eigen kracht in deze markt, als cijfer van 0 tot en met 10.",
    },
    unit: "score",
    min: 0,
    max: 10,
    cuts: [10 / 3, 20 / 3],
  },
  vertical: {
    param: "marketAttractiveness",
    name: { en: "market attractiveness", nl: "marktaantrekkelijkheid" },
    help: {
      en: "How attractive the market is, as a score from 0 to 10.",
      nl: "Hoe aantrekkelijk de markt is, als cijfer van 0 tot en met 10.",
    },
    unit: "score",
    min: 0,
    max: 10,
    cuts: [10 / 3, 20 / 3],
  },
  // Reading order: the top row is the most attractive market, the right column has the strongest assets.
  cells: [SELECT, INVEST, INVEST, HARVEST, SELECT, INVEST, HARVEST, HARVEST, SELECT],
  sources: [
    {
      cite: "McKinsey & Company (2008). Enduring Ideas: The GE–McKinsey nine-box matrix. McKinsey Quarterly.",
      url: "https://www.mckinsey.com/capabilities/strategy-and-corporate-finance/our-insights/enduring-ideas-the-ge-and-mckinsey-nine-box-matrix",
    },
    {
      cite: "Hussey, D. E. (1978). Portfolio analysis: Practical experience with the Directional Policy Matrix. Long Range Planning, 11(4), 2–8.",
    },
  ],
  rivals: {
    fromOne: {
      en: "On a scale from 1 to 5 the thirds lie at 2.33 and 3.67; give both as cuts. Without them a score of 3.5 of 5 counts as 3.5 of 10, and so as average.",
      nl: "Op een schaal van 1 tot en met 5 liggen de grenzen bij 2,33 en 3,67; geef ze allebei op. Zonder die grenzen telt een 3,5 van 5 als 3,5 van 10, en dus als gemiddeld.",
    },
    fourCells: {
      en: "Some draw four cells with one line halfway. A score of 5 on both axes is then high on both, and here it is in the middle: select.",
      nl: "Sommigen tekenen vier cellen met één grens halverwege. Een 5 op beide assen is dan op beide hoog, en ligt hier in het midden: selecteren.",
    },
  },
  related: ["BCG", "KEYACCOUNT", "QUADRANTSUMMARY", "QUADRANT"],
  example: {
    x: [9, 5, 1, 2],
    y: [8, 5, 9, 3],
    cells: [2, 4, 0, 6],
    note: {
      en: "Four combinations; the lines lie at one and two thirds of the scale.",
      nl: "Vier combinaties; de grenzen liggen op een derde en twee derde van de schaal.",
    },
  },
};
