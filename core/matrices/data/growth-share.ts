import type { Matrix } from "../matrix.ts";

export const growthShare: Matrix = {
  id: "GROWTHSHARE",
  title: { en: "Growth-share matrix for customers", nl: "Groeiaandeelmatrix voor klanten" },
  summary: {
    en: "Places each customer by purchase volume and growth potential: question mark, star, dog or cash cow.",
    nl: "Deelt elke klant in op inkoopvolume en groeimogelijkheden: vraagteken, ster, hond of melkkoe.",
  },
  horizontal: {
    param: "purchaseVolume",
    name: { en: "purchase volume", nl: "inkoopvolume" },
    help: {
      en: "What the customer buys from you now, in money, units or a score.",
      nl: "Wat de klant nu bij je inkoopt, in geld, stuks of een cijfer.",
    },
    unit: "score",
  },
  vertical: {
    param: "growthPotential",
    name: { en: "growth potential", nl: "groeimogelijkheden" },
    help: {
      en: "How much more the customer could buy, as a score or an amount.",
      nl: "Hoeveel meer de klant kan gaan inkopen, als cijfer of bedrag.",
    },
    unit: "score",
  },
  cells: [
    {
      label: { en: "Question mark", nl: "Vraagteken" },
      meaning: { en: "Buys little and could buy much more.", nl: "Koopt weinig en kan veel meer gaan kopen." },
      advice: {
        en: "Find out why the share is small; invest in the most promising, drop the rest.",
        nl: "Zoek uit waarom het aandeel klein is; investeer in de kansrijkste en laat de rest los.",
      },
    },
    {
      label: { en: "Star", nl: "Ster" },
      meaning: { en: "Buys much and is still growing.", nl: "Koopt veel en groeit nog." },
      advice: {
        en: "Give the best people and terms, and keep rivals out.",
        nl: "Zet de beste mensen en voorwaarden in en houd concurrenten buiten de deur.",
      },
    },
    {
      label: { en: "Dog", nl: "Hond" },
      meaning: {
        en: "Buys little and has little room to grow.",
        nl: "Koopt weinig en heeft weinig groeimogelijkheden.",
      },
      advice: { en: "Serve at low cost, or let go.", nl: "Bedien tegen lage kosten, of neem afscheid." },
    },
    {
      label: { en: "Cash cow", nl: "Melkkoe" },
      meaning: { en: "Buys much, without further growth.", nl: "Koopt veel, zonder verdere groei." },
      advice: {
        en: "Keep satisfied with little effort; its margin pays for the question marks.",
        nl: "Houd tevreden met weinig inspanning; met de marge betaal je de vraagtekens.",
      },
    },
  ],
  sources: [
    {
      cite: "Henderson, B. D. (1970). The Product Portfolio. Boston Consulting Group, Perspectives 66.",
      url: "https://www.bcg.com/publications/1970/strategy-the-product-portfolio",
    },
  ],
  rivals: {
    products: {
      en: "Henderson's own matrix places products, by relative market share and market growth: that is BCG, with fixed lines at 1 and 10%. This one places customers, and no line holds for every company.",
      nl: "De matrix van Henderson zelf deelt producten in op relatief marktaandeel en marktgroei: dat is BCG, met vaste grenzen bij 1 en 10%. Deze deelt klanten in, en een grens die voor elk bedrijf geldt is er niet.",
    },
  },
  related: ["CUSTOMERMATRIX", "BCG", "QUADRANTSUMMARY", "QUADRANT"],
  example: {
    x: [10, 80, 20, 90],
    y: [9, 8, 2, 3],
    cells: [0, 1, 2, 3],
    note: {
      en: "Four customers, one in each cell; the lines are the medians 50 and 5.5.",
      nl: "Vier klanten, één in elke cel; de grenzen zijn de medianen 50 en 5,5.",
    },
  },
};
