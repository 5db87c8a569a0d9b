import type { FamilyWords } from "../../translation.ts";

export const survey: Pick<FamilyWords<"satisfaction">, "csat" | "ces" | "satisfaction" | "ktoPriority"> = {
  csat: {
    title: "Klanttevredenheidsscore",
    summary:
      "Aandeel van de cijfers in de hoogste categorieën (top-2-box): bij een schaal van 5 het aandeel vieren en vijven.",
    formula: "cijfers in de hoogste categorieën ÷ alle cijfers",
    params: {
      ratings: {
        name: "cijfers",
        help: "Cijfers van 1 tot en met de schaal, of de woorden zeer goed, goed, matig, slecht. Lege cellen tellen niet mee.",
      },
      scale: {
        name: "schaal",
        help: "Het hoogste cijfer dat men kan geven; als je niets invult 5, of 4 als de cijfers woorden zijn.",
      },
      top: { name: "top", help: "Hoeveel van de hoogste cijfers als tevreden tellen." },
    },
    result: "Het aandeel tevreden klanten, 0,69 voor 69%.",
    header: "CSAT",
    steps: {
      satisfied: { name: "Tevreden", formula: "cijfers in de hoogste categorieën" },
      share: { name: "CSAT", formula: "tevreden ÷ alle cijfers" },
    },
    examples: [
      "Drie van de vijf klanten gaven een 4 of een 5.",
      "Cijfers in woorden: zeer goed en goed zijn tevreden.",
    ],
    errors: {
      "empty-range": "Er is geen cijfer om te tellen: cijfers bevat alleen lege cellen.",
      "inconsistent-values": "Cijfers in woorden hebben een schaal van 4: laat schaal leeg of typ 4.",
      "above-maximum": "{place} is {received}, terwijl de schaal hoogstens {limit} toelaat.",
    },
    rivals: {
      mean: "Velen geven het gemiddelde cijfer als percentage van de schaal: 5, 4, 4, 3 en 1 zijn dan 68% in plaats van 60%.",
      topOne: "Sommigen tellen alleen de hoogste categorie: met top 1 geven dezelfde cijfers 20%.",
      net: "Een nettoscore trekt de laagste twee categorieën eraf: 60% − 20% = 40%.",
    },
    rules: {
      line: "De laagste van de hoogste categorieën telt mee: op een schaal van 5 is een 4 tevreden en een 3 niet.",
    },
  },

  ces: {
    title: "Customer effort score",
    summary:
      "Hoe gemakkelijk klanten iets voor elkaar kregen: het gemiddelde cijfer, het aandeel dat het gemakkelijk vond, of een index.",
    formula:
      "gemiddelde van de cijfers · aandeel boven het midden van de schaal · aandeel van de twee hoogste − aandeel onder het midden",
    params: {
      ratings: {
        name: "cijfers",
        help: "Antwoorden op “het was gemakkelijk om …”, van 1 (oneens) tot en met de schaal (eens). Lege cellen tellen niet mee.",
      },
      scale: { name: "schaal", help: "Het hoogste cijfer dat men kan geven." },
      measure: {
        name: "maat",
        help: "mean: gemiddelde; share: aandeel van de cijfers boven het midden (5 tot en met 7 van 7); index: aandeel 6 en 7 min aandeel 1 tot en met 3.",
      },
    },
    result: "Het gemiddelde als cijfer; het aandeel en de index als fractie: 0,46 is 46% en −0,13 is −13 punten.",
    header: "CES",
    steps: {
      total: { name: "Som", formula: "som van de cijfers" },
      easy: { name: "Gemakkelijk", formula: "share: cijfers boven het midden; index: de twee hoogste" },
      hard: { name: "Moeilijk", formula: "cijfers onder het midden van de schaal" },
      score: {
        name: "CES",
        formula: "som ÷ cijfers · gemakkelijk ÷ cijfers · (gemakkelijk − moeilijk) ÷ cijfers",
      },
    },
    examples: [
      "Het gemiddelde van vijf antwoorden op de schaal van 7.",
      "Drie van de vijf gaven een 5, 6 of 7.",
      "Twee gaven een 6 of 7 en één een 1, 2 of 3.",
    ],
    errors: {
      "empty-range": "Er is geen cijfer om te tellen: cijfers bevat alleen lege cellen.",
      "above-maximum": "{place} is {received}, terwijl de schaal hoogstens {limit} toelaat.",
    },
    rivals: {
      effort:
        "De vraag van 2010 ging over moeite, van 1 (heel weinig) tot en met 5 (heel veel): daar is een lage score goed, en komt een gemiddelde van 2 overeen met een 4 op de schaal van 5 hier.",
      wideIndex:
        "Een index van 5 tot en met 7 min 1 tot en met 3 telt ook de vijven als gemakkelijk: 7, 6, 5, 4 en 2 geven dan 0,4 in plaats van 0,2.",
    },
    rules: {
      middle:
        "Het midden van de schaal, 4 van 7, is niet gemakkelijk en niet moeilijk; een schaal met een even aantal cijfers heeft geen midden.",
    },
  },

  satisfaction: {
    title: "Klanttevredenheidsonderzoek (KTO)",
    summary: "Gemiddeld cijfer en aandeel tevreden klanten per thema van een onderzoek, het sterkste thema eerst.",
    formula: "gemiddelde = som van de cijfers ÷ cijfers; tevreden = cijfers in de twee hoogste categorieën ÷ cijfers",
    params: {
      themes: { name: "thema's", help: "Het thema van elk cijfer, zoals levering of service." },
      ratings: {
        name: "cijfers",
        help: "Cijfers op dezelfde rijen, van 1 tot en met de schaal, of de woorden zeer goed, goed, matig, slecht. Lege cellen tellen niet mee.",
      },
      scale: {
        name: "schaal",
        help: "Het hoogste cijfer dat men kan geven; als je niets invult 5, of 4 als de cijfers woorden zijn.",
      },
    },
    result:
      "Eén rij per thema, het hoogste gemiddelde eerst, en dan het totaal. Onder- en bovengrens omsluiten het aandeel tevreden klanten onder alle klanten (Wilson-interval). Thema's met een gelijk gemiddelde delen hun positie.",
    columns: {
      theme: "Thema",
      answers: "Cijfers",
      mean: "Gemiddelde (cijfer)",
      satisfied: "Tevreden (aandeel)",
      low: "Ondergrens bij 95% (aandeel)",
      high: "Bovengrens bij 95% (aandeel)",
      standing: "Positie",
    },
    steps: {
      themes: { name: "Thema's", formula: "verschillende namen in thema's" },
      strongest: { name: "Hoogste gemiddelde", formula: "som van de cijfers ÷ cijfers van het eerste thema" },
      satisfied: { name: "Tevreden, in het eerste thema", formula: "cijfers in de twee hoogste categorieën ÷ cijfers" },
      low: {
        name: "Ondergrens bij 95%",
        formula: "(tevreden + z² ÷ 2 − z × √(tevreden × overige ÷ cijfers + z² ÷ 4)) ÷ (cijfers + z²)",
      },
      high: {
        name: "Bovengrens bij 95%",
        formula: "(tevreden + z² ÷ 2 + z × √(tevreden × overige ÷ cijfers + z² ÷ 4)) ÷ (cijfers + z²)",
      },
      total: { name: "Gemiddelde van alle cijfers", formula: "som van alle cijfers ÷ alle cijfers" },
    },
    examples: ["Twee thema's met elk twee cijfers: te weinig om zeker te zijn."],
    errors: {
      "empty-range": "Er is geen cijfer om te tellen: cijfers bevat alleen lege cellen.",
      "inconsistent-values": "Cijfers in woorden hebben een schaal van 4: laat schaal leeg of typ 4.",
      "above-maximum": "{place} is {received}, terwijl de schaal hoogstens {limit} toelaat.",
    },
    rivals: {
      wald: "Het gewone interval, aandeel ± 1,96 × √(aandeel × (1 − aandeel) ÷ cijfers), loopt van 100% tot 100% als twee van de twee klanten tevreden zijn; dat van Wilson van 34% tot 100%.",
    },
    rules: {
      unanswered:
        "Een rij met een thema maar zonder cijfer is een vraag die niet is beantwoord; die rij telt niet mee.",
      ties: "Thema's met hetzelfde gemiddelde staan op volgorde van het aantal cijfers en dan van naam; als alle gemiddelden gelijk zijn is geen thema het sterkste of zwakste.",
    },
  },

  ktoPriority: {
    title: "Prioriteitenmatrix bij een KTO",
    summary:
      "Belang en tevredenheid per thema wijzen uit wat je verbetert, wat je behoudt en wat misschien te veel is.",
    formula: "hoog vanaf de grens: belang ≥ grens belang, tevredenheid ≥ grens tevredenheid",
    params: {
      importance: { name: "belang", help: "Hoe belangrijk klanten elk thema vinden, één rij per thema." },
      satisfaction: {
        name: "tevredenheid",
        help: "Hoe tevreden klanten over dezelfde thema's zijn, op dezelfde rijen.",
      },
      importanceCut: {
        name: "grens belang",
        help: "Het belang vanaf waar een thema belangrijk is; als je niets invult het gemiddelde belang.",
      },
      satisfactionCut: {
        name: "grens tevredenheid",
        help: "Het cijfer vanaf waar klanten tevreden zijn; als je niets invult de gemiddelde tevredenheid.",
      },
    },
    result: "De prioriteit van elk thema, naast de lijst.",
    header: "Prioriteit",
    steps: {
      importanceCut: { name: "Belangrijk vanaf", formula: "grens belang, of het gemiddelde belang" },
      satisfactionCut: { name: "Tevreden vanaf", formula: "grens tevredenheid, of de gemiddelde tevredenheid" },
      first: {
        name: "Eerste thema",
        formula: "hoog belang: Verbeteren of Behouden; laag belang: Lage prioriteit of Mogelijk overdreven",
      },
    },
    examples: [
      "Vier thema's rond de gemiddelden, 7 voor belang en 6,5 voor tevredenheid.",
      "Met eigen grenzen; het tweede thema ligt op de grens van tevredenheid.",
    ],
    errors: {
      "too-few-values":
        "Eén thema heeft geen gemiddelde om mee te vergelijken: geef beide grenzen, of selecteer alle thema's.",
    },
    rivals: {
      middle:
        "Velen leggen de grenzen in het midden van de schaal: als klanten meestal tevreden zijn, zijn er dan weinig thema's laag. Geef dat midden als beide grenzen.",
      derived:
        "Sommigen leiden het belang af uit de samenhang van elk thema met de totale tevredenheid: zet die correlaties, maal 100, in belang.",
      diagonal:
        "Sommigen noemen elk thema dringend waarvan het belang hoger is dan de tevredenheid, wat de grenzen ook zijn: boven de diagonaal.",
    },
    rules: {
      line: "Een thema precies op een grens telt als hoog.",
    },
  },
};
