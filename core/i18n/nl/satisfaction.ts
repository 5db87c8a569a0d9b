import type { FamilyWords } from "../translation.ts";

const SCORES = {
  name: "scores",
  help: "Antwoorden op de aanbevelingsvraag, één cel per respondent, 0 tot en met 10. Lege cellen tellen niet mee.",
};

export const satisfaction: FamilyWords<"satisfaction"> = {
  nps: {
    title: "Net Promoter Score",
    summary: "Percentage promotors (9 en 10) min percentage criticasters (0 tot en met 6).",
    formula: "100 × (promotors − criticasters) ÷ antwoorden",
    params: {
      scores: SCORES,
    },
    result: "De score in punten, niet afgerond.",
    header: "NPS",
    steps: {
      promoters: { name: "Promotors", formula: "antwoorden 9 of 10" },
      passives: { name: "Passieven", formula: "antwoorden 7 of 8" },
      detractors: { name: "Criticasters", formula: "antwoorden 0 tot en met 6" },
      score: { name: "NPS", formula: "100 × (promotors − criticasters) ÷ antwoorden" },
    },
    examples: [
      "Twee promotors, één passieve klant en één criticaster.",
      "Passieve klanten tellen mee als antwoord, lege cellen niet.",
    ],
    errors: { "empty-range": "Er is geen antwoord om te tellen: scores bevat alleen lege cellen." },
    rivals: {
      european:
        "Sommige Nederlandse en Vlaamse bedrijven tellen een 8 als promotor en een 6 als passief: 10, 9, 8 en 6 geven dan 75 in plaats van 25.",
      fromOne:
        "Op een schaal van 1 tot en met 10 zijn de groepen hetzelfde, alleen ontbreken de nullen: vergelijk zulke scores alleen met elkaar.",
      mean: "Een gemiddelde verbergt de groepen: 10, 10, 1 en 7, 7, 7 zijn allebei gemiddeld 7, terwijl de NPS 33,33 en 0 is.",
    },
    rules: {
      halves: "Een antwoord zoals 8,5 wordt geweigerd: het zou tussen twee groepen liggen.",
      base: "Passieve klanten tellen mee als antwoord en brengen de score dus dichter bij 0.",
    },
  },

  npsShares: {
    title: "NPS uit aantallen of aandelen",
    summary: "Net Promoter Score uit de aantallen, of de aandelen, promotors, passieven en criticasters.",
    formula: "100 × (promotors − criticasters) ÷ (promotors + passieven + criticasters)",
    params: {
      promoters: { name: "promotors", help: "Aantal of aandeel antwoorden 9 en 10." },
      passives: { name: "passieven", help: "Aantal of aandeel antwoorden 7 en 8." },
      detractors: { name: "criticasters", help: "Aantal of aandeel antwoorden 0 tot en met 6." },
    },
    result: "De score in punten, niet afgerond.",
    header: "NPS",
    steps: {
      total: { name: "Antwoorden", formula: "promotors + passieven + criticasters" },
      score: { name: "NPS", formula: "100 × (promotors − criticasters) ÷ antwoorden" },
    },
    examples: ["25% promotors, 60% passieven en 15% criticasters, als aantallen van 100.", "Hetzelfde als aandelen."],
    errors: {
      "division-by-zero": "Promotors, passieven en criticasters zijn alle drie 0: er zijn geen antwoorden.",
      "too-large": "Deze getallen zijn te groot om op te tellen.",
    },
    rivals: {
      withoutPassives:
        "Zonder de passieven in de noemer komt de score hoger uit: 25, 60 en 15 geven dan 25 in plaats van 10. Dat is geen NPS.",
    },
    rules: {
      base: "De noemer is de som van de drie: aandelen die op hele procenten zijn afgerond hoeven niet op 100% uit te komen.",
    },
  },

  npsGroup: {
    title: "NPS-groep van een antwoord",
    summary: "Promotor, Passief of Criticaster bij elk antwoord op de aanbevelingsvraag.",
    formula: "9 en 10: Promotor · 7 en 8: Passief · 0 tot en met 6: Criticaster",
    params: {
      scores: {
        name: "scores",
        help: "Eén antwoord of een kolom antwoorden, 0 tot en met 10. Naast een lege cel blijft het resultaat leeg.",
      },
    },
    result: "De groep, één per antwoord, naast de lijst.",
    header: "NPS-groep",
    steps: { group: { name: "Groep", formula: "9 en 10: Promotor · 7 en 8: Passief · 0 tot en met 6: Criticaster" } },
    examples: ["Een negen is een promotor.", "Een kolom antwoorden; de lege rij blijft leeg."],
    rivals: {
      european:
        "Sommige Nederlandse en Vlaamse bedrijven noemen een 8 promotor en een 6 passief, omdat weinig mensen hier een 9 of 10 geven.",
    },
    rules: {
      halves: "Een antwoord zoals 8,5 wordt geweigerd: het zou tussen twee groepen liggen.",
    },
  },

  npsInterval: {
    title: "Betrouwbaarheidsinterval van de NPS",
    summary: "De NPS met het interval waarin de NPS van alle klanten ligt, bij de betrouwbaarheid die je kiest.",
    formula:
      "midden ± 100 × z × √((aandeel promotors + aandeel criticasters − (midden ÷ 100)²) ÷ antwoorden), met als midden de NPS met drie denkbeeldige antwoorden erbij",
    params: {
      scores: SCORES,
      confidence: { name: "betrouwbaarheid", help: "Hoe zeker het interval moet zijn, bijvoorbeeld 95%." },
      method: {
        name: "methode",
        help: "adjusted voegt drie denkbeeldige antwoorden toe, zodat een kleine steekproef eerlijk blijft; wald is de gewone formule.",
      },
    },
    result:
      "Eén rij: NPS, onder- en bovengrens, de halve breedte vóór het afkappen op −100 en 100, en het aantal antwoorden.",
    columns: {
      nps: "NPS (punten)",
      low: "Ondergrens (punten)",
      high: "Bovengrens (punten)",
      margin: "Marge (punten)",
      answers: "Antwoorden",
    },
    steps: {
      score: { name: "NPS", formula: "100 × (promotors − criticasters) ÷ antwoorden" },
      centre: {
        name: "Midden van het interval",
        formula: "NPS met 3/4 promotor, 3/2 passief en 3/4 criticaster erbij",
      },
      variance: {
        name: "Variantie van één antwoord",
        formula: "aandeel promotors + aandeel criticasters − (midden ÷ 100)²",
      },
      z: { name: "z", formula: "halve breedte van de normale verdeling bij deze betrouwbaarheid" },
      margin: { name: "Marge", formula: "100 × z × √(variantie ÷ antwoorden)" },
      low: { name: "Ondergrens", formula: "midden − marge, minstens −100" },
      high: { name: "Bovengrens", formula: "midden + marge, hoogstens 100" },
    },
    examples: ["Acht antwoorden zeggen weinig: het interval is ruim negentig punten breed."],
    errors: { "empty-range": "Er is geen antwoord om te tellen: scores bevat alleen lege cellen." },
    rivals: {
      wald: "De gewone formule, methode wald, kent geen onzekerheid als alle antwoorden in één groep vallen: tien promotors hebben dan een marge van 0, en met denkbeeldige antwoorden van 29,42 punten.",
      sample: "Delen door n − 1 in plaats van n maakt het interval iets breder: 0,5% bij 100 antwoorden.",
    },
    rules: {
      ends: "Een grens voorbij −100 of 100 wordt daar afgekapt; de marge niet.",
    },
  },

  npsTable: {
    title: "NPS per groep",
    summary: "NPS, aandelen en marge per groep (vestiging, product, accountmanager) en in totaal, hoogste NPS eerst.",
    formula: "100 × (promotors − criticasters) ÷ antwoorden, per groep en voor alle antwoorden",
    params: {
      scores: SCORES,
      groups: { name: "groepen", help: "De groep van elk antwoord, op dezelfde rijen." },
    },
    result:
      "Eén rij per groep, gesorteerd op NPS, dan op aantal antwoorden, dan op naam; de laatste rij is het totaal.",
    columns: {
      group: "Groep",
      answers: "Antwoorden",
      promoters: "Promotors (aandeel)",
      passives: "Passieven (aandeel)",
      detractors: "Criticasters (aandeel)",
      nps: "NPS (punten)",
      margin: "Marge bij 95% (punten)",
    },
    steps: {
      groups: { name: "Groepen", formula: "verschillende namen in groepen" },
      best: { name: "Hoogste NPS", formula: "100 × (promotors − criticasters) ÷ antwoorden van de eerste groep" },
      total: { name: "NPS totaal", formula: "100 × (promotors − criticasters) ÷ antwoorden van alle groepen" },
      variance: {
        name: "Variantie van één antwoord",
        formula:
          "aandeel promotors + aandeel criticasters − (NPS ÷ 100)², met 3/4 promotor, 3/2 passief en 3/4 criticaster erbij",
      },
      margin: { name: "Marge van het totaal bij 95%", formula: "100 × z × √(variantie ÷ (antwoorden + 3))" },
    },
    examples: ["Twee vestigingen met elk twee antwoorden; de klant die niet antwoordde telt niet mee."],
    errors: { "empty-range": "Er is geen antwoord om te tellen: scores bevat alleen lege cellen." },
    rivals: {
      mean: "Het gemiddelde van de NPS'en per groep laat elke groep even zwaar wegen; het totaal hier telt elk antwoord één keer. Met 9 promotors in de ene groep en 1 criticaster in de andere is het gemiddelde 0 en het totaal 80.",
    },
    rules: {
      unanswered: "Een rij met een groep maar zonder score is een klant die niet antwoordde; die rij telt niet mee.",
      nobody: "Een groep waarin niemand antwoordde staat niet in de tabel.",
    },
  },

  npsChange: {
    title: "Verandering van de NPS",
    summary: "Of de NPS tussen twee metingen echt is veranderd, of dat het verschil toeval kan zijn.",
    formula: "z = (NPS achteraf − NPS vooraf) ÷ √(standaardfout vooraf² + standaardfout achteraf²)",
    params: {
      before: {
        name: "vooraf",
        help: "Antwoorden van de eerste meting, 0 tot en met 10. Lege cellen tellen niet mee.",
      },
      after: {
        name: "achteraf",
        help: "Antwoorden van de tweede meting, 0 tot en met 10. Lege cellen tellen niet mee.",
      },
    },
    result:
      "Eén rij. p is de kans op een verschil van minstens deze grootte als er niets is veranderd; tot en met 0,05 telt de verandering als echt.",
    columns: {
      change: "Verandering (punten)",
      standardError: "Standaardfout (punten)",
      z: "z",
      p: "p (tweezijdig)",
      verdict: "Is deze verandering echt?",
    },
    steps: {
      before: { name: "NPS vooraf", formula: "100 × (promotors − criticasters) ÷ antwoorden" },
      after: { name: "NPS achteraf", formula: "100 × (promotors − criticasters) ÷ antwoorden" },
      change: { name: "Verandering", formula: "NPS achteraf − NPS vooraf" },
      errorBefore: {
        name: "Standaardfout vooraf",
        formula: "100 × √((aandeel promotors + aandeel criticasters − (NPS ÷ 100)²) ÷ antwoorden)",
      },
      errorAfter: {
        name: "Standaardfout achteraf",
        formula: "100 × √((aandeel promotors + aandeel criticasters − (NPS ÷ 100)²) ÷ antwoorden)",
      },
      standardError: {
        name: "Standaardfout van de verandering",
        formula: "√(standaardfout vooraf² + standaardfout achteraf²)",
      },
      z: { name: "z", formula: "verandering ÷ standaardfout" },
      p: { name: "p (tweezijdig)", formula: "2 × (1 − Φ(|z|)), met Φ de standaardnormale verdeling" },
      verdict: { name: "Is deze verandering echt?", formula: "ja als p ≤ 0,05" },
    },
    examples: [
      "Van −37,5 naar 75: zelfs met acht antwoorden per meting is dat geen toeval.",
      "Vijftig punten omhoog en toch niet aangetoond: acht antwoorden per meting is weinig.",
    ],
    errors: {
      "empty-range": "Er is geen antwoord om te tellen: {param} bevat alleen lege cellen.",
      "division-by-zero":
        "In elke meting vallen alle antwoorden in één groep, zodat er geen spreiding is om mee te toetsen: neem metingen met meer antwoorden.",
    },
    rivals: {
      pseudo:
        "Met de denkbeeldige antwoorden van NPSINTERVAL in beide metingen is p iets groter: 0,0019 in plaats van 0,0017 van 10 naar 45 met elk 100 antwoorden.",
      overlap:
        "Kijken of twee 95%-intervallen elkaar overlappen is strenger: twee even brede raken elkaar net als p 0,006 is.",
      welch: "Een t-toets op −100, 0 en 100 (Welch) deelt door n − 1 en geeft daar 0,0020.",
    },
    rules: {
      line: "Een p van precies 0,05 telt als echt.",
      independent:
        "De metingen tellen als losse steekproeven; als dezelfde klanten twee keer antwoordden is de verandering meestal zekerder dan p zegt.",
    },
  },

  npsSample: {
    title: "Benodigde antwoorden voor een NPS",
    summary: "Hoeveel antwoorden je nodig hebt om de NPS te kennen met een marge van zoveel punten.",
    formula: "(100 × z ÷ marge)² × (promotors + criticasters − (promotors − criticasters)²), naar boven afgerond",
    params: {
      margin: {
        name: "marge",
        help: "De marge die je aan weerszijden van de NPS aanvaardt, in punten: 5 bij een NPS van 30 die tussen 25 en 35 ligt.",
      },
      confidence: { name: "betrouwbaarheid", help: "Hoe zeker de marge moet zijn, bijvoorbeeld 95%." },
      promoters: {
        name: "promotors",
        help: "Het aandeel promotors dat je verwacht, bijvoorbeeld dat van de vorige keer; als je niets invult, telt het ongunstigste geval: half om half.",
      },
      detractors: {
        name: "criticasters",
        help: "Het aandeel criticasters dat je verwacht; geef beide aandelen of geen van beide.",
      },
    },
    result: "Het aantal antwoorden, niet uitnodigingen: deel door de respons die je verwacht.",
    header: "Benodigde antwoorden",
    steps: {
      z: { name: "z", formula: "halve breedte van de normale verdeling bij deze betrouwbaarheid" },
      variance: {
        name: "Variantie van één antwoord",
        formula: "promotors + criticasters − (promotors − criticasters)²; 1 zonder aandelen",
      },
      exact: { name: "Vóór het afronden", formula: "(100 × z ÷ marge)² × variantie" },
      needed: { name: "Benodigde antwoorden", formula: "naar boven afgerond, minstens 1" },
    },
    examples: [
      "Een marge van 10 punten bij 95%, wat de antwoorden ook worden.",
      "Met de helft promotors en 10% criticasters zijn minder antwoorden genoeg.",
    ],
    errors: {
      "missing-value":
        "{place} is leeg: vul de marge in, en de aandelen promotors en criticasters allebei of geen van beide.",
      "inconsistent-values":
        "Promotors en criticasters zijn samen {together}: als aandelen van de antwoorden zijn ze hoogstens 1.",
      "too-large": "De marge is zo klein dat het aantal antwoorden niet in een cel past: vul een grotere marge in.",
    },
    rivals: {
      proportion:
        "Rekentools voor een percentage vragen 385 antwoorden voor een marge van 5 punten; een NPS loopt over 200 punten, dus daar geven 385 antwoorden een marge van 10 punten, en heb je voor 5 punten 1537 antwoorden nodig.",
      finite:
        "Als je bijna alle klanten ondervraagt zijn minder antwoorden genoeg: bij N klanten n ÷ (1 + (n − 1) ÷ N), dus 279 in plaats van 385 bij 1000 klanten.",
    },
    rules: {
      up: "Het aantal wordt naar boven afgerond: met één antwoord minder is de marge te breed.",
    },
  },

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

  loyaltyIndex: {
    title: "Loyaliteitsindex",
    summary: "Hoe loyaal een klant is, 0 tot en met 100, uit vertrouwen, tevredenheid, alternatieven en investering.",
    formula: "100 × (gewogen gemiddelde van de vier factoren − 1) ÷ 9",
    params: {
      trust: { name: "vertrouwen", help: "Hoezeer de klant je vertrouwt, 1 tot en met 10." },
      satisfaction: { name: "tevredenheid", help: "Hoe tevreden de klant is, 1 tot en met 10." },
      alternatives: {
        name: "alternatieven",
        help: "Hoe je afsteekt bij concurrenten, 1 tot en met 10: 10 als geen alternatief in de buurt komt.",
      },
      investment: { name: "investering", help: "Hoeveel de klant in de relatie heeft gestoken, 1 tot en met 10." },
      weights: {
        name: "gewichten",
        help: "Vier gewichten van 0 of meer, in dezelfde volgorde; als je niets invult, wegen ze alle vier even zwaar.",
      },
    },
    result: "0 als elke factor 1 is, 100 als elke factor 10 is; één per klant, naast de lijst.",
    header: "Loyaliteitsindex (0–100)",
    steps: {
      mean: { name: "Gewogen gemiddelde", formula: "som van gewicht × factor ÷ som van de gewichten" },
      index: { name: "Loyaliteitsindex", formula: "100 × (gewogen gemiddelde − 1) ÷ 9" },
    },
    examples: [
      "Het gemiddelde van de vier is 5,5, halverwege 1 en 10.",
      "Vertrouwen weegt dubbel, en investering telt niet mee.",
    ],
    errors: {
      "malformed-table": "gewichten moet uit {wanted} getallen van 0 of meer bestaan, waarvan minstens één boven 0.",
    },
    rivals: {
      shareOfTen:
        "Sommigen nemen het gemiddelde als deel van 10: een gemiddelde van 5,5 is dan 55 in plaats van 50, en niemand komt onder 10.",
    },
    rules: {
      weights: "Alleen de verhouding van de gewichten telt: 2, 1, 1, 0 en 50%, 25%, 25%, 0% geven dezelfde index.",
    },
  },

  loyaltyStage: {
    title: "Trede van loyaliteit",
    summary: "Hoe hoog een klant staat op de loyaliteitsladder met vijf treden, van thuisgevoel tot betrokkenheid.",
    formula: "de hoogste trede met een ja op die trede en op alle treden ervoor",
    params: {
      homeFeeling: { name: "thuisgevoel", help: "Voelt de klant zich bij je thuis? Ja of nee." },
      reliability: { name: "betrouwbaarheid", help: "Doe je in de ogen van de klant wat je belooft? Ja of nee." },
      trustworthiness: { name: "vertrouwen", help: "Vertrouwt de klant je? Ja of nee." },
      ability: { name: "vermogen", help: "Denkt de klant dat je zijn problemen kunt oplossen? Ja of nee." },
      commitment: { name: "betrokkenheid", help: "Wil de klant met je verder en beveelt hij je aan? Ja of nee." },
    },
    result: "De trede, één per klant, naast de lijst.",
    header: "Trede van loyaliteit",
    steps: {
      homeFeeling: { name: "1. Thuisgevoel", formula: "ja of nee" },
      reliability: { name: "2. Betrouwbaarheid", formula: "ja of nee" },
      trustworthiness: { name: "3. Vertrouwen", formula: "ja of nee" },
      ability: { name: "4. Vermogen", formula: "ja of nee" },
      commitment: { name: "5. Betrokkenheid", formula: "ja of nee" },
      stage: { name: "Trede van loyaliteit", formula: "de laatste trede vóór de eerste nee" },
    },
    examples: [
      "Wel vertrouwen, maar de klant denkt nog niet dat je zijn problemen kunt oplossen.",
      "Zonder betrouwbaarheid telt de rest niet.",
      "De eerste trede ontbreekt; woorden mogen ook.",
    ],
    rivals: {
      phases: "Oliver (1999) kent vier fasen: loyaal in wat de klant weet, voelt, van plan is en doet.",
      ladder:
        "De ladder van de relatiemarketing (prospect, koper, klant, supporter, ambassadeur, partner) rangschikt klanten naar wat ze doen, niet naar wat ze voelen.",
    },
    rules: { gap: "Een ja boven een nee telt niet: de ladder heeft geen ontbrekende treden." },
  },

  bonding: {
    title: "Klantenbinding",
    summary: "Hoe sterk een klant financieel, sociaal en structureel gebonden is, en waar je nu aan kunt werken.",
    formula: "100 × (financieel + sociaal + structureel) ÷ 30",
    params: {
      financial: {
        name: "financieel",
        help: "Hoe sterk prijs, korting of bonus de klant binden, 0 tot en met 10.",
      },
      social: { name: "sociaal", help: "Hoe sterk persoonlijk contact de klant bindt, 0 tot en met 10." },
      structural: {
        name: "structureel",
        help: "Hoe sterk gedeelde processen, systemen of contracten de klant binden, 0 tot en met 10.",
      },
    },
    result:
      "Eén rij. Het advies gaat over het zwakste niveau; bij gelijke scores over het eerste daarvan: financieel, sociaal, structureel. Bij een 8 of hoger op elk niveau is het advies: onderhouden.",
    columns: {
      index: "Bindingsindex (0–100)",
      strongest: "Sterkste niveau",
      weakest: "Zwakste niveau",
      advice: "Advies",
    },
    steps: {
      index: { name: "Bindingsindex", formula: "100 × (financieel + sociaal + structureel) ÷ 30" },
      strongest: { name: "Sterkste niveau", formula: "het niveau of de niveaus met de hoogste score" },
      weakest: { name: "Zwakste niveau", formula: "het niveau of de niveaus met de laagste score" },
    },
    examples: ["Gebonden door de prijs, nauwelijks door samenwerking."],
    rivals: {
      fourLevels:
        "Zeithaml en Bitner plaatsen een vierde niveau, maatwerk, tussen sociaal en structureel: tel dat hier bij structureel.",
    },
    rules: {
      ties: "Niveaus met dezelfde score worden allemaal genoemd; het advies gaat over het eerste daarvan.",
      line: "Een niveau van precies 8 is sterk.",
    },
  },

  loyaltyTier: {
    title: "Niveau in een loyaliteitsprogramma",
    summary: "Het niveau dat elke klant met zijn bestedingen heeft bereikt: bijvoorbeeld Goud vanaf 12.000 per jaar.",
    formula: "het niveau met de hoogste drempel ≤ besteding",
    params: {
      spend: {
        name: "besteding",
        help: "Wat elke klant in de periode besteedde, meestal een jaar; onder 0 na retouren.",
      },
      thresholds: {
        name: "drempels",
        help: "De besteding vanaf waar elke stap van het programma geldt, in willekeurige volgorde.",
      },
      tiers: { name: "niveaus", help: "De naam van het niveau dat bij elke drempel begint." },
    },
    result: "Het niveau, één per klant, naast de lijst; leeg onder de laagste drempel.",
    header: "Niveau",
    steps: {
      threshold: { name: "Drempel van de eerste klant", formula: "hoogste drempel ≤ besteding" },
      tier: { name: "Niveau", formula: "het niveau bij die drempel; leeg onder de laagste" },
    },
    examples: ["Wie precies op de drempel zit, heeft het niveau bereikt; 800 ligt onder alle drempels."],
    errors: {
      "empty-range": "Er is geen drempel: vul in vanaf welke besteding elk niveau geldt.",
      "malformed-table":
        "Drempels: {thresholds}, niveaus: {received}. Geef elke drempel zijn niveau op dezelfde rij, zonder gaten; hoogstens 50.",
      "inconsistent-values": "De drempel {received} komt twee keer voor: elk niveau heeft een eigen drempel nodig.",
    },
    rivals: {
      points:
        "Veel programma's tellen punten, bezoeken of nachten in plaats van bestedingen: zet die in besteding en in drempels.",
    },
    rules: {
      line: "Wie precies op een drempel zit, heeft dat niveau bereikt.",
      below: "Onder de laagste drempel is er geen niveau: de uitkomst is leeg.",
    },
  },

  loyaltyBonus: {
    title: "Bonus in een loyaliteitsprogramma",
    summary:
      "De bonus van elke klant: het bereikte percentage over de hele besteding, of elke schijf tegen zijn eigen percentage.",
    formula:
      "besteding × percentage bij de hoogste drempel ≤ besteding; of Σ schijf tussen twee drempels × zijn percentage",
    params: {
      spend: {
        name: "besteding",
        help: "Wat elke klant in de periode besteedde, meestal een jaar; onder 0 na retouren.",
      },
      thresholds: {
        name: "drempels",
        help: "De besteding vanaf waar elke stap van het programma geldt, in willekeurige volgorde.",
      },
      rates: {
        name: "percentages",
        help: "De bonus vanaf elke drempel, als aandeel van de besteding, 3,5% of 0,035.",
      },
      marginal: {
        name: "per schijf",
        help: "Nee: het bereikte percentage geldt voor de hele besteding. Ja: elke schijf tussen twee drempels heeft een eigen percentage.",
      },
    },
    result: "De bonus, één per klant, naast de lijst; 0 onder de laagste drempel.",
    header: "Bonus",
    steps: {
      rate: { name: "Percentage van de eerste klant", formula: "percentage bij de hoogste drempel ≤ besteding" },
      slice: { name: "Schijf", formula: "besteding tussen deze drempel en de volgende × het percentage" },
      bonus: { name: "Bonus", formula: "besteding × percentage, of de som van de schijven" },
    },
    examples: [
      "Het bereikte percentage geldt voor de hele besteding: 3,5% van 12.000.",
      "Schijf voor schijf: 40 + 100 + 70 bij 12.000.",
    ],
    errors: {
      "empty-range": "Er is geen drempel: vul in vanaf welke besteding elk percentage geldt.",
      "malformed-table":
        "Drempels: {thresholds}, percentages: {received}. Geef elke drempel zijn percentage op dezelfde rij, zonder gaten; hoogstens 50.",
      "inconsistent-values": "De drempel {received} komt twee keer voor: elk percentage heeft een eigen drempel nodig.",
    },
    rivals: {
      slices:
        "Als het bereikte percentage voor de hele besteding geldt, springt de bonus bij een drempel: van 9999 naar 10.000 stijgt hij in het voorbeeld met 150. Schijf voor schijf, zoals bij de inkomstenbelasting, gebeurt dat niet.",
    },
    rules: {
      line: "Wie precies op een drempel zit, heeft dat percentage bereikt.",
      below: "Onder de laagste drempel, en bij een negatieve besteding, is de bonus 0.",
    },
  },

  loyaltyRoi: {
    title: "Rendement van een loyaliteitsprogramma",
    summary: "Wat een loyaliteitsprogramma op zijn kosten oplevert: de marge op de extra omzet, min die kosten.",
    formula: "(extra omzet × marge − kosten) ÷ kosten",
    params: {
      extraRevenue: {
        name: "extra omzet",
        help: "Omzet die er zonder het programma niet was geweest; negatief als de omzet daalde.",
      },
      margin: { name: "marge", help: "Winstmarge op die omzet, 40% of 0,4." },
      costs: {
        name: "kosten",
        help: "Alle kosten van het programma: bonussen, kortingen, systeem, personeel en communicatie.",
      },
    },
    result:
      "Het rendement als fractie van de kosten: bij 0,5 kwam elke euro terug met 50 cent erbovenop, 0 is break-even.",
    header: "Rendement",
    steps: {
      profit: { name: "Extra marge", formula: "extra omzet × marge" },
      net: { name: "Nettoresultaat", formula: "extra marge − kosten" },
      roi: { name: "Rendement", formula: "nettoresultaat ÷ kosten" },
    },
    examples: ["Een marge van 60.000 bij kosten van 40.000.", "De helft van de kosten kwam niet terug."],
    errors: {
      "division-by-zero": "De kosten zijn 0: rendement op niets bestaat niet. Vul de kosten van het programma in.",
      "too-large": "Het rendement past niet in een cel: controleer extra omzet en kosten.",
    },
    rivals: {
      factor:
        "Sommigen geven omzet ÷ kosten, 3,75 in het eerste voorbeeld: dat verbergt wat de goederen kosten, en bij 1 is er verlies.",
      margin: "Sommigen trekken de kosten er niet af: 1,5 in het eerste voorbeeld, met 1 als break-even.",
    },
    rules: {
      sign: "Onder 0 kwam een deel van de kosten niet terug; onder −1 daalde bovendien de omzet.",
    },
  },

  loyaltyGoal: {
    title: "Doel van een loyaliteitsprogramma",
    summary: "Waar een loyaliteitsprogramma zich op richt in een fase van de klantlevenscyclus.",
    formula:
      "verkenning, groei: loyaliteit opbouwen · verzadiging: behouden · neergang: geen · reactivering: korte acties",
    params: {
      phase: {
        name: "fase",
        help: "verkenning, groei, verzadiging, neergang of reactivering; de Engelse woorden mogen ook.",
      },
    },
    result: "Het doel bij klanten in deze fase.",
    header: "Programmadoel",
    steps: {
      goal: {
        name: "Programmadoel",
        formula:
          "verkenning en groei: loyaliteit, aandeel in de bestedingen en volume · verzadiging: behouden · neergang: geen · reactivering: korte acties",
      },
    },
    examples: ["De groei is eruit: behoud wat je hebt.", "De fase in het Nederlands."],
    rivals: {
      phases:
        "Dwyer, Schurr en Oh noemen de fasen bewustwording, verkenning, uitbreiding, verbondenheid en beëindiging: uitbreiding is hier groei, verbondenheid verzadiging en beëindiging neergang.",
    },
  },
};
