import type { Language, Words } from "../../core/words.ts";
import type { ContentCell, SheetContent } from "../content.ts";
import { type Ranges, SHEETS } from "./names.ts";

interface Question {
  readonly ask: Words;
  readonly formula: string;
  readonly format: string;
}

interface Section {
  readonly title: Words;
  readonly questions: readonly Question[];
}

const POINTS = "0.0";
const SHARE = "0.0%";
const EUROS = "#,##0";
const NUMBER = "0.00";

function sections({ clients, survey, stores }: Ranges): readonly Section[] {
  return [
    {
      title: { en: "Satisfaction and loyalty", nl: "Tevredenheid en loyaliteit" },
      questions: [
        {
          ask: { en: "How likely are customers to recommend us?", nl: "Hoe graag bevelen klanten ons aan?" },
          formula: `=NPS(${survey("C")})`,
          format: POINTS,
        },
        {
          ask: {
            en: "And with 25% promoters, 60% passives, 15% detractors?",
            nl: "En bij 25% promotors, 60% passieven, 15% criticasters?",
          },
          formula: "=NPSSHARES(25%,60%,15%)",
          format: POINTS,
        },
        {
          ask: { en: "Which share of the customers is satisfied?", nl: "Welk deel van de klanten is tevreden?" },
          formula: `=CSAT(${survey("D")})`,
          format: SHARE,
        },
      ],
    },
    {
      title: { en: "Keeping customers", nl: "Klantbehoud" },
      questions: [
        {
          ask: {
            en: "Who stayed, from 400 to 380 with 40 new?",
            nl: "Van 400 klanten naar 380, waarvan 40 nieuw: wie bleef?",
          },
          formula: "=RETENTION(400,380,40)",
          format: SHARE,
        },
        {
          ask: { en: "And how many left?", nl: "En hoeveel vertrokken er?" },
          formula: "=CHURN(400,380,40)",
          format: SHARE,
        },
        {
          ask: { en: "For how many years does a customer stay?", nl: "Hoeveel jaar blijft een klant?" },
          formula: "=LIFETIME(CHURN(400,380,40))",
          format: NUMBER,
        },
      ],
    },
    {
      title: { en: "Customer value", nl: "Klantwaarde" },
      questions: [
        {
          ask: { en: "12 orders of 180 euros at a margin of 45%", nl: "12 orders van 180 euro met een marge van 45%" },
          formula: "=CLV(180,45%,12)",
          format: EUROS,
        },
        {
          ask: {
            en: "600 euros of margin a year, 85% retention, 8% discount",
            nl: "600 euro marge per jaar, 85% retentie, 8% disconto",
          },
          formula: "=CLVDISCOUNTED(600,85%,8%)",
          format: EUROS,
        },
        {
          ask: { en: "What do all clients together bring?", nl: "Wat leveren alle klanten samen op?" },
          formula: `=SUM(CUSTOMERVALUE(${clients("C")},${clients("D")}))`,
          format: EUROS,
        },
      ],
    },
    {
      title: { en: "Concentration of revenue", nl: "Concentratie van de omzet" },
      questions: [
        {
          ask: { en: "Share of the best 20% of the clients", nl: "Aandeel van de beste 20% van de klanten" },
          formula: `=PARETO(${clients("C")})`,
          format: SHARE,
        },
        {
          ask: { en: "Inequality: 0 is equal, 1 is one client", nl: "Ongelijkheid: 0 is gelijk, 1 is één klant" },
          formula: `=GINI(${clients("C")})`,
          format: NUMBER,
        },
      ],
    },
    {
      title: { en: "Market and distribution", nl: "Markt en distributie" },
      questions: [
        {
          ask: { en: "In which share of the stores are we?", nl: "In welk deel van de winkels liggen wij?" },
          formula: `=NUMERICDISTRIBUTION(COUNTIF(${stores("B")},">0"),COUNT(${stores("B")}))`,
          format: SHARE,
        },
        {
          ask: { en: "Weighted by their revenue", nl: "Gewogen naar hun omzet" },
          formula: `=WEIGHTEDDISTRIBUTION(SUMIF(${stores("B")},">0",${stores("C")}),SUM(${stores("C")}))`,
          format: SHARE,
        },
        {
          ask: {
            en: "Above 1, the stores are larger than average",
            nl: "Boven de 1 zijn de winkels groter dan gemiddeld",
          },
          formula: "=SELECTIONINDEX(40%,2200/6600)",
          format: NUMBER,
        },
        {
          ask: { en: "Our share in the stores that carry us", nl: "Ons aandeel in de winkels die ons voeren" },
          formula: `=TURNOVERSHARE(SUM(${stores("B")}),SUMIF(${stores("B")},">0",${stores("C")}))`,
          format: SHARE,
        },
        {
          ask: { en: "Our share of the whole market", nl: "Ons aandeel in de hele markt" },
          formula: `=MARKETSHARE(SUM(${stores("B")}),SUM(${stores("C")}))`,
          format: SHARE,
        },
      ],
    },
  ];
}

const TITLE: Words = { en: "Try the functions here", nl: "Probeer de functies hier uit" };
const NOTE: Words = {
  en: "Change a formula or a figure on the other sheets. All names and figures are invented.",
  nl: "Wijzig een formule, of een getal op de andere bladen. Alle namen en cijfers zijn verzonnen.",
};
const HEADERS: readonly Words[] = [
  { en: "Question", nl: "Vraag" },
  { en: "Answer", nl: "Antwoord" },
  { en: "Formula", nl: "Formule" },
];

/** The first sheet: questions, live answers, and the formulas as text. */
export function startSheet(language: Language, ranges: Ranges): SheetContent {
  const header = (text: string) => ({ value: text, look: "header" }) as const;
  const rows: ContentCell[][] = [
    [{ value: TITLE[language], look: "title" }],
    [{ value: NOTE[language], look: "note" }],
    [],
    HEADERS.map((words) => header(words[language])),
  ];
  for (const { title, questions } of sections(ranges)) {
    rows.push([header(title[language])]);
    for (const { ask, formula, format } of questions) rows.push([ask[language], { formula, format }, formula]);
    rows.push([]);
  }
  return { name: SHEETS[language].start, rows, widths: [400, 100, 480] };
}
