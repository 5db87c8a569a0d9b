import type { FamilyWords } from "../translation.ts";

export const scorecards: FamilyWords<"scorecards"> = {
  scorecard: {
    title: "Scorekaart",
    summary: "Index van een model zoals 7S, vijf krachten of SMART, of van een eigen lijst, met het zwakste onderdeel.",
    formula: "index = Σ gewicht × 100 × (score − slechtste score) ÷ (beste score − slechtste score) ÷ Σ gewicht",
    params: {
      model: {
        name: "model",
        help: "Naam van een scorekaart: quickscan, 7S, vijf krachten, DESTEP, waardeketen, interne klantgerichtheid, loyaliteitsfactoren, accountmanager, SMART of CRM-volwassenheid. Of een bereik met je eigen scorekaart: onderdeel, en als je wilt gewicht, slechtste score en beste score (1 tot 10 als je niets invult).",
      },
      scores: {
        name: "scores",
        help: "Eén score per onderdeel, in de volgorde van de scorekaart, of in een vrije volgorde met de namen van de onderdelen ervoor. DESTEP vraagt twee kolommen, impact en waarschijnlijkheid; SMART vraagt ja of nee. Zonder scores is het antwoord het formulier om in te vullen.",
      },
      weights: {
        name: "gewichten",
        help: "Eén gewicht van 0 of meer per onderdeel, op dezelfde manier als de scores; als je niets invult gelden de gewichten van de scorekaart.",
      },
    },
    result:
      "Eén rij per onderdeel, dan één per groep, en in de laatste rij de index, waartoe de bijdragen optellen. De rijen van de groepen en de index hebben geen score, zodat een radardiagram van de scores alleen de onderdelen toont.",
    columns: {
      item: "Onderdeel",
      score: "Score",
      index: "Index (0–100)",
      weight: "Gewicht (aandeel)",
      contribution: "Bijdrage (punten)",
      rank: "Rang",
      standing: "Positie",
      group: "Groep",
      question: "Waar je op let",
    },
    steps: {
      items: { name: "Onderdelen om te scoren", formula: "de onderdelen van de scorekaart" },
      product: { name: "Score", formula: "impact × waarschijnlijkheid" },
      answer: { name: "Index van een antwoord", formula: "ja = 100, nee = 0" },
      item: {
        name: "Index van een onderdeel",
        formula: "100 × (score − slechtste score) ÷ (beste score − slechtste score)",
      },
      group: { name: "Index van een groep", formula: "Σ gewicht × index van de onderdelen ervan ÷ Σ gewicht" },
      index: { name: "Index", formula: "Σ gewicht × index van de onderdelen ÷ Σ gewicht" },
      weakest: { name: "Laagste onderdeel", formula: "het onderdeel of de onderdelen met de laagste index" },
    },
    examples: [
      "Door machtige afnemers is de bedrijfstak half zo aantrekkelijk als mogelijk is.",
      "Een eigen scorekaart met gewichten; met de namen voor de scores is de volgorde vrij.",
    ],
    errors: {
      "unknown-name": "{place}: {received} is hier niet bekend. Gebruik {options}.",
      "malformed-table": "{place} vraagt {expected}.",
      "different-sizes":
        "{param} heeft {rows} rij(en), en deze scorekaart vraagt er {expected}: selecteer één rij per onderdeel, of zet de namen van de onderdelen voor de getallen.",
      "too-few-values": "{param} heeft geen getal voor {item}: vul het in, met 0 als het onderdeel niet meetelt.",
      "not-above":
        "De gewichten van de onderdelen met een score zijn samen 0: geef er ten minste één een gewicht boven 0.",
      "inconsistent-values":
        "{place}: de slechtste en de beste score zijn allebei {received}, en dan valt er niets te scoren: vul twee verschillende scores in.",
      "below-minimum": "{place}: {item} heeft {received}, en scores lopen daar van {minimum} tot en met {maximum}.",
      "above-maximum": "{place}: {item} heeft {received}, en scores lopen daar van {minimum} tot en met {maximum}.",
      "not-yes-or-no": "{place}: {received} is geen ja of nee. Typ ja of nee, WAAR of ONWAAR, of 1 of 0.",
      "ambiguous-number": "{place}: {received} is tekst die op twee manieren te lezen is. Typ het als getal.",
    },
    notes: {
      unscored: "{count} van de {items} onderdelen hebben geen score en tellen niet mee: {names}.",
      form: "Er zijn nog geen scores. {instruction}",
    },
    rivals: {
      maximum:
        "Veel scoreformulieren delen door de hoogste score: een 7 op een schaal van 1 tot 10 is dan 70. Hier is de laagste score 0 en de hoogste 100, zodat een 7 uitkomt op 66,67 en je schalen met andere uiteinden kunt vergelijken.",
      shortfall:
        "Sommigen ordenen op wat een onderdeel de index kost, gewicht × (100 − de eigen index), zodat een zwaar onderdeel voor een zwakker licht onderdeel komt. Hier is het zwakste onderdeel dat met de laagste score op zijn schaal, hoe zwaar het ook weegt.",
      assignable:
        "De A van SMART is in het artikel van Doran assignable, toewijsbaar; anderen lezen er acceptabel, haalbaar (achievable) of afgesproken in, en voegen haalbaar en realistisch dan vaak samen.",
    },
    rules: {
      ties: "Onderdelen met dezelfde index delen de beste rang en de volgende rang vervalt: 1, 2, 2, 4. Alle onderdelen met de laagste index worden gemarkeerd; zijn ze allemaal gelijk, dan geen enkel.",
      blanks:
        "Een onderdeel zonder score houdt zijn rij en telt niet mee: de gewichten van de andere vormen dan het geheel. Leeg is nooit 0.",
      names:
        "Met namen voor de scores is de volgorde vrij, en in een rij zonder score mag een kop staan. Hoofdletters maken niet uit, en Engelse namen werken net zo goed als Nederlandse.",
      direction:
        "Bij de vijf krachten is een hoge score een sterke kracht, en die verlaagt de index. In een eigen scorekaart is minder beter als de slechtste score het hoogste getal is. In DESTEP is een negatieve score een bedreiging en een positieve een kans.",
      own: "Een eigen scorekaart heeft alleen een rij met koppen als zij twee of meer kolommen heeft; een lege rij tussen de onderdelen blijft ook in de scores leeg.",
    },
  },
};
