import type { FamilyWords } from "../../translation.ts";

export const conversion: Pick<
  FamilyWords<"sales">,
  "conversion" | "clickthrough" | "hitrate" | "funnel" | "pipeline"
> = {
  conversion: {
    title: "Conversie",
    summary: "Aandeel van de klanten of bezoekers in een fase die een latere fase bereiken, zoals bezoekers die kopen.",
    formula: "doorstroom ÷ instroom",
    params: {
      entered: { name: "instroom", help: "Aantal aan het begin van de stap, zoals bezoekers of leads." },
      converted: { name: "doorstroom", help: "Aantal van hen dat de stap heeft gezet, zoals kopers of klanten." },
    },
    result: "De conversie als fractie, 0,05 voor 5%.",
    header: "Conversie",
    steps: { conversion: { name: "Conversie", formula: "doorstroom ÷ instroom" } },
    examples: ["50 van de 1000 bezoekers kopen: 5%."],
    errors: {
      "inconsistent-values":
        "De doorstroom, {part}, is groter dan de instroom, {whole}, en is daar een deel van: controleer beide aantallen.",
      "division-by-zero": "De instroom is 0: vul in hoeveel er aan het begin waren.",
    },
    rivals: {
      perVisit:
        "Sommigen tellen bezoeken of klikken in plaats van mensen: wie drie keer komt en één keer koopt, geeft 33% per bezoek en 100% per persoon. Tel instroom en doorstroom op dezelfde manier.",
    },
    rules: {
      unlike: "De doorstroom is nooit groter dan de instroom: je telt wie van de instroom de stap heeft gezet.",
    },
  },

  clickthrough: {
    title: "Doorklikratio (CTR)",
    summary: "Aandeel van de vertoningen van een advertentie, link of mailing waarbij iemand klikt.",
    formula: "klikken ÷ vertoningen",
    params: {
      impressions: { name: "vertoningen", help: "Hoe vaak de advertentie, link of mailing is vertoond." },
      clicks: { name: "klikken", help: "Hoe vaak erop is geklikt, één keer per vertoning." },
    },
    result: "De doorklikratio als fractie, 0,05 voor 5%.",
    header: "Doorklikratio",
    steps: { rate: { name: "Doorklikratio", formula: "klikken ÷ vertoningen" } },
    examples: ["5 klikken op 100 vertoningen: 5%.", "Een banner waar weinig mensen op klikken: 0,75%."],
    errors: {
      "inconsistent-values":
        "Er zijn meer klikken, {part}, dan vertoningen, {whole}: tel één klik per vertoning en controleer beide aantallen.",
      "division-by-zero": "Het aantal vertoningen is 0: vul in hoe vaak er is vertoond.",
    },
    rivals: {
      unique:
        "Mailprogramma's tellen vaak mensen in plaats van klikken (unieke klikken), en soms per geopende in plaats van per bezorgde mail: 40 klikken op 1000 bezorgde en 400 geopende mails zijn 4% en 10%.",
    },
  },

  hitrate: {
    title: "Hitrate",
    summary: "Aandeel van de offertes dat een order is geworden (scoringspercentage).",
    formula: "orders ÷ offertes",
    params: {
      quotes: { name: "offertes", help: "Aantal offertes waarover de klant heeft beslist." },
      orders: { name: "orders", help: "Aantal van deze offertes dat een order is geworden." },
    },
    result: "De hitrate als fractie, 0,25 voor 25%.",
    header: "Hitrate",
    steps: { rate: { name: "Hitrate", formula: "orders ÷ offertes" } },
    examples: ["Een op de vier offertes wordt een order.", "Weinig offertes, aan de juiste klanten: 62,5%."],
    errors: {
      "inconsistent-values":
        "Er zijn meer orders, {part}, dan offertes, {whole}: tel alleen orders uit deze offertes en controleer beide aantallen.",
      "division-by-zero": "Het aantal offertes is 0: vul in hoeveel offertes er zijn uitgebracht.",
    },
    rivals: {
      value:
        "Sommigen wegen naar waarde: het bedrag van de orders ÷ het bedrag van de offertes. Met één order van 10.000 uit offertes van 10.000 en 30.000 is dat 25%, en naar aantal 50%.",
      open: "Sommigen tellen ook de openstaande offertes mee; de hitrate is dan lager zolang die op een besluit wachten.",
    },
  },

  funnel: {
    title: "Verkooptrechter (funnel)",
    summary:
      "Conversie van fase naar fase en vanaf de eerste fase, hoeveel er afvallen, en bij welke stap het knelpunt ligt.",
    formula: "conversie van een stap = aantal in de fase ÷ aantal in de fase ervoor",
    params: {
      stages: { name: "fasen", help: "De namen van de fasen, van de eerste tot de laatste." },
      counts: {
        name: "aantallen",
        help: "Hoeveel er elke fase hebben bereikt, op dezelfde rijen; niet meer dan in de fase ervoor.",
      },
    },
    result:
      "Eén rij per fase, in jouw volgorde. Het knelpunt is de stap met de laagste conversie: elk daarvan als er meer gelijk zijn, geen als er niemand afvalt.",
    columns: {
      stage: "Fase",
      count: "Bereikt (aantal)",
      step: "Vanaf vorige fase (aandeel)",
      cumulative: "Vanaf eerste fase (aandeel)",
      lost: "Afgevallen (aantal)",
      bottleneck: "Knelpunt",
    },
    steps: {
      cumulative: {
        name: "Conversie van de hele trechter",
        formula: "aantal in de laatste fase ÷ aantal in de eerste",
      },
      lost: { name: "Afgevallen in de hele trechter", formula: "aantal in de eerste fase − aantal in de laatste" },
      bottleneck: {
        name: "Laagste conversie van een stap",
        formula: "aantal in de fase ÷ aantal in de fase ervoor, waar dat het laagst is",
      },
    },
    examples: ["Een op de twintig leads wordt een order; de meeste bezoeken leiden niet tot een offerte."],
    errors: {
      "too-few-values": "Een trechter heeft ten minste twee fasen, en er zijn er {count}: vul fasen en aantallen in.",
      "inconsistent-values":
        "{place} is {received}, meer dan de {previous} van de fase ervoor: zet de fasen op volgorde en tel in elke fase alleen wie uit de vorige komt.",
      "division-by-zero": "De eerste fase telt 0: begin met een fase die iemand heeft bereikt.",
    },
    rivals: {
      lost: "Sommigen noemen de stap waarin de meeste mensen afvallen het knelpunt; hier is dat de stap met de laagste conversie, waarin er minder kunnen afvallen.",
    },
    rules: {
      ties: "Stappen met dezelfde laagste conversie zijn allemaal een knelpunt.",
      nobody: "Na een fase die niemand heeft bereikt is er geen conversie van de stap: die cel is leeg.",
    },
  },

  pipeline: {
    title: "Gewogen pijplijn",
    summary: "Wat de openstaande deals waard zijn, elk gewogen met de scoringskans: in totaal en per fase.",
    formula: "Σ waarde × scoringskans",
    params: {
      values: { name: "waarden", help: "Waarde van elke openstaande deal." },
      probabilities: { name: "scoringskansen", help: "Scoringskans van elke deal, 40% of 0,4, op dezelfde rijen." },
      stages: {
        name: "fasen",
        help: "De fase van elke deal, op dezelfde rijen; als je niets invult krijg je alleen het totaal.",
      },
    },
    result:
      "Eén rij per fase, van de laagste gemiddelde scoringskans naar de hoogste, daarna op naam; de laatste rij is het totaal.",
    columns: {
      stage: "Fase",
      deals: "Deals",
      probability: "Gemiddelde scoringskans (aandeel)",
      value: "Waarde (geld)",
      weighted: "Gewogen waarde (geld)",
    },
    steps: {
      value: { name: "Waarde van alle deals", formula: "som van de waarden" },
      first: { name: "Gewogen waarde van de eerste deal", formula: "waarde × scoringskans" },
      weighted: { name: "Gewogen pijplijn", formula: "som van waarde × scoringskans van alle deals" },
    },
    examples: [
      "De meeste waarde zit nog in het eerste contact; de meeste gewogen waarde zit in de onderhandeling.",
      "Zonder fasen is er alleen het totaal.",
    ],
    errors: {
      "empty-range": "Er is geen deal om te tellen: waarden bevat alleen lege cellen.",
      "too-large": "De waarden zijn te groot om op te tellen.",
    },
    rivals: {
      inOrOut:
        "Sommigen tellen deals van 50% en meer helemaal mee en de andere niet: twee deals van 100 met een scoringskans van 60% zijn dan 200 waard in plaats van 120.",
    },
    rules: { ties: "Fasen met dezelfde gemiddelde scoringskans staan op volgorde van naam." },
  },
};
