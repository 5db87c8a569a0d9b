import type { FamilyWords } from "../translation.ts";

export const satisfaction: FamilyWords<"satisfaction"> = {
  nps: {
    title: "Net Promoter Score",
    summary: "Percentage promotors (9 en 10) min percentage criticasters (0 tot en met 6).",
    formula: "100 × (promotors − criticasters) ÷ antwoorden",
    params: {
      scores: {
        name: "scores",
        help: "Antwoorden op de aanbevelingsvraag, één cel per respondent, 0 tot en met 10. Lege cellen tellen niet mee.",
      },
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
      "no-solution": "Deze getallen zijn te groot om op te tellen.",
    },
  },

  npsGroup: {
    title: "NPS-groep van een antwoord",
    summary: "Promotor, Passief of Criticaster bij elk antwoord op de aanbevelingsvraag.",
    formula: "9 en 10: Promotor · 7 en 8: Passief · 0 tot en met 6: Criticaster",
    params: {
      scores: {
        name: "scores",
        help: "Eén antwoord of een kolom antwoorden, 0 tot en met 10. Een lege cel krijgt een leeg antwoord.",
      },
    },
    result: "De groep, één per antwoord, naast de lijst.",
    header: "NPS-groep",
    steps: { group: { name: "Groep", formula: "9 en 10: Promotor · 7 en 8: Passief · 0 tot en met 6: Criticaster" } },
    examples: ["Een negen is een promotor.", "Een kolom antwoorden; de lege rij blijft leeg."],
  },

  npsInterval: {
    title: "Betrouwbaarheidsinterval van de NPS",
    summary: "De NPS met het interval waarin de NPS van alle klanten ligt, bij de betrouwbaarheid die je kiest.",
    formula:
      "midden ± 100 × z × √((aandeel promotors + aandeel criticasters − (midden ÷ 100)²) ÷ antwoorden), met als midden de NPS met drie denkbeeldige antwoorden erbij",
    params: {
      scores: { name: "scores", help: "Antwoorden, 0 tot en met 10. Lege cellen tellen niet mee." },
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
  },

  npsTable: {
    title: "NPS per groep",
    summary: "NPS, aandelen en marge per groep (vestiging, product, accountmanager) en in totaal, hoogste NPS eerst.",
    formula: "100 × (promotors − criticasters) ÷ antwoorden, per groep en voor alle antwoorden",
    params: {
      scores: {
        name: "scores",
        help: "Antwoorden, 0 tot en met 10. Maak de hele rij leeg van een respondent zonder antwoord.",
      },
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
    },
    examples: ["Twee vestigingen met elk twee antwoorden."],
    errors: { "empty-range": "Er is geen antwoord om te tellen: scores bevat alleen lege cellen." },
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
        help: "Het aandeel promotors dat je verwacht, bijvoorbeeld dat van de vorige keer; weggelaten telt het ongunstigste geval, half om half.",
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
      needed: {
        name: "Benodigde antwoorden",
        formula: "(100 × z ÷ marge)² × variantie, naar boven afgerond, minstens 1",
      },
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
      "no-solution": "De marge is zo klein dat het aantal antwoorden niet in een cel past: vul een grotere marge in.",
    },
  },

  csat: {
    title: "Klanttevredenheidsscore",
    summary: "Aandeel van de cijfers in de hoogste vakken: bij een schaal van 5 het aandeel vieren en vijven.",
    formula: "cijfers in de hoogste vakken ÷ alle cijfers",
    params: {
      ratings: {
        name: "cijfers",
        help: "Cijfers van 1 tot en met de schaal, of de woorden zeer goed, goed, matig, slecht. Lege cellen tellen niet mee.",
      },
      scale: {
        name: "schaal",
        help: "Het hoogste cijfer dat men kan geven; weggelaten is het 5, of 4 als de cijfers woorden zijn.",
      },
      top: { name: "hoogste", help: "Hoeveel van de hoogste cijfers als tevreden tellen." },
    },
    result: "Het aandeel tevreden klanten, 0,69 voor 69%.",
    header: "CSAT",
    steps: {
      satisfied: { name: "Tevreden", formula: "cijfers in de hoogste vakken" },
      share: { name: "CSAT", formula: "tevreden ÷ alle cijfers" },
    },
    examples: [
      "Drie van de vijf klanten gaven een 4 of een 5.",
      "Cijfers in woorden: zeer goed en goed zijn tevreden.",
    ],
    errors: {
      "empty-range": "Er is geen cijfer om te tellen: cijfers bevat alleen lege cellen.",
      "inconsistent-values": "Cijfers in woorden hebben een schaal van 4: laat schaal weg of typ 4.",
      "above-maximum": "{place} is {received}, terwijl de schaal hoogstens {limit} toelaat.",
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
  },

  satisfaction: {
    title: "Klanttevredenheidsonderzoek (KTO)",
    summary: "Gemiddeld cijfer en aandeel tevreden klanten per thema van een onderzoek, het sterkste thema eerst.",
    formula: "gemiddelde = som van de cijfers ÷ cijfers; tevreden = cijfers in de twee hoogste vakken ÷ cijfers",
    params: {
      themes: { name: "thema's", help: "Het thema van elk cijfer, zoals levering of service." },
      ratings: {
        name: "cijfers",
        help: "Cijfers op dezelfde rijen, van 1 tot en met de schaal, of de woorden zeer goed, goed, matig, slecht. Maak de hele rij leeg waar geen cijfer is.",
      },
      scale: {
        name: "schaal",
        help: "Het hoogste cijfer dat men kan geven; weggelaten is het 5, of 4 als de cijfers woorden zijn.",
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
      total: { name: "Gemiddelde van alle cijfers", formula: "som van alle cijfers ÷ alle cijfers" },
    },
    examples: ["Twee thema's met elk twee cijfers: te weinig om zeker te zijn."],
    errors: {
      "empty-range": "Er is geen cijfer om te tellen: cijfers bevat alleen lege cellen.",
      "inconsistent-values": "Cijfers in woorden hebben een schaal van 4: laat schaal weg of typ 4.",
      "above-maximum": "{place} is {received}, terwijl de schaal hoogstens {limit} toelaat.",
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
        help: "Vanaf waar een thema belangrijk is; weggelaten is het het gemiddelde belang.",
      },
      satisfactionCut: {
        name: "grens tevredenheid",
        help: "Vanaf waar klanten tevreden zijn; weggelaten is het de gemiddelde tevredenheid.",
      },
    },
    result: "De prioriteit van elk thema, naast de lijst. Een thema op de grens telt als hoog.",
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
  },

  loyaltyIndex: {
    title: "Loyaliteitsindex",
    summary: "Hoe loyaal een klant is, 0 tot en met 100, uit vertrouwen, tevredenheid, alternatieven en investering.",
    formula: "100 × (gewogen gemiddelde van de vier drijfveren − 1) ÷ 9",
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
        help: "Vier gewichten van 0 of meer, in dezelfde volgorde; weggelaten wegen alle vier even zwaar.",
      },
    },
    result: "0 als elke drijfveer 1 is, 100 als elke drijfveer 10 is; één per klant, naast de lijst.",
    header: "Loyaliteitsindex (0–100)",
    steps: {
      mean: { name: "Gewogen gemiddelde", formula: "som van gewicht × drijfveer ÷ som van de gewichten" },
      index: { name: "Loyaliteitsindex", formula: "100 × (gewogen gemiddelde − 1) ÷ 9" },
    },
    examples: [
      "Het gemiddelde van de vier is 5,5, halverwege 1 en 10.",
      "Vertrouwen weegt dubbel, en investering telt niet mee.",
    ],
    errors: {
      "malformed-table": "gewichten moet uit {wanted} getallen van 0 of meer bestaan, waarvan minstens één boven 0.",
    },
  },

  bonding: {
    title: "Klantenbinding",
    summary: "Hoe sterk een klant financieel, sociaal en structureel gebonden is, en waar je nu aan werkt.",
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
      advice: "Volgend advies",
    },
    steps: {
      index: { name: "Bindingsindex", formula: "100 × (financieel + sociaal + structureel) ÷ 30" },
      strongest: { name: "Sterkste niveau", formula: "het niveau of de niveaus met de hoogste score" },
      weakest: { name: "Zwakste niveau", formula: "het niveau of de niveaus met de laagste score" },
    },
    examples: ["Gebonden door de prijs, nauwelijks door samenwerking."],
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
        help: "FALSE (ONWAAR): het bereikte percentage geldt voor de hele besteding. TRUE (WAAR): elke schijf tussen twee drempels heeft een eigen percentage.",
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
        help: "Alle kosten van het programma: bonussen, kortingen, systeem, medewerkers en communicatie.",
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
      "no-solution": "Het rendement past niet in een cel: controleer extra omzet en kosten.",
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
  },
};
