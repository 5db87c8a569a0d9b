import type { FamilyWords } from "../../translation.ts";

export const customers: Pick<
  FamilyWords<"segments">,
  "pyramid" | "leadStatus" | "crossSell" | "whiteSpace" | "sellType"
> = {
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
      customers: { name: "klanten", help: "De klant van elke regel: een nummer of een naam." },
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
      customers: { name: "klanten", help: "De klant van elke orderregel: een nummer of een naam." },
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
