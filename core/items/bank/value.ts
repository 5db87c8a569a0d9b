import type { Item } from "../item.ts";
import { grid, mistake } from "./write.ts";

export const valueItems = (): readonly Item[] => [
  {
    id: "CLV-01",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Customer lifetime value: W × A", nl: "Klantwaarde: W × A" },
      stem: {
        en: "A customer spends {purchase} per purchase on average. Gross margin is {margin}. You expect {purchases} more purchases. Calculate W (contribution per purchase) and the lifetime value (W × A).",
        nl: "Een klant besteedt gemiddeld {purchase} per aankoop. De brutomarge is {margin}. Je verwacht nog {purchases} aankopen. Bereken W (bijdrage per aankoop) en de klantwaarde (W × A).",
      },
      source: "Course example: € 180 × 45% × 12 = € 972.",
    },
    parameters: [
      grid("money", "purchase", "Average purchase", "Gemiddelde aankoop", [40, 400, 5], 180),
      grid("fraction", "margin", "Gross margin", "Brutomarge", [0.15, 0.6, 0.01], 0.45),
      grid("count", "purchases", "Expected purchases", "Verwacht aantal aankopen", [4, 24, 1], 12),
    ],
    constraints: ["ABS(margin-0.5)>=0.03"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "contribution",
        help: { prompt: { en: "W: contribution per purchase", nl: "W: bijdrage per aankoop" } },
        answer: "purchase*margin",
        measure: "money",
        decimals: 2,
        points: 1,
        mistakes: [
          mistake(
            "cost-not-margin",
            "purchase*(1-margin)",
            "You took the cost price instead of the margin.",
            "Je nam de kostprijs in plaats van de marge.",
          ),
          mistake(
            "percent-as-integer",
            "purchase*margin*100",
            "Use {margin} as a fraction, not as a whole number.",
            "Reken met {margin} als fractie, niet als heel getal.",
          ),
          mistake(
            "divided",
            "purchase/margin",
            "Multiply by the margin; you divided.",
            "Vermenigvuldig met het margepercentage; je hebt gedeeld.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "value",
        help: {
          prompt: { en: "Customer lifetime value", nl: "Klantwaarde" },
          solution: {
            en: "W = {purchase} × {margin} = {contribution}; value = {contribution} × {purchases} = {value}.",
            nl: "W = {purchase} × {margin} = {contribution}; klantwaarde = {contribution} × {purchases} = {value}.",
          },
        },
        answer: "contribution*purchases",
        measure: "money",
        decimals: 2,
        points: 2,
        carry: { when: "AND(contribution>0,contribution<purchase*100)" },
        mistakes: [
          mistake(
            "revenue-not-margin",
            "purchase*purchases",
            "You used revenue instead of margin.",
            "Je rekende met de omzet in plaats van de marge.",
          ),
          mistake(
            "cost-not-margin",
            "purchase*(1-margin)*purchases",
            "You used the cost price (1 − margin).",
            "Je rekende met de kostprijs (1 − marge).",
          ),
          mistake(
            "percent-as-integer",
            "purchase*margin*100*purchases",
            "A factor 100 too high: use the margin as a fraction.",
            "Een factor 100 te hoog: reken met de marge als fractie.",
          ),
        ],
      },
    ],
  },
  {
    id: "CLV-02",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Lifetime value of a department store account", nl: "Klantwaarde van een warenhuis" },
      stem: {
        en: "A department store chain orders {order} per order on average from your company. Margin is {margin} and you expect {orders} orders. Calculate the lifetime value.",
        nl: "Een warenhuisketen bestelt gemiddeld voor {order} per order bij jouw bedrijf. De marge is {margin} en je verwacht {orders} orders. Bereken de klantwaarde.",
      },
      source: "Course example: € 9,500 per order × 15% × 6 orders = € 8,550.",
    },
    parameters: [
      grid("money", "order", "Turnover per order", "Omzet per order", [4000, 18000, 250], 9500),
      grid("fraction", "margin", "Margin", "Marge", [0.08, 0.32, 0.01], 0.15),
      grid("count", "orders", "Number of orders", "Aantal orders", [3, 14, 1], 6),
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "value",
        help: { prompt: { en: "Customer lifetime value", nl: "Klantwaarde" } },
        answer: "CLV(order,margin,orders)",
        measure: "money",
        decimals: 2,
        points: 2,
        mistakes: [
          mistake(
            "amount-is-total",
            "order*margin",
            "The amount is per order. Multiply by the number of orders.",
            "Het bedrag geldt per order. Vermenigvuldig nog met het aantal orders.",
          ),
          mistake(
            "revenue-not-margin",
            "order*orders",
            "This is total revenue. Lifetime value uses the margin.",
            "Dit is de totale omzet. Klantwaarde reken je met de marge.",
          ),
          mistake(
            "divided-by-orders",
            "order*margin/orders",
            "You divided by the number of orders; multiply instead.",
            "Je deelde door het aantal orders; je moet vermenigvuldigen.",
          ),
          mistake(
            "percent-as-integer",
            "order*margin*100*orders",
            "A factor 100 too high: use the margin as a fraction.",
            "Een factor 100 te hoog: reken met de marge als fractie.",
          ),
        ],
      },
    ],
  },
  {
    id: "CLV-03",
    version: 1,
    level: "apply",
    help: {
      title: {
        en: "Lifetime value in steps, with acquisition cost",
        nl: "Klantwaarde in stappen, met acquisitiekosten",
      },
      stem: {
        en: "A customer buys {perYear} times a year, stays {years} years on average, spends {purchase} each time at a margin of {margin}. Acquisition cost was {acquisition}.",
        nl: "Een klant koopt {perYear} keer per jaar, blijft gemiddeld {years} jaar, besteedt {purchase} per keer bij een marge van {margin}. Het werven kostte {acquisition}.",
      },
    },
    parameters: [
      grid("count", "perYear", "Purchases per year", "Aankopen per jaar", [2, 12, 1], 4),
      grid("count", "years", "Years as a customer", "Klantduur in jaren", [2, 8, 1], 3),
      grid("money", "purchase", "Average purchase", "Gemiddelde aankoop", [60, 320, 10], 150),
      grid("fraction", "margin", "Margin", "Marge", [0.2, 0.5, 0.01], 0.3),
      grid("money", "acquisition", "Acquisition cost", "Acquisitiekosten", [40, 250, 5], 95),
    ],
    constraints: ["purchase*margin*perYear*years>acquisition*1.5", "perYear<>years", "ABS(margin-0.5)>=0.02"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "purchases",
        help: { prompt: { en: "A: expected number of purchases", nl: "A: verwacht aantal aankopen" } },
        answer: "perYear*years",
        measure: "count",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "sum",
            "perYear+years",
            "Multiply frequency and duration; you added.",
            "Vermenigvuldig frequentie en duur; je telde op.",
          ),
          mistake("no-years", "perYear", "Do not forget the number of years.", "Vergeet de klantduur niet."),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "contribution",
        help: { prompt: { en: "W: contribution per purchase", nl: "W: bijdrage per aankoop" } },
        answer: "purchase*margin",
        measure: "money",
        decimals: 2,
        points: 1,
        mistakes: [
          mistake(
            "cost-not-margin",
            "purchase*(1-margin)",
            "This is the cost price, not the margin.",
            "Dit is de kostprijs, niet de marge.",
          ),
          mistake(
            "percent-as-integer",
            "purchase*margin*100",
            "Use the margin as a fraction: 45% is 0.45.",
            "Reken met de marge als fractie: 45% is 0,45.",
          ),
        ],
      },
      {
        id: "c",
        kind: "number",
        name: "gross",
        help: { prompt: { en: "Lifetime value before acquisition cost", nl: "Klantwaarde vóór acquisitiekosten" } },
        answer: "purchases*contribution",
        measure: "money",
        decimals: 2,
        points: 1,
        carry: { when: "AND(purchases>1,contribution>0)" },
        mistakes: [
          mistake(
            "revenue-not-margin",
            "perYear*years*purchase",
            "You used revenue instead of margin.",
            "Je rekende met omzet in plaats van marge.",
          ),
          mistake(
            "one-year",
            "perYear*purchase*margin",
            "This is one year of contribution.",
            "Dit is de bijdrage van één jaar.",
          ),
        ],
      },
      {
        id: "d",
        kind: "number",
        name: "net",
        help: { prompt: { en: "Lifetime value after acquisition cost", nl: "Klantwaarde na acquisitiekosten" } },
        answer: "gross-acquisition",
        measure: "money",
        decimals: 2,
        points: 1,
        carry: { when: "gross>0" },
        mistakes: [
          mistake(
            "added",
            "perYear*years*purchase*margin+acquisition",
            "Acquisition cost is subtracted.",
            "Acquisitiekosten gaan eraf.",
          ),
          mistake(
            "cost-per-purchase",
            "perYear*years*(purchase*margin-acquisition)",
            "Acquisition cost is paid once, not at every purchase.",
            "De acquisitiekosten maak je eenmalig, niet bij elke aankoop.",
          ),
          mistake(
            "cost-per-year",
            "perYear*years*purchase*margin-acquisition*years",
            "Acquisition cost is paid once, not every year.",
            "De acquisitiekosten maak je eenmalig, niet elk jaar.",
          ),
        ],
      },
    ],
  },
  {
    id: "CLV-04",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Lifetime value with retention", nl: "Klantwaarde met retentie" },
      stem: {
        en: "A customer contributes {contribution} per year. Yearly retention is {retention}. Use expected lifetime = 1 / (1 − retention).",
        nl: "Een klant levert {contribution} bijdrage per jaar. De jaarlijkse retentie is {retention}. Gebruik verwachte klantduur = 1 / (1 − retentie).",
      },
    },
    parameters: [
      grid("money", "contribution", "Contribution per year", "Bijdrage per jaar", [60, 600, 10], 240),
      grid("fraction", "retention", "Retention per year", "Retentie per jaar", [0.6, 0.92, 0.01], 0.8),
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "lifetime",
        help: { prompt: { en: "Expected lifetime (years)", nl: "Verwachte klantduur (jaren)" } },
        answer: "LIFETIME(1-retention)",
        measure: "number",
        decimals: 2,
        points: 1,
        mistakes: [
          mistake(
            "one-over-retention",
            "1/retention",
            "Divide by churn (1 − retention), not by retention.",
            "Deel door de churn (1 − retentie), niet door de retentie.",
          ),
          mistake(
            "ratio",
            "retention/(1-retention)",
            "This leaves out the first year.",
            "Dit telt het eerste jaar niet mee.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "value",
        help: { prompt: { en: "Customer lifetime value", nl: "Klantwaarde" } },
        answer: "contribution*lifetime",
        measure: "money",
        decimals: 2,
        points: 2,
        carry: { when: "AND(lifetime>=1,lifetime<100)" },
        mistakes: [
          mistake(
            "times-retention",
            "contribution*retention",
            "You multiplied by retention; multiply by the lifetime.",
            "Je vermenigvuldigde met de retentie; vermenigvuldig met de klantduur.",
          ),
          mistake(
            "over-retention",
            "contribution/retention",
            "Divide by churn, not by retention.",
            "Deel door de churn, niet door de retentie.",
          ),
          mistake(
            "first-year-left-out",
            "contribution*retention/(1-retention)",
            "The first year is missing.",
            "Het eerste jaar ontbreekt.",
          ),
        ],
      },
    ],
  },
];
