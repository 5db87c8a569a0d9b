import type { FamilyWords } from "../../translation.ts";

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

export const rates: Pick<
  FamilyWords<"retention">,
  "retention" | "churn" | "lifetime" | "ratePer" | "retentionList" | "acquisitionRatio"
> = {
  retention: {
    title: "Klantbehoud (retentie)",
    summary: "Aandeel van de klanten aan het begin van een periode dat aan het einde nog klant is.",
    formula: "(einde − nieuwe klanten) ÷ begin",
    params: customers,
    result: "Het retentiepercentage als fractie, 0,9 voor 90%.",
    header: "Retentie",
    steps: {
      kept: { name: "Gebleven klanten", formula: "einde − nieuwe klanten" },
      retention: { name: "Retentie", formula: "gebleven klanten ÷ begin" },
    },
    examples: [
      "Van de 1000 klanten bleven er 900 en er kwamen er 200 bij.",
      "Zonder nieuwe klanten is iedereen aan het einde een gebleven klant.",
    ],
    errors: refused,
    rivals: {
      revenue:
        "Omzetretentie deelt de omzet van de klanten van het begin door hun omzet daarvoor: die verandert mee met wat zij kopen en kan boven 100% komen. Deze functie telt klanten.",
      repeat:
        "Het herhaalaankooppercentage deelt klanten met een tweede order door alle klanten; dat zegt wie terugkwam, niet wie een periode lang bleef.",
    },
  },

  churn: {
    title: "Klantverloop (churn)",
    summary: "Aandeel van de klanten aan het begin van een periode dat vóór het einde is vertrokken.",
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
    rivals: {
      averageBase:
        "Sommigen delen door het gemiddelde aantal klanten, (begin + einde) ÷ 2. Met 1000 aan het begin, 1100 aan het einde en 100 vertrokken klanten is dat 9,5% in plaats van 10%, en zijn retentie en klantverloop samen geen 100% meer.",
      net: "Netto klantverloop, (begin − einde) ÷ begin, trekt nieuwe klanten af van wie vertrokken: −10% in hetzelfde geval, en het vertrek blijft verborgen.",
      leavers:
        "Wie iedereen telt die vertrok, ook klanten die in dezelfde periode kwamen, vindt een hoger getal dat boven 100% kan komen.",
    },
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
    header: "Levensduur (perioden)",
    steps: { lifetime: { name: "Levensduur", formula: "1 ÷ klantverloop" } },
    examples: [
      "Als elk jaar 20% vertrekt, blijven klanten gemiddeld 5 jaar.",
      "Een klantverloop van 2,5% per maand geeft 40 maanden.",
    ],
    errors: {
      "division-by-zero": "Bij een klantverloop van 0% vertrekt er nooit een klant: vul een klantverloop boven 0% in.",
      "too-large":
        "Het klantverloop is zo klein dat de levensduur niet in een cel past: vul een groter klantverloop in.",
    },
    rivals: {
      halfway:
        "Wie vertrekt, doet dat in de loop van een periode: telt dat als halverwege, dan is de levensduur een halve periode korter, 4,5 in plaats van 5 bij een klantverloop van 20%.",
      completed:
        "Wie alleen de perioden telt die een klant afmaakt en verlengt, vindt retentie ÷ klantverloop, één periode minder: 4 in plaats van 5.",
      mixed:
        "Eén klantverloop voor iedereen onderschat: trouwe klanten blijven veel langer dan de andere. RETENTIONCURVE en RESIDUALVALUE rekenen daarmee.",
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
    rivals: {
      multiplying:
        "2% per maand maal 12 is 24% per jaar in plaats van 21,5%: zo vertrekken er klanten die al weg zijn, en vanaf 8,4% per maand kom je boven 100%.",
    },
  },

  retentionList: {
    title: "Klantbehoud (retentie) uit twee klantenlijsten",
    summary:
      "Vergelijkt de klanten vooraf en achteraf: hoeveel je er behield, verloor en won, en de percentages die daaruit volgen.",
    formula:
      "retentie = klanten in beide lijsten ÷ klanten vooraf; klantverloop = klanten alleen vooraf ÷ klanten vooraf",
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
      kept: "Gebleven (klanten)",
      lost: "Vertrokken (klanten)",
      gained: "Nieuw (klanten)",
      retention: "Retentie (aandeel)",
      churn: "Klantverloop (aandeel)",
      growth: "Nettogroei (aandeel)",
    },
    steps: {
      kept: { name: "Gebleven", formula: "klanten in beide lijsten" },
      lost: { name: "Vertrokken", formula: "klanten vooraf − gebleven" },
      gained: { name: "Nieuw", formula: "klanten achteraf − gebleven" },
      retention: { name: "Retentie", formula: "gebleven ÷ klanten vooraf" },
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
    rivals: {
      averageBase:
        "Sommigen delen wie vertrok door het gemiddelde van beide lijsten in plaats van door de eerste: met 4 vooraf, 6 achteraf en 1 vertrokken is dat 20% in plaats van 25%.",
    },
    rules: {
      twice: "Een klant die vaker in een lijst staat, telt één keer.",
      names: "Namen worden vergeleken zonder de spaties eromheen; hoofdletters tellen mee.",
    },
  },

  acquisitionRatio: {
    title: "Klanten werven tegenover klanten behouden",
    summary: "Hoeveel keer zo duur het is om een klant te werven als om een klant te behouden; de vuistregel is 5.",
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
      "division-by-zero": "De retentiekosten zijn 0: vul in wat het kost om één klant te behouden.",
      "too-large": "De verhouding past niet in een cel: controleer beide kosten.",
    },
    rivals: {
      total:
        "Sommigen delen alle acquisitiekosten door alle retentiekosten, zonder klanten te tellen: met veel klanten om te behouden is dat veel lager, en het zegt weinig over één klant.",
      thumb: "De literatuur noemt alles van 5 tot 25 keer, afhankelijk van de branche: gebruik je eigen kosten.",
    },
  },
};
