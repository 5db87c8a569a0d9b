import type { FamilyWords } from "../translation.ts";

export const accounts: FamilyWords<"accounts"> = {
  explain: {
    title: "Afleiding van een functie",
    summary: "Laat zien hoe een andere functie tot haar antwoord komt, één stap per rij, met je eigen cijfers.",
    formula: "de stappen van de genoemde functie, op volgorde",
    params: {
      functionName: { name: "functienaam", help: 'Naam van de functie tussen aanhalingstekens, zoals "CLV".' },
      argument: { name: "argument", help: "De argumenten van die functie, in dezelfde volgorde." },
    },
    result:
      "Eén rij per stap: wat er berekend wordt, de formule in woorden, de ingevulde cijfers, de uitkomst en de eenheid. Van een lijst wordt de eerste rij getoond.",
    columns: { step: "Stap", formula: "Formule", figures: "Cijfers", result: "Uitkomst", unit: "Eenheid" },
    steps: { self: { name: "Stappen", formula: "de stappen van de genoemde functie" } },
    examples: ["De klantwaarde van 12 orders van 180 bij een marge van 45%."],
    errors: {
      "unknown-name": '{received} is geen functie van Kwadrant. Typ de naam tussen aanhalingstekens, zoals "CLV".',
      "inconsistent-values": "EXPLAIN legt zichzelf niet uit: noem een andere functie.",
    },
  },
};
