import type { FamilyWords } from "../../translation.ts";

const SCORES = {
  name: "scores",
  help: "Antwoorden op de aanbevelingsvraag, één cel per respondent, 0 tot en met 10. Lege cellen tellen niet mee.",
};

export const nps: Pick<
  FamilyWords<"satisfaction">,
  "nps" | "npsShares" | "npsGroup" | "npsInterval" | "npsTable" | "npsChange" | "npsSample"
> = {
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
      mean: "Het gemiddelde van de NPS-scores per groep laat elke groep even zwaar wegen; het totaal hier telt elk antwoord één keer. Met 9 promotors in de ene groep en 1 criticaster in de andere is het gemiddelde 0 en het totaal 80.",
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
};
