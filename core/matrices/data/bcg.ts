import type { Matrix } from "../matrix.ts";

export const bcg: Matrix = {
  id: "BCG",
  title: { en: "BCG matrix", nl: "BCG-matrix" },
  summary: {
    en: "Places each product or business by relative market share and market growth.",
    nl: "Deelt elk product of elke activiteit in op relatief marktaandeel en marktgroei.",
  },
  horizontal: {
    param: "relativeShare",
    name: { en: "relative market share", nl: "relatief marktaandeel" },
    help: {
      en: "Own market share divided by that of the largest rival.",
      nl: "Eigen marktaandeel gedeeld door dat van de grootste concurrent.",
    },
    unit: "ratio",
    min: 0,
    cuts: [1],
    reversed: true,
  },
  vertical: {
    param: "marketGrowth",
    name: { en: "market growth", nl: "marktgroei" },
    help: { en: "Growth of the market in a year, 10% or 0.1.", nl: "Groei van de markt in een jaar, 10% of 0,1." },
    unit: "fraction",
    max: 2,
    cuts: [0.1],
  },
  cells: [
    {
      label: { en: "Question mark", nl: "Vraagteken" },
      meaning: { en: "Small share of a growing market.", nl: "Klein aandeel in een groeiende markt." },
      advice: {
        en: "Choose: invest to lead, or withdraw.",
        nl: "Kies: investeren om marktleider te worden, of terugtrekken.",
      },
    },
    {
      label: { en: "Star", nl: "Ster" },
      meaning: { en: "Leader in a growing market.", nl: "Marktleider in een groeiende markt." },
      advice: { en: "Invest to stay ahead.", nl: "Investeer om voorop te blijven." },
    },
    {
      label: { en: "Dog", nl: "Hond" },
      meaning: {
        en: "Small share of a market that hardly grows.",
        nl: "Klein aandeel in een markt die nauwelijks groeit.",
      },
      advice: { en: "Phase out, or keep a profitable niche.", nl: "Bouw af, of houd een winstgevende niche aan." },
    },
    {
      label: { en: "Cash cow", nl: "Melkkoe" },
      meaning: { en: "Leader in a market that hardly grows.", nl: "Marktleider in een markt die nauwelijks groeit." },
      advice: {
        en: "Invest only to keep the share; harvest the cash.",
        nl: "Investeer alleen om het aandeel te houden; oogst de kasstroom.",
      },
    },
  ],
  sources: [
    {
      cite: "Henderson, B. D. (1970). The Product Portfolio. Boston Consulting Group, Perspectives 66.",
      url: "https://www.bcg.com/publications/1970/strategy-the-product-portfolio",
    },
    { cite: "Hedley, B. (1977). Strategy and the “Business Portfolio”. Long Range Planning, 10(1), 9–15." },
  ],
  rivals: {
    absoluteShare: {
      en: "Some use the plain market share. A share of 30% looks high, but against a rival with 40% it is 0.75, and low. RELATIVESHARE divides by the share of the largest rival.",
      nl: "Sommigen nemen het gewone marktaandeel. Een aandeel van 30% lijkt hoog, maar tegenover een concurrent met 40% is het 0,75, en laag. RELATIVESHARE deelt door het aandeel van de grootste concurrent.",
    },
    clearLeader: {
      en: "Some ask for a clear lead and draw the line at 1.5: a product with 1.2 times the share of the next is then no cash cow yet. Give 1.5 as x cut.",
      nl: "Sommigen vragen om een duidelijke voorsprong en leggen de grens bij 1,5: een product met 1,2 keer het aandeel van de volgende is dan nog geen melkkoe. Geef 1,5 op als x-grens.",
    },
    averageGrowth: {
      en: "Some draw the line of growth at the average of the markets, or at the growth of the economy. Where all markets grow by 2% to 6%, that line at 4% still divides them, and 10% does not.",
      nl: "Sommigen leggen de grens van de groei bij het gemiddelde van de markten, of bij de groei van de economie. Groeien alle markten met 2% tot 6%, dan verdeelt een grens van 4% ze nog, en een van 10% niet.",
    },
  },
  related: ["RELATIVESHARE", "MABA", "QUADRANTSUMMARY", "QUADRANT"],
  example: {
    x: [0.4, 1.5, 0.3, 1],
    y: [0.18, 0.1, 0.02, 0.05],
    cells: [0, 1, 2, 3],
    note: {
      en: "Four products; a share of exactly 1 and a growth of exactly 10% count as high.",
      nl: "Vier producten; een aandeel van precies 1 en een groei van precies 10% tellen als hoog.",
    },
  },
};
