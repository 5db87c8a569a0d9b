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
};
