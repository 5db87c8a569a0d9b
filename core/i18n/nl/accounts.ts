import { statementsOf } from "../../accounts/am-levels.ts";
import type { FamilyWords } from "../translation.ts";

export const accounts: FamilyWords<"accounts"> = {
  keyAccount: {
    title: "Selectie van keyaccounts",
    summary:
      "Weegt de scores van elke klant op jouw criteria, zet de klanten op volgorde en zegt welke klanten keyaccounts zijn.",
    formula: "gewogen score = Σ (score × gewicht) ÷ Σ gewichten; keyaccount: gewogen score ≥ grens",
    params: {
      scores: {
        name: "scores",
        help: "Eén rij per klant en één kolom per criterium, zoals omzet, groei en strategische fit; hoe hoger, hoe beter.",
      },
      weights: {
        name: "gewichten",
        help: "Het gewicht van elk criterium, in de volgorde van de kolommen; samen hoeven ze geen 1 te zijn.",
      },
      cut: {
        name: "grens",
        help: "De gewogen score vanaf waar een klant een keyaccount is; als je niets invult het vijfde deel met de hoogste scores.",
      },
    },
    result: "Gewogen score, rang en keyaccount ja of nee, naast de lijst. De score houdt de schaal van de scores.",
    columns: { score: "Gewogen score", rank: "Rang", keyAccount: "Keyaccount" },
    steps: {
      weighted: { name: "Eerste klant: scores maal gewichten", formula: "Σ score × gewicht" },
      weights: { name: "Som van de gewichten", formula: "Σ gewichten" },
      score: { name: "Gewogen score", formula: "Σ (score × gewicht) ÷ Σ gewichten" },
      rank: { name: "Rang", formula: "1 + aantal klanten met een hogere score" },
      cut: {
        name: "Grens",
        formula: "de opgegeven grens, of PERCENTIEL.INC bij 80%: tussen de twee gewogen scores rond die plaats",
      },
      keyAccount: { name: "Keyaccount", formula: "ja als gewogen score ≥ grens" },
    },
    examples: [
      "Vijf klanten: één op de vijf is een keyaccount, en gelijke scores delen een rang.",
      "Omzet weegt drie keer zo zwaar als groei; de grens is 7.",
    ],
    errors: {
      "malformed-table":
        "Scores heeft {expected} kolommen, en gewichten bevat er {received}: geef elk criterium één gewicht, 0 als het niet meetelt.",
      "division-by-zero": "Alle gewichten zijn 0: geef ten minste één criterium een gewicht.",
      "too-few-values":
        "Eén klant heeft geen beste vijfde deel om bij te horen: geef een grens op, of selecteer de hele lijst.",
      "too-large": "De scores en gewichten zijn te groot om te vermenigvuldigen: gebruik kleinere.",
    },
    rivals: {
      sum: "Sommigen tellen de gewogen scores op zonder te delen door de gewichten. Met gewichten 3 en 1 geven scores 8 en 6 dan 30 in plaats van 7,5; de rangen blijven gelijk, en de grens moet hoger.",
      mean: "Sommigen nemen elke klant boven het gemiddelde, en dan is ongeveer de halve lijst keyaccount. Een keyaccount vraagt om een team en een plan; daarom is de standaard hier het beste vijfde deel, naar de regel dat 20% van de klanten 80% van de omzet brengt.",
    },
    rules: {
      ties: "Gelijke scores delen een rang, en de volgende rang vervalt: 1, 2, 2, 4.",
      line: "Een score op de grens is een keyaccount. Klanten met dezelfde score op de grens horen er allemaal bij, zodat het er meer dan een vijfde deel kunnen zijn.",
    },
  },
  entryStrategy: {
    title: "Entreestrategie",
    summary: "Waar je bij een klant binnenkomt: aan de top, bij de gebruikers, of allebei.",
    formula: "investeringsgoederen → top-down · machines, software, gebruikersgoederen → bottom-up · gemengd → beide",
    params: {
      purchaseType: {
        name: "soort aankoop",
        help: "investeringsgoederen (de directie beslist); machines, software of andere gebruikersgoederen (gebruikers beslissen); of gemengd. De Engelse woorden kunnen ook.",
      },
    },
    result: "Top-down, bottom-up, of beide.",
    header: "Entreestrategie",
    steps: {
      strategy: {
        name: "Entreestrategie",
        formula: "de directie beslist → top-down · gebruikers beslissen → bottom-up · beiden hebben een stem → beide",
      },
      start: { name: "Waar te beginnen", formula: "bij wie over deze soort aankoop beslist" },
    },
    examples: [
      "De directie beslist over een nieuwe fabriek.",
      "Gebruikers kiezen de software waar ze mee werken.",
      "De Nederlandse woorden werken ook.",
    ],
    rivals: {
      always:
        "Sommigen beginnen altijd aan de top, omdat de directie alle deuren kan openen. Gebruikers kunnen zich dan gepasseerd voelen en de boot afhouden; bij aankopen waar zij over beslissen, begint deze functie bij hen.",
    },
    rules: {
      decision:
        "Het gaat erom wie beslist, niet om de prijs: een machine waar de directie over beslist is een investeringsgoed, en een machine waar gebruikers en directie samen over beslissen is gemengd.",
    },
  },
  amLevel: {
    title: "Niveau van accountmanagement",
    summary:
      "Of je producten verkoopt (1.0), oplossingen (2.0) of wat je klant onderscheidt (3.0), op grond van negen stellingen.",
    formula: "het hoogste niveau waarvan alle stellingen, en alle van de lagere niveaus, ja zijn",
    params: {
      answers: {
        name: "antwoorden",
        help: "Negen antwoorden, ja of nee, in de volgorde van de stellingen: drie voor 1.0, drie voor 2.0, drie voor 3.0.",
      },
    },
    result: "1.0 Product, 2.0 Oplossing of 3.0 Waardepropositie; nog geen 1.0 als een stelling daarvan nee is.",
    header: "Niveau",
    steps: {
      product: { name: "1.0 Product", formula: statementsOf("product", "nl") },
      solution: { name: "2.0 Oplossing", formula: statementsOf("solution", "nl") },
      proposition: { name: "3.0 Waardepropositie", formula: statementsOf("proposition", "nl") },
      level: { name: "Niveau", formula: "het hoogste niveau met 3 van 3, zolang alle lagere 3 van 3 hebben" },
    },
    examples: [
      "Alles van 1.0 en 2.0, en één van 3.0.",
      "2.0 is compleet, maar 1.0 niet: werk eerst aan de derde stelling.",
    ],
    errors: {
      "malformed-table":
        "Er zijn {expected} stellingen, en antwoorden bevat er {received}: vul één antwoord per stelling in, nee waar een stelling niet klopt.",
    },
    rivals: {
      majority:
        "Sommigen geven het hoogste niveau waarvan de meeste stellingen ja zijn. Twee van drie bij elk niveau is dan 3.0; hier is het nog geen 1.0, omdat een niveau voortbouwt op wat eronder ligt.",
    },
    rules: {
      product: `1.0 Product: ${statementsOf("product", "nl")}.`,
      solution: `2.0 Oplossing: ${statementsOf("solution", "nl")}.`,
      proposition: `3.0 Waardepropositie: ${statementsOf("proposition", "nl")}.`,
      blanks: "Een leeg antwoord is geen nee: vul ze alle negen in.",
    },
  },
  valueDiscipline: {
    title: "Waardediscipline",
    summary: "Welke van de drie waardedisciplines bij een bedrijf vooropstaat, of dat het niet heeft gekozen.",
    formula: "de discipline met de hoogste score, als die ten minste 1 punt (10% van de schaal) boven de tweede ligt",
    params: {
      operationalExcellence: {
        name: "operational excellence",
        help: "Hoe sterk het bedrijf is in lage kosten en gemak voor de klant, 0 tot en met 10.",
      },
      productLeadership: {
        name: "productleiderschap",
        help: "Hoe sterk het is in de beste en nieuwste producten, 0 tot en met 10.",
      },
      customerIntimacy: {
        name: "klantenpartnerschap",
        help: "Hoe goed het zijn klanten kent en biedt wat bij elk van hen past (customer intimacy), 0 tot en met 10.",
      },
    },
    result: "De discipline die vooropstaat, of geen duidelijke keuze als de twee beste minder dan 1 punt verschillen.",
    header: "Waardediscipline",
    steps: {
      lead: { name: "Voorsprong", formula: "hoogste score − tweede score" },
      discipline: { name: "Waardediscipline", formula: "voorsprong ≥ 1: de discipline met de hoogste score" },
    },
    examples: ["Twee punten boven de tweede.", "De twee beste verschillen 0,9.", "Precies 1 punt is genoeg."],
    rivals: {
      highest:
        "Sommigen noemen de hoogste score, hoe klein de voorsprong ook is. Van 7,0, 6,9 en 5,0 staat dan de eerste voorop; hier is een voorsprong van 0,1 geen keuze.",
      threshold:
        "Treacy en Wiersema vragen ook een voldoende voor de andere twee: vooroplopen met 9, 2 en 2 is voor hen niet genoeg. Deze functie kijkt alleen naar de voorsprong.",
    },
    rules: {
      ties: "Delen twee of drie disciplines de hoogste score, dan is er geen duidelijke keuze.",
      line: "Een voorsprong van precies 1 punt is een duidelijke keuze.",
      scale: "De scores lopen van 0 tot en met 10. Bij een schaal van 1 tot en met 10 blijft de grens 1 punt.",
    },
  },
  confrontation: {
    title: "Confrontatiematrix",
    summary:
      "Zet de sterktes en zwaktes van een SWOT tegenover de kansen en bedreigingen: strategieën, hoofdaandachtspunten en totalen.",
    formula:
      "totaal van een factor = som van zijn scores; de vijf hoogste scores wijzen de strategieën aan: SO, ST, WO, WT",
    params: {
      strengths: { name: "sterktes", help: "De sterktes, zonder kop." },
      weaknesses: { name: "zwaktes", help: "De zwaktes, zonder kop." },
      opportunities: { name: "kansen", help: "De kansen, zonder kop; een rij mag ook." },
      threats: { name: "bedreigingen", help: "De bedreigingen, zonder kop; een rij mag ook." },
      scores: {
        name: "scores",
        help: "Hoe zwaar elk paar weegt, zoals 0 tot en met 5: één rij per sterkte en daarna per zwakte, één kolom per kans en daarna per bedreiging.",
      },
    },
    result:
      "Eerst de vijf hoogste combinaties, met hun strategie en de vraag om aan te werken; daarna het totaal van elke factor.",
    columns: {
      part: "Deel",
      rank: "Rang",
      factor: "Factor",
      against: "Tegenover",
      score: "Score",
      strategy: "Strategie",
      attention: "Hoofdaandachtspunt",
    },
    steps: {
      internal: { name: "Totaal van de eerste sterkte of zwakte", formula: "som van de rij" },
      external: { name: "Totaal van de eerste kans of bedreiging", formula: "som van de kolom" },
      highest: { name: "Hoogste combinatie", formula: "de hoogste score boven 0" },
      strategy: {
        name: "Strategie",
        formula:
          "sterkte en kans: groeien · sterkte en bedreiging: verdedigen · zwakte en kans: verbeteren · zwakte en bedreiging: terugtrekken of ombuigen",
      },
      attention: { name: "Hoofdaandachtspunt", formula: "de vraag die deze twee samen oproepen" },
    },
    examples: ["Drie combinaties tellen; de vierde heeft score 0. Het serviceteam en de import wegen het zwaarst."],
    errors: {
      "empty-range": "Er valt niets te confronteren: scores bevat alleen lege cellen.",
      "malformed-table":
        "Scores heeft {rows} rijen en {columns} kolommen, en er zijn {expectedRows} sterktes en zwaktes en {expectedColumns} kansen en bedreigingen: selecteer de factoren zonder kop, en vul voor elk paar een score in, 0 als ze niets met elkaar te maken hebben.",
      "too-large": "De scores zijn te groot om op te tellen.",
    },
    rivals: {
      threeTwoOne:
        "Sommigen geven 3, 2 en 1 punt per kans en bedreiging, zodat elke kolom op 6 uitkomt. De totalen van kansen en bedreigingen zijn dan allemaal gelijk; met scores van 0 tot en met 5 voor elk paar verschillen ook die.",
      signs:
        "Sommigen geven scores van −3 tot +3, waarbij een min zegt dat de twee elkaar tegenwerken. Een min hoort hier nooit bij de hoogste: een zwakte die een bedreiging erger maakt krijgt een hoge score, omdat ze zwaar weegt.",
    },
    rules: {
      ties: "Gelijke scores delen een rang. Alle combinaties met dezelfde score als de vijfde staan erbij, zodat het er meer dan vijf kunnen zijn; gelijke staan in de volgorde SO, ST, WO, WT, en dan op naam.",
      zero: "Een score van 0 of lager hoort nooit bij de hoogste, zodat het er minder dan vijf kunnen zijn.",
    },
  },
  explain: {
    title: "Afleiding van een functie",
    summary: "Laat zien hoe een andere functie tot haar antwoord komt, één stap per rij, met je eigen cijfers.",
    formula: "de stappen van de genoemde functie, op volgorde",
    params: {
      functionName: { name: "functienaam", help: 'Naam van de functie tussen aanhalingstekens, zoals "CLV".' },
      argument: { name: "argument", help: "De argumenten van die functie, in dezelfde volgorde." },
    },
    result:
      "Eén rij per stap: wat er berekend wordt, de formule in woorden, de ingevulde cijfers, de uitkomst en de eenheid. Van een lijst wordt de eerste rij getoond.",
    columns: { step: "Stap", formula: "Formule", figures: "Cijfers", result: "Uitkomst", unit: "Eenheid" },
    steps: { self: { name: "Stappen", formula: "de stappen van de genoemde functie" } },
    examples: ["De klantwaarde van 12 orders van 180 bij een marge van 45%."],
    errors: {
      "unknown-name": '{received} is geen functie van Kwadrant. Typ de naam tussen aanhalingstekens, zoals "CLV".',
      "inconsistent-values": "EXPLAIN legt zichzelf niet uit: noem een andere functie.",
    },
    rules: {
      list: "Van een lijst laten de stappen de eerste rij zien; grenzen en totalen zijn die van de hele lijst.",
      refusal: "Weigert de genoemde functie haar argumenten, dan lees je de melding van die functie.",
    },
  },
};
