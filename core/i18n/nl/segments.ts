import type { FamilyWords } from "../translation.ts";

const customerColumns = {
  recency: {
    name: "recentheid",
    help: "Dagen sinds de laatste aankoop van elke klant; of de datums daarvan: zijn alle waarden groter dan 10.000, dan gelden ze als datums, en is de recentheid het aantal dagen voor de laatste datum.",
  },
  frequency: { name: "frequentie", help: "Aantal orders van elke klant, op dezelfde rijen." },
  monetary: { name: "besteding", help: "Wat elke klant besteedde, op dezelfde rijen." },
};

const binsOrTable = {
  name: "klassen",
  help: "Hoeveel scores er zijn, 2 tot en met 9; of een tabel met grenzen zoals RFMTHRESHOLDS die geeft, al dan niet aangepast, met of zonder de koppen en de eerste kolom.",
};

const malformedTable =
  "{place} past niet: klassen vraagt om een geheel getal van 2 tot en met 9, of om een tabel met grenzen zoals RFMTHRESHOLDS die geeft: recentheid, frequentie en besteding, 1 tot en met 8 rijen met getallen, geen getal kleiner dan dat erboven.";

const emptyScores = {
  ties: "Geen klant heeft score {scores} op {measure}: {count} klanten hebben de waarde {value}, en gelijke waarden krijgen altijd dezelfde score.",
  few: "Geen klant heeft score {scores} op {measure}: er zijn minder klanten dan scores.",
  table: "Geen klant heeft score {scores} op {measure}: tussen die grenzen ligt geen waarde.",
};

const dates = "Recentheid bevat datums: ze telt als het aantal dagen voor de laatste datum.";

const mixture = "{place} is {received}, in een kolom waarin ook datums staan. Geef datums of dagen, niet allebei.";

const scoreSteps = {
  recencyScore: { name: "R", formula: "aantal scores − grenzen onder de recentheid in dagen" },
  frequencyScore: { name: "F", formula: "1 + grenzen onder de frequentie" },
  monetaryScore: { name: "M", formula: "1 + grenzen onder de besteding" },
  score: { name: "Score", formula: "R, F en M naast elkaar" },
};

const scoreFormula =
  "score = 1 + grenzen (PERCENTILE.INC bij 20, 40, 60 en 80%) onder de waarde; recentheid telt andersom";

const revenueValues = "Omzet of marge per klant.";

export const segments: FamilyWords<"segments"> = {
  rfm: {
    title: "RFM-analyse",
    summary: "Geeft elke klant een score voor recentheid, frequentie en besteding, uit een lijst met transacties.",
    formula: scoreFormula,
    params: {
      ids: { name: "klanten", help: "De klant van elke transactie: nummer of naam." },
      dates: { name: "datums", help: "De datum van elke transactie, op dezelfde rijen." },
      amounts: {
        name: "bedragen",
        help: "Het bedrag van elke transactie, op dezelfde rijen; een retour is negatief.",
      },
      asOf: {
        name: "peildatum",
        help: "De dag vanaf waar de recentheid terugtelt, niet voor een van de transacties; laat weg voor de laatste datum in de gegevens.",
      },
      bins: binsOrTable,
    },
    result:
      "Eén rij per klant, in volgorde van eerste voorkomen. Het segment is dat van RFMSEGMENT; bij een ander aantal klassen dan 5 telt elke score daar als het vijfde deel waarin het midden van haar klasse valt.",
    columns: {
      customer: "Klant",
      recency: "Recentheid (dagen)",
      frequency: "Frequentie (orders)",
      monetary: "Besteding (totaal)",
      r: "R",
      f: "F",
      m: "M",
      score: "Score",
      segment: "Segment",
    },
    steps: {
      recency: { name: "Recentheid van de eerste klant", formula: "peildatum − laatste aankoop, in dagen" },
      frequency: { name: "Frequentie", formula: "aantal transacties van de klant" },
      monetary: { name: "Besteding", formula: "som van de bedragen van de klant" },
      ...scoreSteps,
      segment: {
        name: "Segment",
        formula: "de kaart bij R en FM, het gemiddelde van F en M met een half naar boven afgerond",
      },
    },
    examples: ["Drie klanten, teruggeteld vanaf 31 maart; de twee met één order delen de laagste F."],
    errors: {
      "empty-range": "Er is geen transactie om te tellen: klanten, datums en bedragen bevatten alleen lege cellen.",
      "inconsistent-values":
        "{place} ligt na de peildatum (aantal rijen waarvoor dat geldt: {count}). Geef een latere peildatum, of laat hem weg om de laatste datum in de gegevens te gebruiken.",
      "malformed-table": malformedTable,
      "no-solution": "De bedragen zijn te groot om op te tellen.",
    },
    notes: {
      ...emptyScores,
      returns:
        "Negatieve bedragen: {count}. Ze tellen als order en als laatste aankoop; laat retouren weg als dat niet de bedoeling is.",
    },
  },

  rfmScore: {
    title: "RFM-score per klant",
    summary: "De RFM-score van elke klant in een lijst waar recentheid, frequentie en besteding al in staan.",
    formula: scoreFormula,
    params: { ...customerColumns, bins: binsOrTable },
    result: "R, F en M naast elkaar als tekst, zoals 545, één per klant, naast de lijst.",
    header: "RFM-score",
    steps: scoreSteps,
    examples: [
      "Dagen sinds de laatste aankoop: hoe minder hoe beter. De lege rij blijft leeg.",
      "Dezelfde klanten met de datum van hun laatste aankoop en met twee scores: laag en hoog.",
    ],
    errors: { "malformed-table": malformedTable, "inconsistent-values": mixture },
    notes: { ...emptyScores, dates },
  },

  rfmThresholds: {
    title: "Grenzen van de RFM-scores",
    summary:
      "De grenzen tussen de RFM-scores, als tabel om na te rekenen, aan te passen en aan RFM of RFMSCORE te geven.",
    formula: "PERCENTILE.INC(kolom; k ÷ klassen) voor k = 1 tot en met klassen − 1",
    params: { ...customerColumns, bins: { name: "klassen", help: "Hoeveel scores er zijn, 2 tot en met 9." } },
    result:
      "Eén rij per grens. Een waarde op een grens krijgt de lagere score; bij recentheid, waar minder dagen beter zijn, de hogere.",
    columns: {
      share: "Aandeel",
      recency: "Recentheid (dagen)",
      frequency: "Frequentie (orders)",
      monetary: "Besteding (totaal)",
    },
    steps: {
      place: { name: "Plaats van de eerste grens", formula: "1 + (klanten − 1) ÷ klassen, in de gesorteerde kolom" },
      recency: { name: "Eerste grens van recentheid", formula: "PERCENTILE.INC(recentheid; 1 ÷ klassen)" },
      frequency: { name: "Eerste grens van frequentie", formula: "PERCENTILE.INC(frequentie; 1 ÷ klassen)" },
      monetary: { name: "Eerste grens van besteding", formula: "PERCENTILE.INC(besteding; 1 ÷ klassen)" },
    },
    examples: [
      "Vier scores vragen om drie grenzen; bij drie klanten liggen die op de waarden en er halverwege tussen.",
    ],
    errors: {
      "empty-range": "Er is geen klant om te tellen: recentheid, frequentie en besteding bevatten alleen lege cellen.",
      "inconsistent-values": mixture,
    },
    notes: { dates },
  },

  rfmSegment: {
    title: "Segment bij een RFM-score",
    summary: "Het segment waar een RFM-score zoals 545 in valt: Kampioen, Trouw, Risico enzovoort.",
    formula: "R en FM = (F + M) ÷ 2, een half naar boven afgerond, opgezocht in de kaart met tien segmenten",
    params: {
      score: {
        name: "score",
        help: "Een RFM-score van drie cijfers van 1 tot en met 5, of een kolom daarvan. Een lege cel krijgt een leeg antwoord.",
      },
    },
    result: "Het segment, één per score, naast de lijst.",
    header: "Segment",
    steps: {
      recency: { name: "R", formula: "het eerste cijfer" },
      mean: { name: "FM", formula: "(F + M) ÷ 2, een half naar boven afgerond" },
      segment: { name: "Segment", formula: "de kaart bij R en FM" },
    },
    examples: [
      "Kocht onlangs, vaak en voor veel geld.",
      "Een kolom met scores, als getal of als tekst; het gemiddelde van 1 en 2 wordt 2, de lege rij blijft leeg.",
    ],
    errors: {
      "inconsistent-values":
        "{received} is geen RFM-score: elk van de drie cijfers moet 1 tot en met 5 zijn, zoals in 545.",
    },
  },

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
      "no-solution": "De waarden zijn te groot om op te tellen.",
    },
    notes: {
      notPositive:
        "Waarden die nul of negatief zijn: {count}. Ze zijn klasse C, en het totaal is dat van de andere waarden.",
    },
  },

  pareto: {
    title: "Pareto-aandeel",
    summary: "Aandeel van het totaal dat de grootste 20% van de klanten opbrengt.",
    formula: "som van de grootste waarden ÷ som van alle waarden",
    params: {
      values: { name: "waarden", help: revenueValues },
      top: {
        name: "top",
        help: "Welk aandeel van de klanten als top telt, in hele klanten: 20% van 12 klanten is 3.",
      },
    },
    result: "Het aandeel als fractie: 0,8 is 80%. Alleen boven 1 als negatieve waarden het totaal verlagen.",
    header: "Aandeel van de top",
    steps: {
      count: { name: "Klanten in de top", formula: "top × klanten, tot de volgende hele klant" },
      top: { name: "Hun waarden", formula: "som van de grootste waarden" },
      total: { name: "Totaal", formula: "som van alle waarden" },
      share: { name: "Aandeel", formula: "som van de grootste waarden ÷ totaal" },
    },
    examples: ["Eén van de vijf klanten brengt 80% op.", "De helft van drie klanten is er twee."],
    errors: {
      "empty-range": "Er is geen klant om te tellen: waarden bevat alleen lege cellen.",
      "division-by-zero": "De waarden zijn samen nul, en niets heeft een aandeel in nul.",
      "inconsistent-values":
        "De waarden zijn samen {received}: niets heeft een aandeel in een negatief totaal. Laat de klanten met verlies weg, of neem een langere periode.",
      "no-solution": "De waarden zijn te groot om op te tellen.",
    },
    notes: {
      negative:
        "Negatieve waarden: {count}. Ze verlagen het totaal, zodat het aandeel van de top groter is dan zonder hen.",
    },
  },

  gini: {
    title: "Gini-coëfficiënt",
    summary:
      "Hoe ongelijk de omzet over de klanten is verdeeld: 0 als allen evenveel opbrengen, bijna 1 als één klant alles opbrengt.",
    formula: "2 × Σ(rang × waarde) ÷ (klanten × totaal) − (klanten + 1) ÷ klanten, gerangschikt van klein naar groot",
    params: { values: { name: "waarden", help: revenueValues } },
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
      "Allen brengen evenveel op; een lege cel is geen klant.",
    ],
    errors: {
      "empty-range": "Er is geen klant om te tellen: waarden bevat alleen lege cellen.",
      "division-by-zero": "De waarden zijn samen nul: er valt niets over de klanten te verdelen.",
      "inconsistent-values":
        "De waarden zijn samen {received}: een negatief totaal laat zich niet over de klanten verdelen. Laat de klanten met verlies weg, of neem een langere periode.",
      "no-solution": "De waarden zijn te groot om op te tellen.",
    },
    notes: {
      negative: "Negatieve waarden: {count}. De coëfficiënt is hoger dan zonder hen en kan boven 1 uitkomen.",
    },
  },
};
