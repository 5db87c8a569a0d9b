import type { Item } from "../item.ts";
import { grid, mistake, option, wrongChoice } from "./write.ts";

/** What a customer is worth over the years, and what winning one costs. */
export const valueOverTimeItems = (): readonly Item[] => [
  {
    id: "CLV-05",
    version: 1,
    level: "apply",
    help: {
      title: { en: "How long does a customer stay?", nl: "Hoe lang blijft een klant?" },
      stem: {
        en: "{churn} of the customers leave each year. A customer brings {margin} of margin a year. Do not discount.",
        nl: "Elk jaar vertrekt {churn} van de klanten. Een klant levert {margin} marge per jaar op. Reken zonder rente.",
      },
    },
    parameters: [
      grid("fraction", "churn", "Churn a year", "Churn per jaar", [0.08, 0.4, 0.01], 0.25),
      grid("money", "margin", "Margin a year", "Marge per jaar", [100, 1500, 10], 400),
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "years",
        help: { prompt: { en: "Expected lifetime in years", nl: "Verwachte klantduur in jaren" } },
        answer: "LIFETIME(churn)",
        measure: "number",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "by-retention",
            "1/(1-churn)",
            "You divided by the retention. Lifetime is 1 ÷ churn.",
            "Je deelde door de retentie. Klantduur is 1 ÷ churn.",
          ),
          mistake(
            "times-hundred",
            "100*churn",
            "This is the churn in percent, not a number of years.",
            "Dit is de churn in procenten, geen aantal jaren.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "worth",
        help: { prompt: { en: "Margin over the whole lifetime", nl: "Marge over de hele klantduur" } },
        answer: "years*margin",
        measure: "money",
        decimals: 0,
        tolerance: { mode: "relative", value: 0.005 },
        points: 1,
        carry: { when: "AND(years>0,years<=100)" },
        mistakes: [
          mistake(
            "retention-times-margin",
            "(1-churn)*margin",
            "This is the margin that is left after one year.",
            "Dit is de marge die er na één jaar over is.",
          ),
          mistake(
            "churn-times-margin",
            "churn*margin",
            "Divide the margin by the churn; you multiplied.",
            "Deel de marge door de churn; je vermenigvuldigde.",
          ),
        ],
      },
    ],
  },
  {
    id: "CLV-06",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "Winning a customer: does it pay?", nl: "Een klant winnen: loont het?" },
      stem: {
        en: "Winning a customer costs {acquisition}, keeping one costs {keeping} a year. A new customer brings {monthly} of margin a month and is worth {value} over its lifetime.",
        nl: "Een klant winnen kost {acquisition}, een klant behouden kost {keeping} per jaar. Een nieuwe klant levert {monthly} marge per maand op en is over zijn hele klantduur {value} waard.",
      },
    },
    parameters: [
      grid("money", "acquisition", "Cost of winning a customer", "Kosten nieuwe klant", [150, 900, 10], 300),
      grid("money", "keeping", "Cost of keeping a customer", "Kosten behoud", [30, 200, 5], 50),
      grid("money", "monthly", "Margin a month", "Marge per maand", [15, 90, 1], 25),
      grid("money", "value", "Lifetime value", "Klantwaarde", [200, 2500, 10], 900),
    ],
    constraints: [
      "acquisition/keeping>=2",
      "acquisition/keeping<=9",
      "acquisition/monthly>=3",
      "acquisition/monthly<=24",
      "ABS(value/acquisition-1)>=0.08",
      "value/acquisition<=6",
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "ratio",
        help: {
          prompt: {
            en: "How many times dearer winning is than keeping",
            nl: "Hoeveel keer zo duur winnen is als behouden",
          },
        },
        answer: "ACQUISITIONRATIO(acquisition,keeping)",
        measure: "number",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake("inverse", "keeping/acquisition", "Divide winning by keeping.", "Deel winnen door behouden."),
          mistake(
            "difference",
            "acquisition-keeping",
            "A ratio was asked, not a difference.",
            "Gevraagd is een verhouding, geen verschil.",
          ),
          mistake(
            "rule-of-thumb",
            "5",
            "5 is a rule of thumb; calculate it for this company.",
            "5 is een vuistregel; bereken het voor dit bedrijf.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "months",
        help: {
          prompt: { en: "Months until the cost is earned back", nl: "Maanden tot de kosten zijn terugverdiend" },
        },
        answer: "acquisition/monthly",
        measure: "number",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "inverse",
            "monthly/acquisition",
            "Divide the cost by the margin a month.",
            "Deel de kosten door de marge per maand.",
          ),
          mistake(
            "in-years",
            "acquisition/monthly/12",
            "This is in years; months were asked.",
            "Dit is in jaren; gevraagd zijn maanden.",
          ),
          mistake(
            "keeping-included",
            "(acquisition+keeping)/monthly",
            "Only the cost of winning must be earned back here.",
            "Alleen de kosten van het winnen moet je hier terugverdienen.",
          ),
        ],
      },
      {
        id: "c",
        kind: "choice",
        help: {
          prompt: {
            en: "Is there room to invest in winning customers?",
            nl: "Is er ruimte om in nieuwe klanten te investeren?",
          },
        },
        options: [
          option("room", "Yes: a customer is worth more than it costs", "Ja: een klant is meer waard dan hij kost"),
          option("none", "No: a customer costs more than it is worth", "Nee: een klant kost meer dan hij waard is"),
        ],
        answer: 'IF(value>acquisition,"room","none")',
        points: 1,
        mistakes: [
          wrongChoice(
            "not-worth-it",
            'AND(chosen="none",value>acquisition)',
            "Compare {value} with {acquisition}: the customer brings more than it costs.",
            "Vergelijk {value} met {acquisition}: de klant brengt meer op dan hij kost.",
          ),
          wrongChoice(
            "spent-too-much",
            'AND(chosen="room",value<acquisition)',
            "Compare {value} with {acquisition}: the customer costs more than it brings.",
            "Vergelijk {value} met {acquisition}: de klant kost meer dan hij opbrengt.",
          ),
        ],
      },
    ],
  },
  {
    id: "CLV-07",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "Present value of three years", nl: "Contante waarde van drie jaar" },
      stem: {
        en: "A customer brings {first} after one year, {second} after two years and {third} after three years. The interest is {rate}.",
        nl: "Een klant levert {first} op na één jaar, {second} na twee jaar en {third} na drie jaar. De rente is {rate}.",
      },
    },
    parameters: [
      grid("money", "first", "After one year", "Na één jaar", [500, 3000, 50], 1000),
      grid("money", "second", "After two years", "Na twee jaar", [500, 3000, 50], 1200),
      grid("money", "third", "After three years", "Na drie jaar", [500, 3000, 50], 1500),
      grid("fraction", "rate", "Interest", "Rente", [0.02, 0.1, 0.005], 0.05),
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "present",
        help: { prompt: { en: "Present value", nl: "Contante waarde" } },
        answer: "PRESENTVALUE(VSTACK(first,second,third),rate)",
        measure: "money",
        decimals: 2,
        points: 2,
        mistakes: [
          mistake(
            "undiscounted",
            "first+second+third",
            "Money that comes later is worth less now: discount each year.",
            "Geld dat later komt is nu minder waard: maak elk jaar contant.",
          ),
          mistake(
            "one-year-for-all",
            "(first+second+third)/(1+rate)",
            "Each year has its own power of 1 + interest.",
            "Elk jaar heeft zijn eigen macht van 1 + rente.",
          ),
          mistake(
            "from-now",
            "first+second/(1+rate)+third/(1+rate)^2",
            "The first amount comes after a year too: discount it once.",
            "Ook het eerste bedrag komt pas na een jaar: maak het één keer contant.",
          ),
          mistake(
            "future-value",
            "first*(1+rate)^2+second*(1+rate)+third",
            "You calculated the value after three years.",
            "Je berekende de waarde na drie jaar.",
          ),
        ],
      },
    ],
  },
];
