import type { FamilyWords } from "../../translation.ts";

const revenueValues = { name: "waarden", help: "Omzet of marge per klant." };

const totalErrors = {
  "empty-range": "Er is geen klant om te tellen: waarden bevat alleen lege cellen.",
  "division-by-zero": "De waarden zijn samen nul, en niets heeft een aandeel in nul.",
  "inconsistent-values":
    "De waarden zijn samen {received}: niets heeft een aandeel in een negatief totaal. Laat de klanten met verlies weg, of neem een langere periode.",
  "too-large": "De waarden zijn te groot om op te tellen.",
};

export const concentration: Pick<FamilyWords<"segments">, "abc" | "pareto" | "paretoTable" | "gini" | "lorenz"> = {
  abc: {
    title: "ABC-analyse",
    summary:
      "Klasse A, B of C per klant of product: A brengt de eerste 80% van het totaal op, B de volgende 15%, C de rest.",
    formula: "aandeel van de grotere waarden in het totaal: onder 80% → A, onder 95% → B, anders C",
    params: {
      values: { name: "waarden", help: "Omzet of marge per klant of product." },
      firstLimit: {
        name: "eerste grens",
        help: "Aandeel van het totaal tot waar klanten A zijn; wie de grens overschrijdt, is nog A.",
      },
      secondLimit: {
        name: "tweede grens",
        help: "Aandeel van het totaal tot waar klanten B zijn; hoger dan de eerste grens.",
      },
    },
    result:
      "De klasse, één per waarde, naast de lijst. Gelijke waarden delen een klasse. Nul en negatieve waarden zijn C en tellen niet mee in het totaal.",
    header: "Klasse",
    steps: {
      total: { name: "Totaal", formula: "som van de positieve waarden" },
      larger: { name: "Grotere waarden", formula: "som van de waarden boven de eerste" },
      share: { name: "Aandeel van de grotere waarden", formula: "grotere waarden ÷ totaal" },
      class: {
        name: "Klasse van de eerste waarde",
        formula: "aandeel onder de eerste grens → A, onder de tweede → B, anders C; nul of negatief → C",
      },
    },
    examples: [
      "De tweede klant overschrijdt de grens van 80% en is nog A.",
      "De eerste twee brengen precies 80% op: de derde is B.",
    ],
    errors: {
      "inconsistent-values": "De eerste grens moet lager zijn dan de tweede; ze zijn {first} en {second}.",
      "too-large": "De waarden zijn te groot om op te tellen.",
    },
    notes: {
      notPositive:
        "Waarden die nul of negatief zijn: {count}. Ze zijn klasse C, en het totaal is dat van de andere waarden.",
    },
    rivals: {
      crossing:
        "Sommigen kijken naar het cumulatieve aandeel met de klant erbij: wie de 80% overschrijdt is dan B, en één klant met 85% van het totaal laat klasse A leeg.",
      number:
        "Sommigen verdelen op aantal in plaats van op waarde: de eerste 20% van de klanten is A, de volgende 30% B. De klassen zeggen dan niets over wat ze opbrengen.",
    },
    rules: {
      ties: "Gelijke waarden delen een klasse, de beste die een van hen haalt.",
      line: "Als de waarden vóór een klant precies 80% opbrengen, begint de volgende klasse.",
      notPositive: "Nul en negatieve waarden zijn C en tellen niet mee in het totaal.",
    },
  },

  pareto: {
    title: "Pareto-aandeel",
    summary: "Aandeel van het totaal dat de grootste 20% van de klanten opbrengt.",
    formula: "som van de grootste waarden ÷ som van alle waarden",
    params: {
      values: revenueValues,
      top: {
        name: "top",
        help: "Welk aandeel van de klanten als top telt, in hele klanten: 20% van 12 klanten is 3.",
      },
    },
    result: "Het aandeel als fractie: 0,8 is 80%. Alleen boven 1 als negatieve waarden het totaal verlagen.",
    header: "Aandeel van de top",
    steps: {
      count: { name: "Klanten in de top", formula: "top × klanten, naar boven afgerond op een hele klant" },
      top: { name: "Hun waarden", formula: "som van de grootste waarden" },
      total: { name: "Totaal", formula: "som van alle waarden" },
      share: { name: "Aandeel", formula: "som van de grootste waarden ÷ totaal" },
    },
    examples: ["Eén van de vijf klanten brengt 80% op.", "De helft van drie klanten is er twee."],
    errors: totalErrors,
    notes: {
      negative:
        "Negatieve waarden: {count}. Ze verlagen het totaal, zodat het aandeel van de top groter is dan zonder hen.",
    },
    rivals: {
      customers:
        "De 80/20-regel wordt ook andersom gelezen: welk aandeel van de klanten 80% opbrengt. PARETOTABLE laat zien waar het cumulatieve aandeel de 80% passeert.",
      rounding:
        "Sommigen ronden de top naar beneden af op hele klanten: 20% van 12 klanten is dan 2 in plaats van 3, en het aandeel van de top is lager.",
    },
    rules: {
      ties: "Staan er gelijke waarden op de rand van de top, dan tellen er zoveel mee als erin passen: hun waarden zijn gelijk, dus welke dat zijn maakt niet uit.",
    },
  },

  paretoTable: {
    title: "Paretotabel",
    summary: "De klanten of producten van groot naar klein, met hun aandeel, het cumulatieve aandeel en de ABC-klasse.",
    formula: "aandeel = waarde ÷ totaal; cumulatief aandeel = som van de waarden tot en met deze ÷ totaal",
    params: {
      customers: {
        name: "klanten",
        help: "De klanten of producten: nummers of namen. Wie op meer rijen staat, telt één keer.",
      },
      values: {
        name: "waarden",
        help: "Omzet of marge, op dezelfde rijen; rijen van één klant worden opgeteld.",
      },
    },
    result:
      "Eén rij per klant, van groot naar klein. A begint voordat 80% van het totaal is bereikt, B vóór 95%, de rest is C, net als in ABC.",
    columns: {
      id: "Naam",
      value: "Waarde (geld)",
      share: "Aandeel",
      cumulative: "Cumulatief aandeel",
      class: "Klasse",
    },
    steps: {
      total: { name: "Totaal", formula: "som van de positieve waarden" },
      largest: { name: "Aandeel van de grootste", formula: "grootste waarde ÷ totaal" },
      customersInA: { name: "Klasse A in klanten", formula: "klanten in klasse A ÷ alle klanten" },
      shareOfA: { name: "Klasse A in waarde", formula: "som van de waarden in klasse A ÷ totaal" },
    },
    examples: ["De Vries staat op twee rijen; Jansen overschrijdt de grens van 80% en is nog A."],
    errors: {
      "empty-range": "Er is geen klant om te tellen: klanten en waarden bevatten alleen lege cellen.",
      "division-by-zero": "Geen waarde is groter dan nul: er is geen totaal om een aandeel in te hebben.",
      "too-large": "De waarden zijn te groot om op te tellen.",
    },
    notes: {
      notPositive: "Klanten met samen een negatieve waarde: {count}. Ze staan achteraan, zonder aandeel.",
    },
    rivals: {
      crossing:
        "Sommigen geven wie de 80% overschrijdt klasse B; hier hoort wie de grens overschrijdt nog bij de hogere klasse, net als in ABC.",
      total:
        "PARETO telt negatieve waarden mee in het totaal; hier is het totaal dat van de positieve waarden, net als in ABC, zodat het cumulatieve aandeel op 100% eindigt.",
    },
    rules: {
      ties: "Gelijke waarden staan op volgorde van naam en delen een klasse.",
      notPositive:
        "Een waarde van nul heeft een aandeel van 0, een negatieve waarde heeft er geen. Beide zijn klasse C.",
    },
  },

  gini: {
    title: "Gini-coëfficiënt",
    summary:
      "Hoe ongelijk de omzet over de klanten is verdeeld: 0 als alle klanten evenveel opbrengen, bijna 1 als één klant alles opbrengt.",
    formula: "2 × Σ(rang × waarde) ÷ (klanten × totaal) − (klanten + 1) ÷ klanten, gerangschikt van klein naar groot",
    params: { values: revenueValues },
    result:
      "De coëfficiënt, niet gecorrigeerd voor korte lijsten. Alleen boven 1 als negatieve waarden het totaal verlagen.",
    header: "Gini",
    steps: {
      total: { name: "Totaal", formula: "som van de waarden van alle klanten" },
      weighted: { name: "Gewogen som", formula: "som van rang × waarde; de kleinste waarde heeft rang 1" },
      gini: { name: "Gini", formula: "2 × gewogen som ÷ (klanten × totaal) − (klanten + 1) ÷ klanten" },
    },
    examples: [
      "Vier klanten, de grootste viermaal de kleinste.",
      "Alle klanten brengen evenveel op; een lege cel is geen klant.",
    ],
    errors: {
      "empty-range": "Er is geen klant om te tellen: waarden bevat alleen lege cellen.",
      "division-by-zero": "De waarden zijn samen nul: er valt niets over de klanten te verdelen.",
      "inconsistent-values":
        "De waarden zijn samen {received}: een negatief totaal laat zich niet over de klanten verdelen. Laat de klanten met verlies weg, of neem een langere periode.",
      "too-large": "De waarden zijn te groot om op te tellen.",
    },
    notes: {
      negative: "Negatieve waarden: {count}. De coëfficiënt is hoger dan zonder hen en kan boven 1 uitkomen.",
    },
    rivals: {
      corrected:
        "Sommige pakketten vermenigvuldigen met klanten ÷ (klanten − 1), zodat één klant die alles opbrengt 1 geeft: 10, 20, 30 en 40 geven dan 0,33 in plaats van 0,25.",
      area: "Tweemaal het oppervlak tussen de diagonaal en de lorenzcurve is hetzelfde getal, als je de curve door de punten van LORENZ trekt.",
    },
  },

  lorenz: {
    title: "Lorenzcurve",
    summary: "De punten van de lorenzcurve: welk aandeel van het totaal de kleinste klanten samen opbrengen.",
    formula: "(k ÷ klanten, som van de k kleinste waarden ÷ totaal) voor k = 0 tot en met alle klanten",
    params: { values: revenueValues },
    result:
      "Eén rij per punt, van (0, 0) tot (1, 1), de kleinste klant eerst. Hoe verder onder de diagonaal, hoe ongelijker; alleen onder 0 als er negatieve waarden zijn.",
    columns: { customers: "Klanten (aandeel)", total: "Totaal (aandeel)" },
    steps: {
      total: { name: "Totaal", formula: "som van alle waarden" },
      customers: {
        name: "Klanten in de kleinste helft",
        formula: "klanten ÷ 2, naar beneden afgerond op een hele klant",
      },
      smallest: { name: "Hun waarden", formula: "som van de kleinste waarden" },
      share: { name: "Aandeel van de kleinste helft", formula: "som van de kleinste waarden ÷ totaal" },
    },
    examples: ["De kleinste helft van vier klanten brengt 30% op."],
    errors: totalErrors,
    notes: {
      negative: "Negatieve waarden: {count}. De curve begint onder 0, omdat ze het totaal verlagen.",
    },
    rivals: {
      descending:
        "Een paretocurve rangschikt van groot naar klein en ligt boven de diagonaal; PARETOTABLE geeft de punten ervan.",
    },
  },
};
