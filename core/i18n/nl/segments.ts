import type { FamilyWords } from "../translation.ts";

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

const revenueValues = { name: "waarden", help: "Omzet of marge per klant." };

const totalErrors = {
  "empty-range": "Er is geen klant om te tellen: waarden bevat alleen lege cellen.",
  "division-by-zero": "De waarden zijn samen nul, en niets heeft een aandeel in nul.",
  "inconsistent-values":
    "De waarden zijn samen {received}: niets heeft een aandeel in een negatief totaal. Laat de klanten met verlies weg, of neem een langere periode.",
  "too-large": "De waarden zijn te groot om op te tellen.",
};

const scoreRivals = {
  equalGroups:
    "Sommigen sorteren de klanten en delen de lijst in vijf even grote groepen (NTILE in SQL): klanten met hetzelfde aantal orders krijgen dan verschillende scores, naar de volgorde van de rijen.",
  fixed:
    "Sommigen scoren met vaste grenzen, zoals gekocht in de laatste 30, 90, 180 of 365 dagen: geef zulke grenzen als tabel in plaats van het aantal klassen.",
};

const scoreRules = {
  ties: "Een waarde op een grens blijft eronder, zodat gelijke waarden altijd dezelfde score krijgen. Een score kan leeg blijven; bij Gebruikte gegevens staat welke, en waarom.",
};

export const segments: FamilyWords<"segments"> = {
  rfm: {
    title: "RFM-analyse",
    summary: "Geeft elke klant een score voor recentheid, frequentie en besteding, uit een lijst met transacties.",
    formula: scoreFormula,
    params: {
      customers: { name: "klanten", help: "De klant van elke transactie: nummer of naam." },
      dates: { name: "datums", help: "De datum van elke transactie, op dezelfde rijen." },
      amounts: {
        name: "bedragen",
        help: "Het bedrag van elke transactie, op dezelfde rijen; een retour is negatief.",
      },
      asOf: {
        name: "peildatum",
        help: "De dag vanaf waar de recentheid terugtelt, niet voor een van de transacties; de laatste datum in de lijst als je niets invult.",
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

  pyramid: {
    title: "Klantenpiramide",
    summary:
      "Het niveau van elke klant naar rang in omzet: Top, Groot, Middelgroot of Klein, en Inactief zonder omzet.",
    formula:
      "aandeel van de actieve klanten met meer omzet: onder 1% → Top, 5% → Groot, 20% → Middelgroot, anders Klein",
    params: {
      revenue: {
        name: "omzet",
        help: "Omzet per klant in de periode. Een lege cel binnen de lijst is een klant zonder omzet; lege cellen boven en onder de lijst blijven leeg.",
      },
      shares: {
        name: "aandelen",
        help: "De aandelen van de actieve klanten die Top, Groot, Middelgroot en Klein zijn, in vier cellen die samen 100% zijn; 1%, 4%, 15% en 80% als je niets invult.",
      },
    },
    result: "Het niveau, één per klant, naast de lijst. Gelijke omzet heeft één niveau.",
    header: "Niveau",
    steps: {
      active: { name: "Actieve klanten", formula: "klanten met omzet boven nul" },
      larger: { name: "Grotere klanten", formula: "actieve klanten met meer omzet dan de eerste" },
      share: { name: "Aandeel van de grotere klanten", formula: "grotere klanten ÷ actieve klanten" },
      level: {
        name: "Niveau van de eerste klant",
        formula: "het eerste niveau waarvan het cumulatieve aandeel boven dat aandeel ligt; zonder omzet Inactief",
      },
    },
    examples: [
      "Vijf actieve klanten, een of twee per niveau: de twee met gelijke omzet zijn allebei Groot, nul en leeg zijn Inactief.",
    ],
    errors: {
      "malformed-table": "Aandelen bevat {received} getallen: geef er vier, voor Top, Groot, Middelgroot en Klein.",
      "inconsistent-values": "De aandelen zijn samen {received} in plaats van 1: samen zijn ze alle actieve klanten.",
    },
    notes: {
      inactive: "Klanten zonder omzet: {count}. Ze zijn Inactief en tellen niet mee als actieve klant.",
    },
    rivals: {
      value:
        "ABC verdeelt op wat klanten opbrengen in plaats van op hoeveel het er zijn: de klanten tot 80% van het totaal zijn A.",
      limits:
        "Sommige bedrijven trekken de grenzen bij vaste omzetten, zoals 100.000 voor Top; een klant verandert dan alleen van niveau door de eigen omzet.",
    },
    rules: {
      ties: "Gelijke omzet heeft één niveau, het beste dat een van hen haalt; een niveau kan dan meer dan zijn aandeel bevatten.",
      whole:
        "Een niveau bevat hele klanten, naar boven afgerond: de grootste klant is altijd Top, ook van tien klanten, en Groot is dan leeg.",
      blank:
        "Lege cellen tussen de eerste en de laatste gevulde cel (of onder een kop) zijn Inactief, net als nul en negatieve omzet. Typ 0 voor een klant zonder omzet helemaal onderaan de lijst.",
    },
  },

  leadStatus: {
    title: "Status van een lead",
    summary: "Hoe ver een contact is op weg naar klant: Suspect, Lead, Prospect of Klant.",
    formula: "orders boven 0 → Klant, anders dialoog → Prospect, anders koopsignaal → Lead, anders Suspect",
    params: {
      reacted: {
        name: "gereageerd",
        help: "Of het contact ooit op je heeft gereageerd: ja of nee. Een reactie zonder koopsignaal is nog een Suspect.",
      },
      buyingSignal: {
        name: "koopsignaal",
        help: "Of het contact een koopsignaal gaf, zoals vragen naar een prijs of een brochure: ja of nee.",
      },
      dialogue: {
        name: "dialoog",
        help: "Of er een gesprek van twee kanten is, zoals een bezoek of een offerte waarover je praat: ja of nee.",
      },
      orders: { name: "orders", help: "Aantal orders tot nu toe; 0 als er geen is." },
    },
    result: "De status, één per contact, naast de lijst.",
    header: "Status",
    steps: {
      reacted: { name: "Gereageerd", formula: "ja of nee; beslist op zichzelf niets" },
      buyingSignal: { name: "Koopsignaal", formula: "ja → ten minste Lead" },
      dialogue: { name: "Dialoog", formula: "ja → ten minste Prospect" },
      orders: { name: "Orders", formula: "boven 0 → Klant" },
      status: { name: "Status", formula: "de hoogste hiervan; Suspect als er geen is" },
    },
    examples: [
      "Vroeg naar een prijs, en niemand heeft nog met het contact gesproken.",
      "Alleen een reactie laat een suspect een suspect; een order maakt iedereen klant.",
    ],
    rivals: {
      order:
        "In veel Engelstalige literatuur komt een lead na een prospect: een prospect is een suspect die past, en een lead is een prospect met wie contact is geweest (D'Haen & Van den Poel). Hier komt de lead eerst, zoals in de Nederlandse verkooppraktijk.",
      qualified:
        "Marketingautomatisering spreekt van marketing qualified en sales qualified leads; wat een contact is, volgt dan uit punten per klik en bezoek in plaats van uit wat er gezegd is.",
      exCustomer:
        "Sommigen kennen ook de ex-klant, voor wie lang geleden bestelde; hier is iedereen met een order Klant. RETENTIONLIST vindt wie er weg is.",
    },
    rules: {
      highest: "De hoogste status telt: wie een order heeft is Klant, ook zonder koopsignaal of dialoog.",
    },
  },

  crossSell: {
    title: "Klanten kochten ook",
    summary: "Welke producten vaker samen worden gekocht dan toeval verklaart, uit een lijst met orderregels.",
    formula: "lift = aandeel van de orders met beide ÷ (aandeel met het ene × aandeel met het andere)",
    params: {
      orders: { name: "orders", help: "De order (of de kassabon) van elke regel." },
      products: { name: "producten", help: "Het product of de productgroep van elke regel, op dezelfde rijen." },
      minimumSupport: {
        name: "minimale support",
        help: "In welk aandeel van de orders beide producten ten minste voorkomen; 1% als je niets invult.",
      },
    },
    result:
      "Twee rijen per paar, één in elke richting, de hoogste lift eerst. Betrouwbaarheid is welk aandeel van de orders met het ene product ook het andere bevat; een lift boven 1 is vaker dan toeval, onder 1 minder vaak.",
    columns: {
      product: "Gekocht",
      also: "Ook gekocht",
      support: "Support (aandeel)",
      confidence: "Betrouwbaarheid (aandeel)",
      lift: "Lift",
      count: "Orders met beide",
    },
    steps: {
      orders: { name: "Orders", formula: "verschillende orders" },
      support: { name: "Support van het eerste paar", formula: "orders met beide ÷ orders" },
      confidence: { name: "Betrouwbaarheid", formula: "orders met beide ÷ orders met het eerste product" },
      expected: { name: "Verwacht bij toeval", formula: "orders met het tweede product ÷ orders" },
      lift: { name: "Lift", formula: "betrouwbaarheid ÷ verwacht bij toeval" },
    },
    examples: ["Iedereen die een printer kocht, kocht inkt, waar toeval alleen 60% zou geven."],
    errors: {
      "empty-range": "Er is geen order om te tellen: orders en producten bevatten alleen lege cellen.",
      "too-few-values":
        "Geen twee producten staan in genoeg orders bij elkaar: het minimum is {limit} van de {orders} orders. Verlaag de minimale support, of neem productgroepen in plaats van producten.",
      "inconsistent-values":
        "Er zijn te veel paren van producten om te tellen. Verhoog de minimale support, of neem productgroepen in plaats van producten.",
    },
    notes: {
      rare: "Producten in minder orders dan de minimale support: {count}. Paren daarmee zijn weggelaten.",
    },
    rivals: {
      confidence:
        "Pakketten zoals arules voor R laten ook regels onder een minimale betrouwbaarheid weg (80%, tenzij je iets anders opgeeft) en zoeken naar sets van meer dan twee producten.",
      counts:
        "Sommigen sorteren op betrouwbaarheid: wat toch al goed verkoopt, komt dan bij elk product bovenaan. Lift corrigeert daarvoor.",
    },
    rules: {
      once: "Een product dat twee keer in een order staat, telt één keer.",
      line: "Een paar dat in precies het minimale aandeel van de orders staat, telt mee.",
      ties: "Gelijke lift staat op volgorde van support, en daarna van de namen van de producten.",
    },
  },

  whiteSpace: {
    title: "Witte vlekken: wat klanten nog niet kopen",
    summary:
      "Omzet per klant en productgroep, met de witte vlekken gemarkeerd en welk aandeel van het assortiment elke klant koopt.",
    formula: "aandeel van het assortiment = productgroepen met omzet ÷ alle productgroepen in de lijst",
    params: {
      customers: { name: "klanten", help: "De klant van elke regel: nummer of naam." },
      products: { name: "producten", help: "Het product of de productgroep van elke regel, op dezelfde rijen." },
      revenue: {
        name: "omzet",
        help: "De omzet van elke regel, op dezelfde rijen; regels van één klant en product worden opgeteld, een retour is negatief.",
      },
    },
    result:
      "Eén rij per klant, daarna een kolom per product, beide van grote naar kleine omzet. Een cel bevat de omzet, of witte vlek als die er niet is.",
    columns: {
      customer: "Klant",
      revenue: "Omzet (geld)",
      share: "Aandeel van het assortiment",
      products: "Product",
    },
    steps: {
      products: { name: "Assortiment", formula: "verschillende producten in de lijst" },
      bought: { name: "Gekocht door de eerste klant", formula: "producten met omzet boven nul" },
      share: { name: "Aandeel van het assortiment", formula: "gekochte producten ÷ producten in het assortiment" },
      gaps: { name: "Witte vlekken", formula: "producten in het assortiment − gekochte producten" },
    },
    examples: ["Jansen koopt twee van de drie groepen; vier cellen blijven over om over te praten."],
    errors: {
      "empty-range": "Er is geen regel om te tellen: klanten, producten en omzet bevatten alleen lege cellen.",
      "inconsistent-values":
        "{customers} klanten bij {products} producten is te groot voor een tabel: neem productgroepen in plaats van producten, of minder klanten.",
      "too-large": "De omzet is te groot om op te tellen.",
    },
    rivals: {
      wallet:
        "Share of wallet is iets anders: welk deel van wat een klant aan zulke producten uitgeeft, waar dan ook, bij jou terechtkomt. Daarvoor moet je weten wat de klant bij anderen besteedt, en dat staat niet in een verkooplijst.",
      threshold:
        "Sommigen noemen ook een omzet onder een minimum een witte vlek; hier telt elke omzet boven nul als gekocht.",
    },
    rules: {
      gap: "Een product met een totaal van nul, of met meer retour dan gekocht, is een witte vlek.",
      ties: "Klanten en producten met gelijke omzet staan op volgorde van naam.",
      range:
        "Het assortiment is wat in de lijst staat: zet een product dat niemand kocht er met omzet 0 bij op een willekeurige rij.",
    },
  },

  sellType: {
    title: "Soort verkoop",
    summary:
      "Wat elke verkoop was: aan een nieuwe klant, een herhaling, meer van hetzelfde (deep), duurder (up) of een andere groep (cross).",
    formula:
      "eerste aankoop → Nieuw, nieuwe groep → Cross, meer stuks → Deep, hogere prijs per stuk → Up, anders Herhaling",
    params: {
      customers: { name: "klanten", help: "De klant van elke orderregel: nummer of naam." },
      dates: { name: "datums", help: "De datum van elke regel, op dezelfde rijen; in elke volgorde." },
      products: { name: "producten", help: "Het product van elke regel, op dezelfde rijen." },
      groups: { name: "groepen", help: "De productgroep van elke regel, op dezelfde rijen." },
      prices: { name: "prijzen", help: "De prijs per stuk, op dezelfde rijen." },
      quantities: { name: "aantallen", help: "Het aantal stuks, op dezelfde rijen. Laat retouren weg." },
    },
    result:
      "De soort, één per regel, naast de lijst. Elke regel wordt vergeleken met wat de klant op eerdere dagen kocht.",
    header: "Soort verkoop",
    steps: {
      before: { name: "Eerder gekocht", formula: "of de klant van de eerste regel op een eerdere dag kocht" },
      group: { name: "Groep eerder gekocht", formula: "of de klant op een eerdere dag in deze groep kocht" },
      units: { name: "Meer stuks", formula: "stuks van dit product op die dag − stuks bij de vorige aankoop ervan" },
      price: {
        name: "Hogere prijs",
        formula: "prijs per stuk − hoogste prijs per stuk bij de vorige aankoop in deze groep",
      },
      type: {
        name: "Soort verkoop",
        formula:
          "geen eerdere aankoop → Nieuw, groep niet eerder → Cross, meer stuks → Deep, hogere prijs → Up, anders Herhaling",
      },
    },
    examples: ["Eerst vijf licenties, nog eens hetzelfde, drie meer, een duurdere soort, en dan een training."],
    errors: { "too-large": "De aantallen zijn te groot om op te tellen." },
    rivals: {
      up: "Sommigen noemen alleen een ander, duurder product upselling, en hetzelfde product voor een hogere prijs een herhaling; hier beslist alleen de prijs per stuk.",
      deep: "In sommige boeken valt meer stuks van hetzelfde product ook onder upselling; hier is dat Deep.",
      average: "Sommigen vergelijken met het gemiddelde van alle eerdere aankopen in plaats van met de vorige.",
    },
    rules: {
      sameDay:
        "Regels van één klant op één dag zijn één aankoop: geen ervan is eerder dan een andere, en stuks van hetzelfde product worden opgeteld.",
      last: "De vergelijking is met de vorige dag waarop de klant kocht: dat product voor de stuks, in die groep voor de prijs, en daar met de hoogste prijs.",
      both: "Meer stuks en tegelijk een hogere prijs is Deep; een ander product in een groep waarin al eerder gekocht is, is Up of Herhaling.",
      line: "Evenveel stuks of dezelfde prijs is niet meer: dat is een Herhaling.",
    },
  },
};
