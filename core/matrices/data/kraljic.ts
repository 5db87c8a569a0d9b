import type { Matrix } from "../matrix.ts";

export const kraljic: Matrix = {
  id: "KRALJIC",
  title: { en: "Kraljic matrix", nl: "Kraljic-matrix (inkoopportfolio)" },
  summary: {
    en: "Places what a customer buys by supply complexity and strategic importance: leverage, strategic, routine or bottleneck.",
    nl: "Deelt wat een klant inkoopt in op complexiteit van de leverancier en strategisch belang: hefboom-, strategisch, routine- of bottleneckproduct.",
  },
  horizontal: {
    param: "supplyComplexity",
    name: { en: "supply complexity", nl: "complexiteit leverancier" },
    help: {
      en: "How hard it is to buy this elsewhere: few suppliers, long delivery, special wishes.",
      nl: "Hoe moeilijk dit elders te koop is: weinig leveranciers, lange levertijd, bijzondere wensen.",
    },
    unit: "score",
  },
  vertical: {
    param: "strategicImportance",
    name: { en: "strategic importance", nl: "strategisch belang" },
    help: {
      en: "How much this purchase matters for the customer's result.",
      nl: "Hoe zwaar deze inkoop weegt voor het resultaat van de klant.",
    },
    unit: "score",
  },
  cells: [
    {
      label: { en: "Leverage", nl: "Hefboomproduct" },
      meaning: {
        en: "Important and for sale everywhere: the buyer sets the price.",
        nl: "Belangrijk en overal te koop: de inkoper bepaalt de prijs.",
      },
      advice: {
        en: "Up- and deep-selling: volume terms, and services that make the product special.",
        nl: "Up- en deepselling: volumeafspraken, en diensten die het product bijzonder maken.",
      },
    },
    {
      label: { en: "Strategic", nl: "Strategisch product" },
      meaning: {
        en: "Important and hard to get elsewhere: you are partners.",
        nl: "Belangrijk en elders moeilijk te krijgen: jullie zijn partners.",
      },
      advice: {
        en: "Cross- and up-selling: long contracts, shared development, an account team.",
        nl: "Cross- en upselling: lange contracten, samen ontwikkelen, een accountteam.",
      },
    },
    {
      label: { en: "Routine", nl: "Routineproduct" },
      meaning: { en: "Of little importance and for sale everywhere.", nl: "Niet zo belangrijk en overal te koop." },
      advice: {
        en: "Cross-selling: one order for all small things, ordering made effortless.",
        nl: "Cross-selling: één bestelling voor alle kleine dingen, en maak bestellen makkelijk.",
      },
    },
    {
      label: { en: "Bottleneck", nl: "Bottleneckproduct" },
      meaning: {
        en: "Of little importance, and trouble when it is missing.",
        nl: "Niet zo belangrijk, maar lastig als het ontbreekt.",
      },
      advice: {
        en: "Deep-selling: guarantee delivery, keep stock, then offer replacements.",
        nl: "Deepselling: garandeer levering, houd voorraad aan en bied dan alternatieven.",
      },
    },
  ],
  sources: [
    {
      cite: "Kraljic, P. (1983). Purchasing Must Become Supply Management. Harvard Business Review, 61(5), 109–117.",
      url: "https://hbr.org/1983/09/purchasing-must-become-supply-management",
    },
  ],
  rivals: {
    nonCritical: {
      en: "Kraljic himself calls the routine products non-critical, and speaks of profit impact and supply risk; the cells are the same.",
      nl: "Kraljic zelf noemt de routineproducten niet-kritisch, en spreekt van invloed op de winst en leveringsrisico; de cellen zijn dezelfde.",
    },
    buyer: {
      en: "The matrix was made for buyers, who look for lower prices for leverage products. The advice here is for those who sell to them, and points the other way: make the product special.",
      nl: "De matrix is gemaakt voor inkopers, die bij hefboomproducten lagere prijzen zoeken. Het advies hier is voor wie aan hen verkoopt en wijst de andere kant op: maak het product bijzonder.",
    },
  },
  related: ["ENTRYSTRATEGY", "SELLTYPE", "QUADRANTSUMMARY", "QUADRANT"],
  example: {
    x: [2, 8, 3, 9],
    y: [9, 8, 2, 3],
    cells: [0, 1, 2, 3],
    note: {
      en: "Four product groups with scores from 1 to 10.",
      nl: "Vier productgroepen met cijfers van 1 tot en met 10.",
    },
  },
};
