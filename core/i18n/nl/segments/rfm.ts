import type { FamilyWords } from "../../translation.ts";

const customerColumns = {
  recency: {
    name: "recentheid",
    help: "Dagen sinds de laatste aankoop van elke klant; of de datums daarvan: zijn alle waarden groter dan 10.000, dan gelden ze als datums, en is de recentheid het aantal dagen vóór de laatste datum.",
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

const dates = "Recentheid bevat datums: ze telt als het aantal dagen vóór de laatste datum.";

const mixture = "{place} is {received}, in een kolom waarin ook datums staan. Geef datums of dagen, niet allebei.";

const scoreSteps = {
  recencyScore: { name: "R", formula: "aantal scores − grenzen onder de recentheid in dagen" },
  frequencyScore: { name: "F", formula: "1 + grenzen onder de frequentie" },
  monetaryScore: { name: "M", formula: "1 + grenzen onder de besteding" },
  score: { name: "Score", formula: "R, F en M naast elkaar" },
};

const scoreFormula =
  "score = 1 + grenzen (PERCENTIEL.INC bij 20, 40, 60 en 80%) onder de waarde; recentheid telt andersom";

const scoreRivals = {
  equalGroups:
    "Sommigen sorteren de klanten en delen de lijst in vijf even grote groepen (NTILE in SQL): klanten met hetzelfde aantal orders krijgen dan verschillende scores, naar de volgorde van de rijen.",
  fixed:
    "Sommigen scoren met vaste grenzen, zoals gekocht in de laatste 30, 90, 180 of 365 dagen: geef zulke grenzen als tabel in plaats van het aantal klassen.",
};

const scoreRules = {
  ties: "Een waarde op een grens blijft eronder, zodat gelijke waarden altijd dezelfde score krijgen. Een score kan leeg blijven; bij Gebruikte gegevens staat welke, en waarom.",
};

export const rfm: Pick<FamilyWords<"segments">, "rfm" | "rfmScore" | "rfmThresholds" | "rfmSegment"> = {
  rfm: {
    title: "RFM-analyse",
    summary: "Geeft elke klant een score voor recentheid, frequentie en besteding, uit een lijst met transacties.",
    formula: scoreFormula,
    params: {
      customers: { name: "klanten", help: "De klant van elke transactie: een nummer of een naam." },
      dates: { name: "datums", help: "De datum van elke transactie, op dezelfde rijen." },
      amounts: {
        name: "bedragen",
        help: "Het bedrag van elke transactie, op dezelfde rijen; een retour is negatief.",
      },
      asOf: {
        name: "peildatum",
        help: "De dag vanaf waar de recentheid terugtelt, niet vóór een van de transacties; de laatste datum in de lijst als je niets invult.",
      },
      bins: binsOrTable,
    },
    result:
      "Eén rij per klant, in volgorde van eerste voorkomen. Het segment is dat van RFMSEGMENT; bij een ander aantal klassen dan 5 telt elke score daar als het vijfde deel waarin het midden van haar klasse valt.",
    columns: {
      customer: "Klant",
      recency: "Recentheid (dagen)",
      frequency: "Frequentie (orders)",
      monetary: "Besteding (geld)",
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
        "{place} ligt na de peildatum (aantal rijen waarvoor dat geldt: {count}). Geef een latere peildatum, of vul niets in: dan geldt de laatste datum in de lijst.",
      "malformed-table": malformedTable,
      "too-large": "De bedragen zijn te groot om op te tellen.",
    },
    notes: {
      ...emptyScores,
      returns:
        "Negatieve bedragen: {count}. Ze tellen als order en als laatste aankoop; laat retouren weg als dat niet de bedoeling is.",
    },
    rivals: scoreRivals,
    rules: { ...scoreRules, sameDay: "Elke rij telt als een order, ook als er twee op één dag zijn." },
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
    rivals: scoreRivals,
    rules: scoreRules,
  },

  rfmThresholds: {
    title: "Grenzen van de RFM-scores",
    summary:
      "De grenzen tussen de RFM-scores, als tabel om na te rekenen, aan te passen en aan RFM of RFMSCORE te geven.",
    formula: "PERCENTIEL.INC(kolom; k ÷ klassen) voor k = 1 tot en met klassen − 1",
    params: { ...customerColumns, bins: { name: "klassen", help: "Hoeveel scores er zijn, 2 tot en met 9." } },
    result:
      "Eén rij per grens. Een waarde op een grens krijgt de lagere score; bij recentheid, waar minder dagen beter zijn, de hogere.",
    columns: {
      share: "Percentiel (aandeel)",
      recency: "Recentheid (dagen)",
      frequency: "Frequentie (orders)",
      monetary: "Besteding (geld)",
    },
    steps: {
      place: { name: "Plaats van de eerste grens", formula: "1 + (klanten − 1) ÷ klassen, in de gesorteerde kolom" },
      recency: {
        name: "Eerste grens van recentheid",
        formula: "waarde op die plaats: lagere + deel × (hogere − lagere), zoals PERCENTIEL.INC",
      },
      frequency: { name: "Eerste grens van frequentie", formula: "waarde op die plaats in de kolom frequentie" },
      monetary: { name: "Eerste grens van besteding", formula: "waarde op die plaats in de kolom besteding" },
    },
    examples: [
      "Vier scores vragen om drie grenzen; bij drie klanten liggen die op de waarden en er halverwege tussen.",
    ],
    errors: {
      "empty-range": "Er is geen klant om te tellen: recentheid, frequentie en besteding bevatten alleen lege cellen.",
      "inconsistent-values": mixture,
    },
    notes: { dates },
    rivals: {
      exclusive:
        "Het R-pakket rfm telt 1 op bij elke grens en geeft een waarde eronder de lagere score; waar een grens tussen twee hele getallen ligt, scoren 3 van de 995 klanten uit het voorbeeld van het pakket anders.",
    },
    rules: {
      line: "Een waarde op een grens krijgt de lagere score; bij recentheid, waar minder dagen beter zijn, de hogere.",
    },
  },

  rfmSegment: {
    title: "Segment bij een RFM-score",
    summary: "Het segment waar een RFM-score zoals 545 in valt: Kampioen, Trouw, Risico enzovoort.",
    formula: "R en FM = (F + M) ÷ 2, een half naar boven afgerond, opgezocht in de kaart met tien segmenten",
    params: {
      score: {
        name: "score",
        help: "Een RFM-score van drie cijfers van 1 tot en met 5, of een kolom daarvan. Naast een lege cel blijft het resultaat leeg.",
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
    rivals: {
      ranges:
        "Pakketten zoals rfm voor R geven elk segment een bereik van R, F en M. Sommige scores passen dan bij meer segmenten en andere bij geen enkel (Others); deze kaart geeft elk van de 125 scores één segment.",
      names: "De namen verschillen: Slapend heet ook Verloren, en Nieuw ook Nieuwe klant.",
    },
    rules: {
      half: "F en M wegen even zwaar; een half in hun gemiddelde wordt naar boven afgerond.",
    },
  },
};
