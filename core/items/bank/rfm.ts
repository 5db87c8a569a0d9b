import type { Item } from "../item.ts";
import { mistake, oneOf, option, wrongChoice } from "./write.ts";

export const rfmItems = (): readonly Item[] => [
  {
    id: "RFM-01",
    version: 1,
    level: "apply",
    help: {
      title: { en: "RFM score of a customer", nl: "RFM-score van een klant" },
      stem: {
        en: "Last purchase {days} days ago, {purchases} purchases, {revenue} turnover. Determine the scores with the limits that the questions give (a value on the line gets the higher score; R: more recent is higher).",
        nl: "Laatste aankoop {days} dagen geleden, {purchases} aankopen, {revenue} omzet. Bepaal de scores met de grenzen in de vragen (een waarde op de grens krijgt de hogere score; R: hoe recenter, hoe hoger).",
      },
    },
    parameters: [
      oneOf(
        "count",
        "days",
        "Days since last purchase",
        "Dagen sinds laatste aankoop",
        [5, 12, 30, 31, 60, 90, 91, 140, 180, 181, 300, 365, 366, 420],
        90,
      ),
      oneOf(
        "count",
        "purchases",
        "Number of purchases",
        "Aantal aankopen",
        [1, 2, 3, 4, 5, 6, 7, 9, 11, 12, 15, 20],
        7,
      ),
      oneOf(
        "money",
        "revenue",
        "Turnover",
        "Omzet",
        [120, 249, 250, 600, 749, 750, 1200, 1499, 1500, 3200, 4999, 5000, 8200],
        1500,
      ),
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "recencyScore",
        help: {
          prompt: {
            en: "R score: up to 30 days 5, up to 90 4, up to 180 3, up to 365 2, longer ago 1",
            nl: "R-score: tot en met 30 dagen 5, tot en met 90 4, tot en met 180 3, tot en met 365 2, langer geleden 1",
          },
        },
        answer: "IF(days<=30,5,IF(days<=90,4,IF(days<=180,3,IF(days<=365,2,1))))",
        measure: "count",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "reversed",
            "6-IF(days<=30,5,IF(days<=90,4,IF(days<=180,3,IF(days<=365,2,1))))",
            "R is reversed: a recent purchase gets the highest score.",
            "R is omgedraaid: een recente aankoop krijgt de hoogste score.",
            { mayCoincide: true },
          ),
          mistake(
            "strict-boundary",
            "IF(days<30,5,IF(days<90,4,IF(days<180,3,IF(days<365,2,1))))",
            "A value on the line itself gets the higher score.",
            "De grenswaarde zelf telt mee voor de hogere score.",
            { mayCoincide: true },
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "frequencyScore",
        help: {
          prompt: {
            en: "F score: from 12 purchases 5, from 7 4, from 4 3, from 2 2, otherwise 1",
            nl: "F-score: vanaf 12 aankopen 5, vanaf 7 4, vanaf 4 3, vanaf 2 2, anders 1",
          },
        },
        answer: "IF(purchases>=12,5,IF(purchases>=7,4,IF(purchases>=4,3,IF(purchases>=2,2,1))))",
        measure: "count",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "strict-boundary",
            "IF(purchases>12,5,IF(purchases>7,4,IF(purchases>4,3,IF(purchases>2,2,1))))",
            "A value on the line itself gets the higher score.",
            "De grenswaarde zelf telt mee voor de hogere score.",
            { mayCoincide: true },
          ),
        ],
      },
      {
        id: "c",
        kind: "number",
        name: "monetaryScore",
        help: {
          prompt: {
            en: "M score: from € 5,000 5, from € 1,500 4, from € 750 3, from € 250 2, otherwise 1",
            nl: "M-score: vanaf € 5.000 5, vanaf € 1.500 4, vanaf € 750 3, vanaf € 250 2, anders 1",
          },
        },
        answer: "IF(revenue>=5000,5,IF(revenue>=1500,4,IF(revenue>=750,3,IF(revenue>=250,2,1))))",
        measure: "count",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "strict-boundary",
            "IF(revenue>5000,5,IF(revenue>1500,4,IF(revenue>750,3,IF(revenue>250,2,1))))",
            "A value on the line itself gets the higher score.",
            "De grenswaarde zelf telt mee voor de hogere score.",
            { mayCoincide: true },
          ),
        ],
      },
      {
        id: "d",
        kind: "number",
        name: "code",
        help: { prompt: { en: "RFM code (e.g. 543)", nl: "RFM-code (bijv. 543)" } },
        answer: "100*recencyScore+10*frequencyScore+monetaryScore",
        measure: "count",
        decimals: 0,
        points: 1,
        carry: {
          when: "AND(recencyScore>=1,recencyScore<=5,frequencyScore>=1,frequencyScore<=5,monetaryScore>=1,monetaryScore<=5)",
        },
        mistakes: [
          mistake(
            "summed",
            "recencyScore+frequencyScore+monetaryScore",
            "Write the scores one after another; do not add them.",
            "Zet de scores achter elkaar; tel ze niet op.",
            { mayCoincide: true },
          ),
          mistake(
            "order-mfr",
            "100*monetaryScore+10*frequencyScore+recencyScore",
            "The order is R-F-M.",
            "De volgorde is R-F-M.",
            { mayCoincide: true },
          ),
        ],
      },
    ],
  },
  {
    id: "RFM-02",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "Choose the segment from RFM", nl: "Segment kiezen op RFM" },
      stem: {
        en: "Rules (top to bottom): Champion = R, F and M at least 4; New = R at least 4 and F = 1; At risk = R at most 2 and F at least 4; Dormant = R at most 2 and F at most 2; otherwise Middle. Customer: R={recency}, F={frequency}, M={monetary}.",
        nl: "Regels (van boven naar beneden): Kampioen = R, F en M minstens 4; Nieuw = R minstens 4 en F = 1; Dreigt af te haken = R hoogstens 2 en F minstens 4; Slapend = R hoogstens 2 en F hoogstens 2; anders Midden. Klant: R={recency}, F={frequency}, M={monetary}.",
      },
    },
    parameters: [
      oneOf("count", "recency", "R", "R", [1, 2, 3, 4, 5], 2),
      oneOf("count", "frequency", "F", "F", [1, 2, 3, 4, 5], 5),
      oneOf("count", "monetary", "M", "M", [1, 2, 3, 4, 5], 4),
    ],
    parts: [
      {
        id: "a",
        kind: "choice",
        help: { prompt: { en: "Which segment?", nl: "Welk segment?" } },
        options: [
          option("champion", "Champion", "Kampioen"),
          option("new", "New", "Nieuw"),
          option("risk", "At risk", "Dreigt af te haken"),
          option("dormant", "Dormant", "Slapend"),
          option("middle", "Middle", "Midden"),
        ],
        answer:
          'IF(AND(recency>=4,frequency>=4,monetary>=4),"champion",IF(AND(recency>=4,frequency=1),"new",IF(AND(recency<=2,frequency>=4),"risk",IF(AND(recency<=2,frequency<=2),"dormant","middle"))))',
        points: 1,
        mistakes: [
          wrongChoice(
            "r-reversed",
            'AND(recency<=2,OR(chosen="champion",chosen="new"))',
            "A low R means: bought a long time ago.",
            "Een lage R betekent: lang geleden gekocht.",
          ),
          wrongChoice(
            "ignored-m",
            'AND(recency>=4,frequency>=4,monetary<4,chosen="champion")',
            "Champion also needs M of at least 4.",
            "Voor Kampioen moet ook M minstens 4 zijn.",
          ),
          wrongChoice(
            "risk-vs-dormant",
            'AND(recency<=2,frequency>=4,chosen="dormant")',
            "This customer bought often: at risk, not dormant.",
            "Deze klant kocht vaak: dat is een risico, geen slaper.",
          ),
        ],
      },
    ],
  },
];
