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
};
