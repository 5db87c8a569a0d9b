import type { FamilyWords } from "../translation.ts";

const customers = {
  start: { name: "begin", help: "Aantal klanten aan het begin van de periode." },
  end: { name: "einde", help: "Aantal klanten aan het einde van de periode, nieuwe klanten meegeteld." },
  newCustomers: {
    name: "nieuwe klanten",
    help: "Aantal klanten dat er in de periode bij kwam; 0 als je niets invult.",
  },
};

const refused = {
  "inconsistent-values":
    "Einde min nieuwe klanten is {kept}, maar het aantal gebleven klanten ligt tussen 0 en {atStart}, het aantal aan het begin: controleer hoeveel klanten nieuw zijn.",
  "division-by-zero": "Er zijn geen klanten aan het begin: vul bij begin een aantal boven 0 in.",
};

export const retention: FamilyWords<"retention"> = {
  retention: {
    title: "Klantbehoud (retentie)",
    summary: "Aandeel van de klanten aan het begin van een periode dat aan het einde nog klant is.",
    formula: "(einde − nieuwe klanten) ÷ begin",
    params: customers,
    result: "Het retentiepercentage als fractie, 0,9 voor 90%.",
    header: "Klantbehoud",
    steps: {
      kept: { name: "Gebleven klanten", formula: "einde − nieuwe klanten" },
      retention: { name: "Klantbehoud", formula: "gebleven klanten ÷ begin" },
    },
    examples: [
      "Van de 1000 klanten bleven er 900 en er kwamen er 200 bij.",
      "Zonder nieuwe klanten is iedereen aan het einde een gebleven klant.",
    ],
    errors: refused,
  },
  churn: {
    title: "Klantverloop (churn)",
    summary: "Aandeel van de klanten aan het begin van een periode dat voor het einde is vertrokken.",
    formula: "1 − (einde − nieuwe klanten) ÷ begin",
    params: customers,
    result: "Het klantverloop als fractie, 0,1 voor 10%.",
    header: "Klantverloop",
    steps: {
      kept: { name: "Gebleven klanten", formula: "einde − nieuwe klanten" },
      lost: { name: "Vertrokken klanten", formula: "begin − gebleven klanten" },
      churn: { name: "Klantverloop", formula: "vertrokken klanten ÷ begin" },
    },
    examples: [
      "Van de 1000 klanten vertrokken er 100, al groeide het totaal.",
      "Zonder nieuwe klanten daalt het totaal met het aantal vertrokken klanten.",
    ],
    errors: refused,
  },
  lifetime: {
    title: "Verwachte klantlevensduur",
    summary: "Hoeveel perioden een klant gemiddeld blijft als het klantverloop per periode gelijk blijft.",
    formula: "1 ÷ klantverloop",
    params: {
      churn: {
        name: "klantverloop",
        help: "Aandeel van de klanten dat in één periode vertrekt, 20% of 0,2. Een verloop per maand geeft een levensduur in maanden.",
      },
    },
    result: "De verwachte levensduur in de perioden van het klantverloop.",
    header: "Levensduur",
    steps: { lifetime: { name: "Levensduur", formula: "1 ÷ klantverloop" } },
    examples: [
      "Als elk jaar 20% vertrekt, blijven klanten gemiddeld 5 jaar.",
      "Een klantverloop van 2,5% per maand geeft 40 maanden.",
    ],
    errors: {
      "division-by-zero": "Bij een klantverloop van 0% vertrekt er nooit een klant: vul een klantverloop boven 0% in.",
      "no-solution":
        "Het klantverloop is zo klein dat de levensduur niet in een cel past: vul een groter klantverloop in.",
    },
  },
  ratePer: {
    title: "Percentage per maand, kwartaal of jaar",
    summary:
      "Rekent het klantverloop per maand om naar het verloop per jaar, of andersom: met een macht en niet door te vermenigvuldigen.",
    formula: "1 − (1 − percentage)^(maanden in naar ÷ maanden in van)",
    params: {
      rate: {
        name: "percentage",
        help: "Aandeel van de klanten dat in één periode vertrekt, 2% of 0,02. Typ bij retentie 1 − retentie.",
      },
      from: {
        name: "van",
        help: "De periode van het percentage dat je hebt: month (maand), quarter (kwartaal) of year (jaar).",
      },
      to: {
        name: "naar",
        help: "De periode waarvoor je het wilt weten: month (maand), quarter (kwartaal) of year (jaar).",
      },
    },
    result: "Het aandeel dat in de andere periode vertrekt, als fractie.",
    header: "Percentage",
    steps: {
      periods: { name: "Perioden", formula: "maanden in naar ÷ maanden in van" },
      stay: { name: "Aandeel dat blijft", formula: "(1 − percentage)^perioden" },
      rate: { name: "Percentage", formula: "1 − aandeel dat blijft" },
    },
    examples: [
      "2% per maand is 21,5% per jaar en geen 24%: wie weg is, kan niet nog eens vertrekken.",
      "19% per jaar is 5,1% per kwartaal.",
    ],
  },
  retentionList: {
    title: "Klantbehoud uit twee klantenlijsten",
    summary:
      "Vergelijkt de klanten vooraf en achteraf: hoeveel je er behield, verloor en won, en de percentages die daaruit volgen.",
    formula:
      "klantbehoud = klanten in beide lijsten ÷ klanten vooraf; klantverloop = klanten alleen vooraf ÷ klanten vooraf",
    params: {
      before: {
        name: "vooraf",
        help: "De klanten aan het begin van de periode: nummers of namen, zonder de kop. Wie er twee keer in staat, telt één keer.",
      },
      after: {
        name: "achteraf",
        help: "De klanten aan het einde van de periode, zonder de kop. De lijsten hoeven niet even lang te zijn.",
      },
    },
    result:
      "Eén rij. De nettogroei is het aantal nieuwe min het aantal vertrokken klanten, als aandeel van de klanten vooraf.",
    columns: {
      kept: "Gebleven",
      lost: "Vertrokken",
      gained: "Nieuw",
      retention: "Klantbehoud (aandeel)",
      churn: "Klantverloop (aandeel)",
      growth: "Nettogroei (aandeel)",
    },
    steps: {
      kept: { name: "Gebleven", formula: "klanten in beide lijsten" },
      retention: { name: "Klantbehoud", formula: "gebleven ÷ klanten vooraf" },
      churn: { name: "Klantverloop", formula: "vertrokken ÷ klanten vooraf" },
      growth: { name: "Nettogroei", formula: "(nieuw − vertrokken) ÷ klanten vooraf" },
    },
    examples: [
      "Peters ging weg en Visser kwam erbij.",
      "101 staat er twee keer in en telt één keer; het getal 102 en de tekst 102 zijn één klant.",
    ],
    errors: {
      "empty-range": "Er zijn geen klanten vooraf: een percentage vraagt om klanten die konden blijven of vertrekken.",
    },
    notes: {
      sameFirst:
        "Beide lijsten beginnen met {name}. Als dat een kop is, selecteer de lijsten dan zonder: hij telt als klant.",
    },
  },
  survival: {
    title: "Overleving van klanten (Kaplan-Meier)",
    summary: "Aandeel van de klanten dat langer blijft dan elke duur; wie er nog is, telt mee zolang je hem kent.",
    formula: "Π (1 − vertrokken ÷ aanwezig), over de duren tot en met deze",
    params: {
      tenure: {
        name: "duur",
        help: "Hoe lang elke klant er al is, in maanden of jaren: tot het vertrek, of tot nu.",
      },
      churned: {
        name: "vertrokken",
        help: "Of de klant is vertrokken, op dezelfde rijen: ja of nee, WAAR of ONWAAR, 1 of 0.",
      },
      at: { name: "bij", help: "De duren die je wilt zien; weggelaten alle duren in de lijst." },
    },
    result:
      "Eén rij per duur, oplopend: klanten die er tot dan toe waren, klanten die precies bij die duur vertrokken, het aandeel dat langer blijft en de standaardfout daarvan (Greenwood). Leeg waar de lijst niets zegt: een standaardfout als niemand over is, overleving voorbij de langste duur.",
    columns: {
      tenure: "Duur (perioden)",
      atRisk: "Aanwezig",
      churned: "Vertrokken",
      survival: "Overleving (aandeel)",
      error: "Standaardfout (aandeel)",
    },
    steps: {
      customers: { name: "Klanten", formula: "rijen met een duur" },
      lost: { name: "Vertrokken", formula: "klanten die zijn vertrokken" },
      first: { name: "Overleving bij de eerste duur met vertrek", formula: "1 − vertrokken ÷ aanwezig" },
      last: {
        name: "Overleving bij de langste duur",
        formula: "product van 1 − vertrokken ÷ aanwezig over alle duren",
      },
    },
    examples: [
      "Twee van de vijf zijn nog klant, en tellen mee zolang ze dat zijn.",
      "Eén duur, tussen twee uit de lijst in.",
    ],
    errors: {
      "empty-range": "Er is geen klant om te tellen: duur bevat alleen lege cellen.",
      "inconsistent-values": "{place} is {received}: typ ja of nee, WAAR of ONWAAR, 1 of 0.",
    },
  },
  acquisitionRatio: {
    title: "Klant werven tegenover klant behouden",
    summary: "Hoeveel keer zoveel het kost een nieuwe klant te werven als een klant te behouden; de vuistregel is 5.",
    formula: "acquisitiekosten ÷ retentiekosten",
    params: {
      acquisitionCost: {
        name: "acquisitiekosten",
        help: "Kosten om één nieuwe klant te werven: alle acquisitiekosten ÷ nieuwe klanten.",
      },
      retentionCost: {
        name: "retentiekosten",
        help: "Kosten om één klant over dezelfde periode te behouden: alle retentiekosten ÷ behouden klanten.",
      },
    },
    result: "Bij 5 kost een nieuwe klant vijf keer zoveel als een klant die blijft.",
    header: "Acquisitie ÷ retentie",
    steps: { ratio: { name: "Acquisitie ÷ retentie", formula: "acquisitiekosten ÷ retentiekosten" } },
    examples: ["Precies de vuistregel."],
    errors: {
      "division-by-zero": "De retentiekosten zijn 0: vul in wat het kost één klant te behouden.",
      "no-solution": "De verhouding past niet in een cel: controleer beide kosten.",
    },
  },
};
