import type { Language, Words } from "../../core/words.ts";
import type { ContentCell, Filled, SheetContent } from "../content.ts";
import { CLIENTS, SECTORS } from "./clients.ts";
import { SHEETS } from "./names.ts";
import type { Store } from "./stores.ts";
import type { Response } from "./survey.ts";
import type { Transaction } from "./transactions.ts";

const EUROS = "#,##0";
export const DATE_FORMAT = { en: "yyyy-mm-dd", nl: "dd-mm-yyyy" } as const satisfies Words;

const header = (text: string): Filled => ({ value: text, look: "header" });

/** A formula in the row of headers answers a whole column, its own header included. */
const heading = (formula: string): Filled => ({ formula, look: "header" });

const CLIENT_HEADERS: readonly Words[] = [
  { en: "Client", nl: "Klant" },
  { en: "Sector", nl: "Sector" },
  { en: "Revenue", nl: "Omzet" },
  { en: "Costs", nl: "Kosten" },
  { en: "Current value", nl: "Huidige waarde" },
  { en: "Potential value", nl: "Potentiële waarde" },
  { en: "Strategic importance", nl: "Strategisch belang" },
  { en: "Complexity", nl: "Complexiteit" },
  { en: "Purchase volume", nl: "Inkoopvolume" },
  { en: "Growth potential", nl: "Groeimogelijkheden" },
];

const VERDICT_HEADERS: readonly Words[] = [
  { en: "Profit", nl: "Winst" },
  { en: "ABC", nl: "ABC" },
  { en: "Customer value", nl: "Klantwaarde" },
  { en: "Kraljic", nl: "Kraljic" },
  { en: "Growth and share", nl: "Groei en aandeel" },
];

export function clientSheet(language: Language): SheetContent {
  const column = (letter: string) => `${letter}2:${letter}${CLIENTS.length + 1}`;
  // Each answers for the whole list from the first client on.
  const verdicts = [
    { formula: `=CUSTOMERVALUE(${column("C")},${column("D")})`, format: EUROS },
    { formula: `=ABC(${column("C")})` },
    { formula: `=CUSTOMERMATRIX(${column("E")},${column("F")})` },
    { formula: `=KRALJIC(${column("H")},${column("G")})` },
    { formula: `=GROWTHSHARE(${column("I")},${column("J")})` },
  ];
  const rows = CLIENTS.map((client, index): ContentCell[] => [
    client.name,
    SECTORS[client.sector][language],
    client.revenue,
    client.costs,
    client.currentValue,
    client.potential,
    client.importance,
    client.complexity,
    client.volume,
    client.growth,
    ...(index === 0 ? verdicts : []),
  ]);
  return {
    name: SHEETS[language].clients,
    rows: [[...CLIENT_HEADERS, ...VERDICT_HEADERS].map((words) => header(words[language])), ...rows],
    formats: [undefined, undefined, EUROS, EUROS],
    widths: [210, 110, 80, 80, 100, 115, 135, 95, 120, 130, 80, 60, 140, 150, 130],
    frozenRows: 1,
  };
}

const TRANSACTION_HEADERS: readonly Words[] = [
  { en: "Client", nl: "Klant" },
  { en: "Date", nl: "Datum" },
  { en: "Amount", nl: "Bedrag" },
  { en: "Product", nl: "Product" },
];

export function transactionSheet(language: Language, transactions: readonly Transaction[]): SheetContent {
  return {
    name: SHEETS[language].transactions,
    rows: [
      TRANSACTION_HEADERS.map((words) => header(words[language])),
      ...transactions.map(({ client, date, amount, product }) => [client, date, amount, product[language]]),
    ],
    formats: [undefined, DATE_FORMAT[language], EUROS],
    widths: [210, 100, 80, 160],
    frozenRows: 1,
  };
}

const SURVEY_HEADERS: readonly Words[] = [
  { en: "Respondent", nl: "Respondent" },
  { en: "Branch", nl: "Vestiging" },
  { en: "Would recommend (0-10)", nl: "Beveelt aan (0-10)" },
  { en: "Satisfied (1-5)", nl: "Tevreden (1-5)" },
];

export function surveySheet(language: Language, responses: readonly Response[]): SheetContent {
  return {
    name: SHEETS[language].survey,
    rows: [
      [...SURVEY_HEADERS.map((words) => header(words[language])), heading(`=NPSGROUP(C1:C${responses.length + 1})`)],
      ...responses.map(({ respondent, branch, recommendation, satisfaction }) => [
        respondent,
        branch,
        recommendation,
        satisfaction,
      ]),
    ],
    widths: [95, 110, 170, 110, 110],
    frozenRows: 1,
  };
}

const STORE_HEADERS: readonly Words[] = [
  { en: "Store", nl: "Winkel" },
  { en: "Own revenue", nl: "Eigen omzet" },
  { en: "Category revenue", nl: "Omzet in de categorie" },
];

export function storeSheet(language: Language, stores: readonly Store[]): SheetContent {
  return {
    name: SHEETS[language].stores,
    rows: [
      STORE_HEADERS.map((words) => header(words[language])),
      ...stores.map(({ name, ownRevenue, categoryRevenue }) => [name, ownRevenue, categoryRevenue]),
    ],
    formats: [undefined, EUROS, EUROS],
    widths: [200, 110, 160],
    frozenRows: 1,
  };
}
