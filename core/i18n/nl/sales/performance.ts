import type { FamilyWords } from "../../translation.ts";

export const results: Pick<
  FamilyWords<"sales">,
  "salesForecast" | "targetGap" | "priceVolume" | "response" | "complaintRate" | "contactRate"
> = {
  salesForecast: {
    title: "Verkoopprognose",
    summary:
      "De verkopen van de komende perioden door exponentiële afvlakking (exponential smoothing) van niveau, trend en seizoen, met voor elk een marge.",
    formula:
      "prognose = niveau + perioden vooruit × trend + seizoen; onder- en bovengrens = prognose ∓ z × de standaardafwijking",
    params: {
      history: {
        name: "historie",
        help: "Verkopen per periode, de oudste eerst, zonder een periode over te slaan: typ 0 waar niets is verkocht.",
      },
      horizon: { name: "horizon", help: "Hoeveel perioden je vooruit wilt kijken, 1 tot en met 1000." },
      season: {
        name: "seizoen",
        help: "Aantal perioden waarna het patroon zich herhaalt: 12 voor maanden, 4 voor kwartalen, 52 voor weken, 7 voor dagen. Als je niets invult, is er geen seizoen.",
      },
      confidence: { name: "betrouwbaarheid", help: "Hoe zeker de marge moet zijn, bijvoorbeeld 95%." },
    },
    result:
      "Eén rij per periode. De verkopen van een periode liggen met de gevraagde betrouwbaarheid tussen onder- en bovengrens, als het patroon blijft zoals het was; de marge wordt met elke periode vooruit breder.",
    columns: {
      ahead: "Perioden vooruit",
      forecast: "Prognose (eenheid van historie)",
      low: "Ondergrens (eenheid van historie)",
      high: "Bovengrens (eenheid van historie)",
    },
    steps: {
      alpha: {
        name: "Gewicht van een fout in het niveau, α",
        formula: "tussen 0 en 1, waar de som van de gekwadrateerde fouten het kleinst is",
      },
      beta: {
        name: "Gewicht van een fout in de trend, β",
        formula: "tussen 0 en α, waar de som van de gekwadrateerde fouten het kleinst is",
      },
      gamma: {
        name: "Gewicht van een fout in het seizoen, γ",
        formula: "tussen 0 en 1 − α, waar de som van de gekwadrateerde fouten het kleinst is",
      },
      fitted: { name: "Wat het model voor de laatste periode verwachtte", formula: "niveau + trend + seizoen ervoor" },
      error: { name: "Fout van de laatste periode", formula: "historie − verwacht" },
      level: { name: "Niveau na de laatste periode", formula: "niveau + trend + α × fout" },
      trend: { name: "Trend na de laatste periode", formula: "trend + β × fout" },
      forecast: { name: "Prognose van de eerste periode", formula: "niveau + trend + seizoen van die periode" },
      deviation: {
        name: "Standaardafwijking",
        formula: "√(som van de gekwadrateerde fouten ÷ (perioden − geschatte getallen))",
      },
      margin: { name: "Marge van de eerste periode", formula: "z × standaardafwijking" },
      low: { name: "Ondergrens", formula: "prognose − marge" },
      high: { name: "Bovengrens", formula: "prognose + marge" },
    },
    examples: [
      "Elke stijging en daling is gebleven, dus α is 1: de prognose gaat verder vanaf de laatste periode, met de gemiddelde stap van 9 ÷ 11.",
      "Een seizoen van twee perioden dat zich precies herhaalt, met een stijging van 2 per seizoen: er is geen fout, dus geen marge.",
    ],
    errors: {
      "too-few-values":
        "Historie bevat {count} perioden, en deze prognose heeft er ten minste {needed} nodig: geef een langere historie, of laat seizoen leeg.",
      "incomplete-row":
        "{place}: de periode ervoor is leeg. Een prognose heeft elke periode nodig: vul die in, 0 als er niets is verkocht.",
      "too-large": "De historie is te groot om in een cel te voorspellen: controleer de eenheid.",
    },
    rivals: {
      classicStart:
        "Holt en Winters namen het eerste niveau, de trend en het seizoen uit de eerste perioden en schatten alleen de gewichten (HoltWinters in R); hier wordt ook het begin geschat, zodat het eerste seizoen niet zwaarder weegt dan de andere.",
      factors:
        "Waar het seizoen meegroeit met de verkopen zijn de effecten vaak factoren in plaats van bedragen (multiplicatief). Voorspel dan de logaritmen en neem EXP van de uitkomst.",
      damped:
        "Veel voorspellers laten de trend uitdoven (gedempte trend): dichtbij is dat ongeveer hetzelfde, ver vooruit minder uitgesproken.",
      excel:
        "FORECAST.ETS (VOORSPELLEN.ETS) in Excel is hetzelfde additieve model met eigen gewichten en een eigen begin, zodat de cijfers iets verschillen.",
    },
    rules: {
      start:
        "Het niveau, de trend en het seizoen vóór de eerste periode worden met kleinste kwadraten geschat, samen met de gewichten.",
      blanks: "Lege cellen vóór en na de historie tellen niet; een lege cel tussen twee perioden wordt geweigerd.",
      length:
        "Een prognose heeft 5 perioden nodig; met een seizoen twee hele seizoenen, en ten minste seizoen + 5 perioden.",
      season: "Een seizoen van 0 of 1 periode is geen seizoen.",
      negative:
        "De ondergrens en een dalende prognose kunnen onder 0 komen: het model weet niet dat verkopen dat niet kunnen.",
    },
  },

  targetGap: {
    title: "Verschil met doelstelling",
    summary:
      "Hoe ver elke accountmanager, elk product of elke maand van de doelstelling af zit: het verschil, in % en in woorden.",
    formula: "verschil = realisatie − doelstelling; op doel vanaf 0, bijna tot −5% van de doelstelling, anders eronder",
    params: {
      target: { name: "doelstelling", help: "Wat gehaald moest worden, in geld of in aantallen." },
      actual: { name: "realisatie", help: "Wat is gehaald, op dezelfde rijen, in dezelfde eenheid." },
    },
    result:
      "Drie kolommen naast de lijst: het verschil, positief boven de doelstelling; hetzelfde als aandeel van de doelstelling, leeg als die 0 is; en Op doel, Bijna op doel of Onder doel.",
    columns: {
      difference: "Verschil (eenheid van doelstelling)",
      share: "Verschil (aandeel van doelstelling)",
      verdict: "Oordeel",
    },
    steps: {
      difference: { name: "Verschil van de eerste rij", formula: "realisatie − doelstelling" },
      share: { name: "Als aandeel van de doelstelling", formula: "verschil ÷ doelstelling zonder minteken" },
      verdict: {
        name: "Oordeel",
        formula: "verschil ≥ 0: op doel; ≥ −5% van de doelstelling: bijna op doel; anders onder doel",
      },
    },
    examples: ["Precies 5% te weinig is nog bijna op doel.", "Een doelstelling van 0 heeft geen aandeel."],
    errors: {
      "too-large":
        "De doelstelling en de realisatie liggen te ver uiteen om in een cel te vergelijken: controleer hun eenheid.",
    },
    rivals: {
      attainment:
        "Verkooprapporten tonen vaak de realisatiegraad, realisatie ÷ doelstelling: 95% daar is hier −5%. Bij een negatieve doelstelling (een verlies) keert die graad om, en het verschil niet.",
    },
    rules: {
      onTheLine: "Precies de doelstelling is op doel, en precies 5% te weinig is bijna op doel.",
      zero: "Bij een doelstelling van 0 is er geen aandeel: 0 en meer is op doel, minder is eronder.",
      negative:
        "Het aandeel is dat van de grootte van de doelstelling, zodat een kleiner verlies dan gepland positief telt.",
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
      "too-large":
        "De prijzen en aantallen zijn te groot of te klein om in een cel te vergelijken: controleer hun eenheid.",
    },
    rivals: {
      order:
        "De prijswijziging telt voor de nieuwe aantallen. Sommigen tellen haar voor de oude en tonen de rest als gezamenlijk effect: van 10 stuks à 100 naar 11 stuks à 110 is het prijseffect hier 110 en daar 100.",
      newProducts:
        "Sommigen tonen nieuwe producten en producten die niet meer worden verkocht apart; hier zijn ze mix, met dezelfde prijs in beide perioden.",
    },
    rules: {
      noRevenue: "Is de oude omzet 0, dan zijn de aandelen leeg.",
      mix: "Een aantal dat bij alle producten even sterk groeit is volume en nooit mix.",
    },
  },

  response: {
    title: "Reactietijd",
    summary:
      "Hoe snel je reageert op leads, vragen of klachten: de mediaan, het traagste tiende en het aandeel op tijd.",
    formula: "mediaan, PERCENTIEL.INC bij 90%, en reacties binnen de norm ÷ alle reacties",
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
      responses: "Reacties",
      median: "Mediaan (uren)",
      percentile: "90e percentiel (uren)",
      within: "Binnen de norm (aandeel)",
    },
    steps: {
      median: {
        name: "Mediaan",
        formula: "middelste waarde op volgorde van grootte, of het gemiddelde van de middelste twee",
      },
      percentile: {
        name: "90e percentiel",
        formula: "PERCENTIEL.INC bij 90%: een deel van de weg tussen de twee waarden rond die plaats",
      },
      inTime: { name: "Op tijd", formula: "reacties van ten hoogste de norm" },
      within: { name: "Binnen de norm", formula: "op tijd ÷ alle reacties" },
    },
    examples: [
      "Vier van de vijf op tijd; de reactie van 30 uur zie je in het 90e percentiel, niet in de mediaan.",
      "Zonder norm.",
    ],
    errors: { "empty-range": "Er is geen reactie om te tellen: uren bevat alleen lege cellen." },
    rivals: {
      mean: "Sommigen rapporteren het gemiddelde, dat één trage reactie omhoogtrekt: 1, 1, 1 en 97 uur hebben een gemiddelde van 25 en een mediaan van 1.",
      percentile:
        "Er zijn negen manieren om een percentiel tussen twee waarden te nemen (Hyndman & Fan); dit is die van PERCENTILE.INC (PERCENTIEL.INC), type 7.",
    },
    rules: { onTheLine: "Een reactie van precies de norm is op tijd." },
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
      "too-large": "De klachtenratio past niet in een cel: controleer klachten en orders.",
    },
    rivals: {
      base: "Sommigen tellen per 1000 orders, of per 100 klanten in plaats van orders: 18 klachten op 1200 orders van 600 klanten zijn 1,5 per 100 orders en 3 per 100 klanten.",
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
      "too-large": "De contactratio past niet in een cel: controleer contacten en klanten.",
    },
    rivals: {
      base: "Sommigen tellen per 100 orders in plaats van klanten: 340 contacten met 850 klanten en 1700 orders zijn 40 per 100 klanten en 20 per 100 orders.",
    },
  },
};
