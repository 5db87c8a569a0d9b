import type { Item } from "../item.ts";
import { grid, mistake } from "./write.ts";

export const retentionItems = (): readonly Item[] => [
  {
    id: "RET-01",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Retention rate", nl: "Retentiegraad" },
      stem: {
        en: "Start of year: {atStart} customers. {joined} new customers joined. End of year: {atEnd} customers. Calculate the retention rate.",
        nl: "Begin van het jaar: {atStart} klanten. In het jaar kwamen er {joined} nieuwe bij. Eind van het jaar: {atEnd} klanten. Bereken de retentiegraad.",
      },
    },
    parameters: [
      grid("count", "atStart", "Customers at start", "Klanten begin", [400, 1600, 10], 800),
      grid("count", "joined", "New customers", "Nieuwe klanten", [40, 400, 5], 150),
      grid("count", "atEnd", "Customers at end", "Klanten eind", [380, 1700, 5], 830),
    ],
    constraints: [
      "(atEnd-joined)/atStart>=0.60",
      "(atEnd-joined)/atStart<=0.97",
      "atEnd<=atStart+joined",
      "ABS(atEnd-atStart)>=5",
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "retention",
        help: { prompt: { en: "Retention rate", nl: "Retentiegraad" } },
        answer: "RETENTION(atStart,atEnd,joined)",
        measure: "fraction",
        decimals: 1,
        points: 2,
        mistakes: [
          mistake(
            "new-included",
            "atEnd/atStart",
            "First subtract the new customers: they were not there at the start.",
            "Trek eerst de nieuwe klanten af: zij waren er aan het begin niet.",
          ),
          mistake(
            "end-base",
            "(atEnd-joined)/atEnd",
            "Divide by the number of customers at the start.",
            "Deel door het aantal klanten aan het begin.",
          ),
          mistake(
            "churn",
            "1-(atEnd-joined)/atStart",
            "This is churn (1 − retention).",
            "Dit is de churn (1 − retentie).",
          ),
        ],
      },
    ],
  },
  {
    id: "RET-02",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Churn and closing number", nl: "Churn en eindstand" },
      stem: {
        en: "Start: {atStart} customers, {lost} left, {joined} new. Calculate churn and the number of customers at the end.",
        nl: "Begin: {atStart} klanten, {lost} opgezegd, {joined} nieuw. Bereken de churn en het aantal klanten aan het eind.",
      },
    },
    parameters: [
      grid("count", "atStart", "Customers at start", "Klanten begin", [500, 2000, 10], 1200),
      grid("count", "lost", "Left", "Opgezegd", [40, 400, 5], 180),
      grid("count", "joined", "New", "Nieuw", [30, 450, 5], 240),
    ],
    constraints: ["lost/atStart<=0.35", "lost/atStart>=0.05", "ABS(joined-lost)>=15"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "churn",
        help: { prompt: { en: "Churn", nl: "Churn" } },
        answer: "lost/atStart",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "net",
            "(lost-joined)/atStart",
            "Churn counts only who left; do not subtract the new customers.",
            "Churn telt alleen wie vertrok; trek de nieuwe klanten er niet af.",
          ),
          mistake(
            "end-base",
            "lost/(atStart-lost+joined)",
            "Divide by the number at the start.",
            "Deel door het aantal klanten aan het begin.",
          ),
          mistake(
            "with-new-base",
            "lost/(atStart+joined)",
            "New customers do not belong in the denominator.",
            "Nieuwe klanten horen niet in de noemer.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "atEnd",
        help: { prompt: { en: "Customers at the end", nl: "Klanten aan het eind" } },
        answer: "atStart-lost+joined",
        measure: "count",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake("forgot-new", "atStart-lost", "Add the new customers.", "Tel de nieuwe klanten erbij."),
          mistake("forgot-left", "atStart+joined", "Subtract the leavers.", "Trek de vertrokken klanten eraf."),
        ],
      },
    ],
  },
  {
    id: "RET-03",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Monthly to yearly churn", nl: "Maandchurn naar jaarchurn" },
      stem: {
        en: "A subscription service loses {monthly} of its customers a month. Calculate churn over twelve months.",
        nl: "Een abonnementsdienst verliest {monthly} van zijn klanten per maand. Bereken de churn over twaalf maanden.",
      },
    },
    parameters: [grid("fraction", "monthly", "Churn per month", "Churn per maand", [0.008, 0.06, 0.0005], 0.02)],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "yearly",
        help: { prompt: { en: "Churn per year", nl: "Churn per jaar" } },
        answer: 'RATEPER(monthly,"month","year")',
        measure: "fraction",
        decimals: 1,
        points: 2,
        mistakes: [
          mistake(
            "times-twelve",
            "12*monthly",
            "You added twelve months. Each month a share of the remaining customers leaves: 1 − (1 − c)^12.",
            "Je telde twaalf maanden op. Elke maand vertrekt een deel van de overgebleven klanten: 1 − (1 − c)^12.",
          ),
          mistake(
            "retention",
            "POWER(1-monthly,12)",
            "This is the yearly retention.",
            "Dit is de retentie over een jaar.",
          ),
          mistake(
            "compounded-up",
            "POWER(1+monthly,12)-1",
            "Customers decline: use (1 − c), not (1 + c).",
            "Klanten nemen af: gebruik (1 − c), niet (1 + c).",
          ),
        ],
      },
    ],
  },
  {
    id: "RET-04",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Value of percentage points of retention", nl: "Waarde van procentpunten retentie" },
      stem: {
        en: "A company has {customers} customers and a retention of {retention}. A programme raises retention by {rise} percentage points. Each retained customer yields {margin} margin a year.",
        nl: "Een bedrijf heeft {customers} klanten en een retentie van {retention}. Een programma verhoogt de retentie met {rise} procentpunt. Elke behouden klant levert {margin} marge per jaar.",
      },
    },
    parameters: [
      grid("count", "customers", "Customers", "Klanten", [2000, 12000, 100], 5000),
      grid("fraction", "retention", "Retention now", "Retentie nu", [0.6, 0.85, 0.01], 0.75),
      grid("count", "rise", "Increase in percentage points", "Stijging in procentpunt", [2, 8, 1], 4),
      grid("money", "margin", "Margin per customer", "Marge per klant", [20, 150, 5], 60),
    ],
    constraints: ["retention+rise/100<=0.95"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "extra",
        help: { prompt: { en: "Extra customers kept", nl: "Extra behouden klanten" } },
        answer: "customers*rise/100",
        measure: "count",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "relative",
            "customers*retention*rise/100",
            "You took {rise}% of the retention. A percentage point is an absolute step on top of {retention}.",
            "Je nam {rise}% van de retentie. Een procentpunt is een absolute stap: {retention} wordt hoger met {rise} procentpunt.",
          ),
          mistake(
            "new-level",
            "customers*(retention+rise/100)",
            "This is the total number kept; the extra number was asked.",
            "Dit is het totaal aan behouden klanten; gevraagd is het extra aantal.",
          ),
          mistake(
            "percent-as-integer",
            "customers*rise",
            "Divide the percentage points by 100.",
            "Deel de procentpunten door 100.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "gain",
        help: { prompt: { en: "Extra margin per year", nl: "Extra marge per jaar" } },
        answer: "extra*margin",
        measure: "money",
        decimals: 0,
        points: 1,
        carry: { when: "AND(extra>0,extra<=customers)" },
        mistakes: [
          mistake(
            "total-margin",
            "customers*(retention+rise/100)*margin",
            "This is total margin, not extra margin.",
            "Dit is de totale marge, niet de extra marge.",
          ),
          mistake("all-customers", "customers*margin", "Not all customers are extra.", "Niet alle klanten zijn extra."),
        ],
      },
    ],
  },
];
