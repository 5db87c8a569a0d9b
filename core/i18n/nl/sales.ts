import type { FamilyWords } from "../translation.ts";

export const sales: FamilyWords<"sales"> = {
  conversion: {
    title: "Conversie",
    summary: "Aandeel van de klanten of bezoekers in een fase dat een latere fase bereikt, zoals bezoekers die kopen.",
    formula: "doorstroom ÷ instroom",
    params: {
      from: { name: "instroom", help: "Aantal aan het begin, zoals bezoekers of leads." },
      to: { name: "doorstroom", help: "Aantal van hen dat de stap heeft gezet, zoals kopers of klanten." },
    },
    result: "De conversie als fractie, 0,05 voor 5%.",
    header: "Conversie",
    steps: { conversion: { name: "Conversie", formula: "doorstroom ÷ instroom" } },
    examples: ["50 van de 1000 bezoekers kopen: 5%."],
    errors: {
      "inconsistent-values":
        "De doorstroom, {part}, is groter dan de instroom, {whole}, waar zij een deel van is: controleer beide aantallen.",
      "division-by-zero": "De instroom is 0: vul in hoeveel er aan het begin waren.",
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
  },
  funnel: {
    title: "Verkooptrechter (funnel)",
    summary:
      "Conversie van fase naar fase en vanaf de eerste fase, hoeveel er afvallen, en waar dat er het meest zijn.",
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
      count: "Aantal",
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
  },
  pipeline: {
    title: "Gewogen pijplijn",
    summary: "Wat de openstaande kansen waard zijn, elk gewogen met de scoringskans: in totaal en per fase.",
    formula: "Σ waarde × kans",
    params: {
      values: { name: "waarden", help: "Waarde van elke openstaande deal." },
      probabilities: { name: "kansen", help: "Scoringskans van elke deal, 40% of 0,4, op dezelfde rijen." },
      stages: {
        name: "fasen",
        help: "De fase van elke deal, op dezelfde rijen; laat weg voor alleen het totaal.",
      },
    },
    result:
      "Eén rij per fase, van de laagste gemiddelde kans naar de hoogste, daarna op naam; de laatste rij is het totaal.",
    columns: {
      stage: "Fase",
      deals: "Deals",
      probability: "Gemiddelde kans (aandeel)",
      value: "Waarde (geld)",
      weighted: "Gewogen waarde (geld)",
    },
    steps: {
      value: { name: "Waarde van alle deals", formula: "som van de waarden" },
      first: { name: "Gewogen waarde van de eerste deal", formula: "waarde × kans" },
      weighted: { name: "Gewogen pijplijn", formula: "som van waarde × kans van alle deals" },
    },
    examples: [
      "De meeste waarde zit nog in het eerste contact; de meeste gewogen waarde zit in de onderhandeling.",
      "Zonder fasen is er alleen het totaal.",
    ],
    errors: {
      "empty-range": "Er is geen deal om te tellen: waarden bevat alleen lege cellen.",
      "no-solution": "De waarden zijn te groot om op te tellen.",
    },
  },
  priceVolume: {
    title: "Prijs-, volume- en mixeffect",
    summary: "Waardoor de omzet is veranderd: door de prijzen, het totale aantal of de mix van de verkochte producten.",
    formula: "nieuwe omzet − oude omzet = prijseffect + volume-effect + mixeffect",
    params: {
      oldPrice: {
        name: "oude prijs",
        help: "Prijs van elk product in de oude periode; bij een nieuw product de nieuwe prijs, zodat het als mix telt.",
      },
      oldQuantity: { name: "oud aantal", help: "Verkocht aantal in de oude periode, of 0." },
      newPrice: {
        name: "nieuwe prijs",
        help: "Prijs in de nieuwe periode; bij een product dat je niet meer verkoopt de oude prijs.",
      },
      newQuantity: { name: "nieuw aantal", help: "Verkocht aantal in de nieuwe periode, of 0." },
    },
    result: "De drie effecten en de totale verandering waartoe ze optellen. Eén product heeft geen mixeffect.",
    columns: { effect: "Effect", amount: "Bedrag (geld)", share: "Van de oude omzet (aandeel)" },
    steps: {
      oldRevenue: { name: "Oude omzet", formula: "som van oude prijs × oud aantal" },
      newRevenue: { name: "Nieuwe omzet", formula: "som van nieuwe prijs × nieuw aantal" },
      atOldPrices: { name: "Nieuwe aantallen tegen oude prijzen", formula: "som van oude prijs × nieuw aantal" },
      atOldMix: { name: "Hetzelfde in de oude mix", formula: "oude omzet × nieuw aantal ÷ oud aantal, in totaal" },
      price: { name: "Prijseffect", formula: "nieuwe omzet − nieuwe aantallen tegen oude prijzen" },
      volume: { name: "Volume-effect", formula: "nieuw aantal in de oude mix tegen oude prijzen − oude omzet" },
      mix: { name: "Mixeffect", formula: "nieuwe aantallen tegen oude prijzen − hetzelfde in de oude mix" },
      total: { name: "Totale verandering", formula: "prijseffect + volume-effect + mixeffect" },
    },
    examples: [
      "Meer van het duurdere product: van de 700 extra omzet is 300 mix; de twee prijswijzigingen heffen elkaar op.",
      "Eén product: de prijswijziging telt voor alles wat je nu verkoopt.",
    ],
    errors: {
      "empty-range": "Er is geen product om te tellen: de prijzen en aantallen bevatten alleen lege cellen.",
      "division-by-zero": "De oude aantallen zijn samen 0: er is geen oude mix om mee te vergelijken.",
      "no-solution":
        "De prijzen en aantallen zijn te groot of te klein om in een cel te vergelijken: controleer hun eenheid.",
    },
  },
  response: {
    title: "Reactietijd",
    summary:
      "Hoe snel je reageert op leads, vragen of klachten: de mediaan, het traagste tiende en het aandeel op tijd.",
    formula: "mediaan, PERCENTILE.INC bij 90%, en reacties binnen de norm ÷ alle reacties",
    params: {
      hours: {
        name: "uren",
        help: "Uren tussen vraag en reactie, 2,5 voor twee en een half uur. Tijden zoals 2:30 zijn delen van een dag: vermenigvuldig die met 24.",
      },
      norm: {
        name: "norm",
        help: "Uren waarbinnen je wilt reageren, zoals 24; precies de norm is op tijd.",
      },
    },
    result:
      "Eén rij. Negen van de tien reacties duren niet langer dan het 90e percentiel. Zonder norm is de laatste cel leeg.",
    columns: {
      responses: "Reacties (aantal)",
      median: "Mediaan (uren)",
      percentile: "90e percentiel (uren)",
      within: "Binnen de norm (aandeel)",
    },
    steps: {
      median: { name: "Mediaan", formula: "middelste waarde van de uren, of het gemiddelde van de middelste twee" },
      percentile: { name: "90e percentiel", formula: "PERCENTILE.INC van de uren bij 90%" },
      inTime: { name: "Op tijd", formula: "reacties van ten hoogste de norm" },
      within: { name: "Binnen de norm", formula: "op tijd ÷ alle reacties" },
    },
    examples: [
      "Vier van de vijf op tijd; de reactie van 30 uur zie je in het 90e percentiel, niet in de mediaan.",
      "Zonder norm.",
    ],
    errors: { "empty-range": "Er is geen reactie om te tellen: uren bevat alleen lege cellen." },
  },
  complaintRate: {
    title: "Klachtenratio",
    summary: "Aantal klachten per 100 orders.",
    formula: "100 × klachten ÷ orders",
    params: {
      complaints: { name: "klachten", help: "Aantal klachten in de periode." },
      orders: { name: "orders", help: "Aantal orders in dezelfde periode." },
    },
    result: "Klachten per 100 orders; boven 100 als een order gemiddeld meer dan één klacht oplevert.",
    header: "Klachten per 100 orders",
    steps: { rate: { name: "Klachten per 100 orders", formula: "100 × klachten ÷ orders" } },
    examples: ["18 klachten op 1200 orders: 1,5 per 100.", "Een maand zonder klachten."],
    errors: {
      "division-by-zero": "Het aantal orders is 0: vul het aantal orders in de periode in.",
      "no-solution": "De klachtenratio past niet in een cel: controleer klachten en orders.",
    },
  },
  contactRate: {
    title: "Contactratio",
    summary: "Aantal keren per 100 klanten dat klanten contact opnemen met je klantenservice.",
    formula: "100 × contacten ÷ klanten",
    params: {
      contacts: { name: "contacten", help: "Aantal telefoontjes, e-mails, chats en andere contacten in de periode." },
      customers: { name: "klanten", help: "Aantal klanten in dezelfde periode." },
    },
    result: "Contacten per 100 klanten; boven 100 als een klant gemiddeld meer dan één keer contact opneemt.",
    header: "Contacten per 100 klanten",
    steps: { rate: { name: "Contacten per 100 klanten", formula: "100 × contacten ÷ klanten" } },
    examples: ["340 contacten met 850 klanten: 40 per 100.", "Drie contacten op elke twee klanten."],
    errors: {
      "division-by-zero": "Het aantal klanten is 0: vul het aantal klanten in de periode in.",
      "no-solution": "De contactratio past niet in een cel: controleer contacten en klanten.",
    },
  },
};
