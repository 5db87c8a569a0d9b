import { stepsIn } from "../../distribution/figures.ts";
import type { FamilyWords } from "../translation.ts";

const ownRevenue = { name: "eigen omzet", help: "Omzet van je eigen product of merk." };

const categoryRevenueOfStoresWithProduct = {
  name: "categorieomzet van winkels met product",
  help: "Omzet van de hele categorie, je product meegeteld, in de winkels die je product verkopen.",
};

export const distribution: FamilyWords<"distribution"> = {
  marketShare: {
    title: "Marktaandeel",
    summary: "Je eigen omzet als aandeel in de omzet van de hele markt.",
    formula: "eigen omzet ÷ marktomzet",
    params: {
      ownRevenue,
      marketRevenue: {
        name: "marktomzet",
        help: "Omzet van alle aanbieders in de markt samen, die van jou meegeteld.",
      },
    },
    result: "Het marktaandeel als fractie, 0,08 voor 8%.",
    header: "Marktaandeel",
    steps: { share: { name: "Marktaandeel", formula: "eigen omzet ÷ marktomzet" } },
    examples: ["528 miljoen in een markt van 6600 miljoen."],
    errors: {
      "inconsistent-values":
        "De eigen omzet, {part}, is groter dan de marktomzet, {whole}: je omzet hoort bij die van de markt, dus controleer beide bedragen.",
      "division-by-zero": "De marktomzet is 0: vul de omzet van de hele markt in.",
    },
    rivals: {
      units:
        "Het marktaandeel wordt ook in stuks gemeten (afzet): 10% van de stuks tegen een prijs die 20% boven het marktgemiddelde ligt, is 12% van de omzet.",
      served:
        "Sommigen nemen alleen de markt die je bedient, de segmenten en regio's waarin je verkoopt; het aandeel is dan hoger.",
    },
  },
  relativeShare: {
    title: "Relatief marktaandeel",
    summary: "Je eigen marktaandeel gedeeld door dat van de grootste concurrent; boven 1 ben je marktleider.",
    formula: "eigen aandeel ÷ aandeel grootste concurrent",
    params: {
      ownShare: { name: "eigen aandeel", help: "Je eigen marktaandeel, 20% of 0,2." },
      largestRivalShare: {
        name: "aandeel grootste concurrent",
        help: "Marktaandeel van de grootste concurrent, 25% of 0,25.",
      },
    },
    result: "Hoeveel maal het aandeel van de grootste concurrent je hebt.",
    header: "Relatief marktaandeel",
    steps: {
      relative: { name: "Relatief marktaandeel", formula: "eigen aandeel ÷ aandeel grootste concurrent" },
    },
    examples: ["De marktleider, driemaal zo groot als de nummer twee.", "Een volger: kleiner dan 1."],
    errors: {
      "inconsistent-values":
        "Het eigen aandeel, {ownShare}, en het aandeel van de grootste concurrent, {largestRivalShare}, zijn samen meer dan 1, de hele markt: controleer beide.",
      "division-by-zero":
        "Het aandeel van de grootste concurrent is 0: vul het marktaandeel van de grootste concurrent in.",
      "too-large":
        "Het aandeel van de grootste concurrent is zo klein dat de uitkomst niet in een cel past: controleer het.",
    },
    rivals: {
      threeLargest:
        "De PIMS-studies delen door de drie grootste concurrenten samen: 20% tegenover concurrenten met 25%, 15% en 10% is hier 0,8 en daar 0,4.",
    },
    rules: { equal: "Even groot als de grootste concurrent is precies 1, en dat telt in de BCG-matrix als hoog." },
  },
  numericDistribution: {
    title: "Numerieke distributie",
    summary:
      "Aandeel van alle winkels in de categorie waar je product te koop is (distributiespreiding); elke winkel telt even zwaar.",
    formula: "winkels met product ÷ alle winkels",
    params: {
      storesWithProduct: { name: "winkels met product", help: "Aantal winkels dat je product verkoopt." },
      allStores: { name: "alle winkels", help: "Aantal winkels dat de categorie verkoopt." },
    },
    result: "De numerieke distributie als fractie, 0,333 voor 33,3%.",
    header: "Numerieke distributie",
    steps: { share: { name: "Numerieke distributie", formula: "winkels met product ÷ alle winkels" } },
    examples: ["2200 van de 6600 winkels: 33,3%."],
    errors: {
      "inconsistent-values":
        "Er zijn meer winkels met product, {part}, dan winkels in totaal, {whole}: die horen bij alle winkels, dus controleer beide aantallen.",
      "division-by-zero": "Het aantal winkels is 0: vul in hoeveel winkels de categorie verkopen.",
    },
    rivals: {
      base: "Sommigen nemen alle winkels van het land als basis, ook die de categorie nooit verkopen; de distributie is dan lager.",
      stock:
        "Sommigen tellen alleen winkels die het product op de dag van de telling op voorraad hebben; een winkel die is uitverkocht telt dan niet.",
    },
  },
  weightedDistribution: {
    title: "Gewogen distributie",
    summary:
      "Aandeel in de categorieomzet van de winkels die je product verkopen: de markt die je kunt bereiken (marktbereik).",
    formula: "categorieomzet van winkels met product ÷ categorieomzet van alle winkels",
    params: {
      categoryRevenueOfStoresWithProduct,
      categoryRevenueOfAllStores: {
        name: "categorieomzet van alle winkels",
        help: "Omzet van de hele categorie in alle winkels.",
      },
    },
    result: "De gewogen distributie als fractie, 0,4 voor 40%.",
    header: "Gewogen distributie",
    steps: {
      share: {
        name: "Gewogen distributie",
        formula: "categorieomzet van winkels met product ÷ categorieomzet van alle winkels",
      },
    },
    examples: ["Een derde van de winkels, 1,2 maal zo groot als gemiddeld: 40%."],
    errors: {
      "inconsistent-values":
        "De categorieomzet van winkels met product, {part}, is groter dan de categorieomzet van alle winkels, {whole}: zij hoort bij het totaal, dus controleer beide bedragen.",
      "division-by-zero": "De categorieomzet van alle winkels is 0: vul de categorieomzet van alle winkels in.",
    },
    rivals: {
      allCommodity:
        "ACV (all commodity volume) weegt een winkel met de hele omzet; hier telt, zoals bij PCV (product category volume), die in de categorie: een supermarkt van 1000 die 10 in de categorie omzet weegt 10 en niet 1000.",
    },
  },
  turnoverShare: {
    title: "Omzetaandeel",
    summary: "Aandeel van je product in de categorieomzet van de winkels die het verkopen.",
    formula: "eigen omzet ÷ categorieomzet van winkels met product",
    params: { ownRevenue, categoryRevenueOfStoresWithProduct },
    result: "Het omzetaandeel als fractie, 0,2 voor 20%.",
    header: "Omzetaandeel",
    steps: { share: { name: "Omzetaandeel", formula: "eigen omzet ÷ categorieomzet van winkels met product" } },
    examples: ["528 miljoen van de 2640 miljoen die de verkopende winkels omzetten."],
    errors: {
      "inconsistent-values":
        "De eigen omzet, {part}, is groter dan de categorieomzet van winkels met product, {whole}: je product hoort bij de categorie, dus controleer beide bedragen.",
      "division-by-zero":
        "De categorieomzet van winkels met product is 0: vul de categorieomzet in van de winkels die je product verkopen.",
    },
    rivals: {
      market:
        "Sommigen noemen ook het marktaandeel omzetaandeel; dat deelt door de omzet van alle winkels en is lager: 528 van 6600 is 8%, van 2640 is het 20%.",
    },
  },
  selectionIndex: {
    title: "Selectie-indicator",
    summary:
      "Hoe groot de winkels zijn die je product verkopen: boven 1 zetten zij meer in de categorie om dan de gemiddelde winkel.",
    formula: "gewogen distributie ÷ numerieke distributie",
    params: {
      weightedDistribution: {
        name: "gewogen distributie",
        help: "Aandeel in de categorieomzet van de winkels die je product verkopen, 40% of 0,4.",
      },
      numericDistribution: {
        name: "numerieke distributie",
        help: "Aandeel van alle winkels dat je product verkoopt, 33,3% of 0,333.",
      },
    },
    result: "Grootte van je winkels ten opzichte van de gemiddelde winkel.",
    header: "Selectie-indicator",
    steps: { index: { name: "Selectie-indicator", formula: "gewogen distributie ÷ numerieke distributie" } },
    examples: ["Grotere winkels dan gemiddeld.", "Kleinere winkels dan gemiddeld."],
    errors: {
      "division-by-zero":
        "De numerieke distributie is 0: zonder winkels die het product verkopen is er geen selectie-indicator.",
      "too-large": "De numerieke distributie is zo klein dat de uitkomst niet in een cel past: controleer dit aandeel.",
    },
    rivals: {
      percent: "Sommigen schrijven een index op basis van 100: 120 voor 1,2.",
      averages:
        "Ook wel berekend als de gemiddelde categorieomzet van de winkels met het product ÷ die van alle winkels, met dezelfde uitkomst.",
    },
    rules: { average: "Precies 1 betekent dat je winkels even groot zijn als de gemiddelde winkel." },
  },
  distribution: {
    title: "Distributiekengetallen",
    summary:
      "Numerieke en gewogen distributie, selectie-indicator, omzetaandeel en marktaandeel uit een lijst met winkels.",
    formula: "marktaandeel = numeriek × selectie-indicator × omzetaandeel = gewogen × omzetaandeel",
    params: {
      ownRevenue: {
        name: "eigen omzet",
        help: "Omzet van je eigen product, één cel per winkel. Een winkel verkoopt het product als deze boven 0 ligt; typ 0 waar dat niet zo is, want een lege cel naast een ingevulde categorieomzet wordt geweigerd.",
      },
      categoryRevenue: {
        name: "categorieomzet",
        help: "Omzet van de hele categorie in dezelfde winkels, je product meegeteld.",
      },
    },
    result: "De vijf kengetallen, en twee controles die gelijk moeten zijn aan het marktaandeel.",
    columns: { figure: "Kengetal", value: "Waarde", unit: "Eenheid", computed: "Berekening" },
    steps: stepsIn("nl"),
    examples: ["Twee van de vier winkels verkopen het product, en zij zijn groter dan gemiddeld."],
    errors: {
      "empty-range": "Er zijn geen winkels om te tellen: eigen omzet en categorieomzet bevatten alleen lege cellen.",
      "inconsistent-values":
        "{place}: {own} is meer dan de categorieomzet van dezelfde winkel, {category}. Je product hoort bij de categorie, dus controleer beide bedragen.",
      "too-few-values":
        "Geen enkele winkel heeft een eigen omzet boven 0: er is ten minste één winkel nodig die het product verkoopt.",
      "too-large": "De omzetten zijn te groot of te klein om in een cel te vergelijken: controleer hun eenheid.",
    },
    rivals: {
      allCommodity:
        "Gewogen distributie met de hele omzet van de winkels (ACV) in plaats van die in de categorie (PCV): zet die omzet in de tweede kolom; omzetaandeel en marktaandeel verliezen dan hun betekenis.",
    },
    rules: {
      carries:
        "Een winkel verkoopt het product als de eigen omzet boven 0 ligt; 0 telt als een winkel zonder het product.",
      noCategory: "Een winkel zonder enige categorieomzet telt als winkel, en niet als omzet.",
    },
  },
};
