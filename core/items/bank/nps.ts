import type { Item } from "../item.ts";
import { grid, mistake, oneOf, option, wrongChoice } from "./write.ts";

export const npsItems = (): readonly Item[] => [
  {
    id: "NPS-01",
    version: 1,
    level: "apply",
    help: {
      title: { en: "NPS from percentages", nl: "NPS uit percentages" },
      stem: {
        en: "A customer survey shows {promoters} promoters, {passives} passives and {detractors} detractors. Calculate the Net Promoter Score.",
        nl: "Uit een klantonderzoek blijkt: {promoters} promotors, {passives} passieven en {detractors} criticasters. Bereken de Net Promoter Score.",
      },
      source: "Course example: 25% promoters, 60% passives and 15% detractors.",
    },
    parameters: [
      grid("fraction", "promoters", "Promoters (9–10)", "Promotors (9–10)", [0.2, 0.65, 0.01], 0.25),
      grid("fraction", "detractors", "Detractors (0–6)", "Criticasters (0–6)", [0.05, 0.45, 0.01], 0.15),
    ],
    derived: { passives: "1-promoters-detractors" },
    measures: { passives: "fraction" },
    constraints: ["passives>=0.10", "ABS(promoters-detractors)>=0.03"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "score",
        help: {
          prompt: { en: "NPS (number from −100 to +100)", nl: "NPS (getal van −100 tot en met +100)" },
          hint: { en: "Which group is left out of the calculation?", nl: "Welke groep laat je buiten de berekening?" },
          solution: {
            en: "NPS = %promoters − %detractors = {promoters} − {detractors} = {score}.",
            nl: "NPS = %promotors − %criticasters = {promoters} − {detractors} = {score}.",
          },
        },
        answer: "NPSSHARES(promoters,passives,detractors)",
        measure: "points",
        decimals: 0,
        points: 2,
        mistakes: [
          mistake(
            "passive-as-promoter",
            "(promoters+passives-detractors)*100",
            "You counted the scores 7 and 8 as promoters. Passives are left out of the numerator.",
            "Je telde de scores 7 en 8 mee als promotors. Passieven tellen niet mee in de teller.",
          ),
          mistake(
            "passive-as-detractor",
            "(promoters-passives-detractors)*100",
            "You also subtracted the passives. Only scores 0–6 are subtracted.",
            "Je trok ook de passieven af. Alleen de scores 0–6 gaan eraf.",
          ),
          mistake(
            "promoters-only",
            "promoters*100",
            "This is only the share of promoters; subtract the detractors.",
            "Dit is alleen het percentage promotors; trek de criticasters er nog af.",
          ),
          mistake(
            "as-fraction",
            "promoters-detractors",
            "NPS is a plain number, not a percentage: multiply by 100 (or remove the percent format).",
            "De NPS is een getal, geen percentage: vermenigvuldig met 100 (of haal de procentopmaak weg).",
            { credit: 0.75 },
          ),
          mistake(
            "sign",
            "(detractors-promoters)*100",
            "The sign is reversed: promoters minus detractors.",
            "Het teken is omgedraaid: promotors min criticasters.",
          ),
        ],
      },
    ],
  },
  {
    id: "NPS-02",
    version: 1,
    level: "apply",
    help: {
      title: { en: "NPS from a frequency table", nl: "NPS uit een frequentietabel" },
      stem: {
        en: "The table gives the number of answers per score (0 to 10) to the recommendation question. Calculate the share of promoters, the share of detractors and the NPS.",
        nl: "De tabel geeft per score (0 tot en met 10) het aantal antwoorden op de aanbevelingsvraag. Bereken achtereenvolgens het percentage promotors, het percentage criticasters en de NPS.",
      },
    },
    parameters: [
      grid("count", "zeroToFour", "Count of scores 0–4", "Aantal scores 0–4", [2, 15, 1], 6),
      grid("count", "fives", "Count of score 5", "Aantal score 5", [2, 12, 1], 5),
      grid("count", "sixes", "Count of score 6", "Aantal score 6", [3, 18, 1], 9),
      grid("count", "sevens", "Count of score 7", "Aantal score 7", [8, 40, 1], 28),
      grid("count", "eights", "Count of score 8", "Aantal score 8", [10, 45, 1], 32),
      grid("count", "nines", "Count of score 9", "Aantal score 9", [8, 40, 1], 22),
      grid("count", "tens", "Count of score 10", "Aantal score 10", [4, 30, 1], 18),
    ],
    derived: {
      detractors: "zeroToFour+fives+sixes",
      passives: "sevens+eights",
      promoters: "nines+tens",
      answers: "detractors+passives+promoters",
    },
    constraints: ["answers>=60", "ABS(promoters-detractors)>=4"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "promoterShare",
        help: { prompt: { en: "Share of promoters", nl: "Percentage promotors" } },
        answer: "promoters/answers",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "eight-is-promoter",
            "(promoters+eights)/answers",
            "Score 8 is passive; promoters are 9 and 10 only.",
            "Score 8 is passief; promotors zijn alleen 9 en 10.",
          ),
          mistake(
            "seven-eight-promoter",
            "(promoters+passives)/answers",
            "You treated 7 and 8 as promoters. Only 9 and 10 count.",
            "Je rekende 7 en 8 als promotors. Alleen 9 en 10 tellen.",
          ),
          mistake("only-tens", "tens/answers", "Score 9 is a promoter too.", "Ook score 9 is een promotor."),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "detractorShare",
        help: { prompt: { en: "Share of detractors", nl: "Percentage criticasters" } },
        answer: "detractors/answers",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "six-is-passive",
            "(detractors-sixes)/answers",
            "Score 6 is a detractor (0 to 6).",
            "Score 6 hoort bij de criticasters (0 tot en met 6).",
          ),
          mistake(
            "passives-added",
            "(detractors+passives)/answers",
            "You counted 7 and 8 as detractors.",
            "Je telde 7 en 8 mee als criticasters.",
          ),
        ],
      },
      {
        id: "c",
        kind: "number",
        name: "score",
        help: { prompt: { en: "NPS", nl: "NPS" } },
        answer: "(promoterShare-detractorShare)*100",
        measure: "points",
        decimals: 1,
        points: 2,
        carry: { when: "AND(promoterShare>=0,promoterShare<=1,detractorShare>=0,detractorShare<=1)" },
        mistakes: [
          mistake(
            "without-passives-base",
            "(promoters-detractors)/(promoters+detractors)*100",
            "Divide by all respondents, passives included.",
            "Deel door alle respondenten, dus inclusief de passieven.",
          ),
          mistake(
            "passives-subtracted",
            "(promoters-passives-detractors)/answers*100",
            "You also subtracted the passives. Only detractors are subtracted.",
            "Je trok ook de passieven af. Alleen de criticasters gaan eraf.",
          ),
          mistake(
            "as-fraction",
            "promoterShare-detractorShare",
            "Multiply by 100: NPS is a plain number.",
            "Vermenigvuldig met 100: de NPS is een getal.",
            { credit: 0.75 },
          ),
        ],
      },
    ],
  },
  {
    id: "NPS-03",
    version: 1,
    level: "understand",
    help: {
      title: { en: "Classify respondents", nl: "Respondenten indelen" },
      stem: {
        en: "Six customers gave a score on the recommendation question. Classify each customer.",
        nl: "Zes klanten gaven een cijfer op de aanbevelingsvraag. Deel elke klant in.",
      },
    },
    parameters: [
      oneOf("count", "scoreA", "Customer A", "Klant A", [9, 10], 9),
      oneOf("count", "scoreB", "Customer B", "Klant B", [7], 7),
      oneOf("count", "scoreC", "Customer C", "Klant C", [8], 8),
      oneOf("count", "scoreD", "Customer D", "Klant D", [6], 6),
      oneOf("count", "scoreE", "Customer E", "Klant E", [0, 1, 2, 3, 4, 5], 4),
      oneOf("count", "scoreF", "Customer F", "Klant F", [5, 6, 7, 8, 9, 10], 10),
    ],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: {
          prompt: {
            en: "Choose per customer: promoter, passive or detractor",
            nl: "Kies per klant: promotor, passief of criticaster",
          },
        },
        rows: [
          { key: "scoreA", label: { en: "Customer A", nl: "Klant A" }, values: { score: "scoreA" } },
          { key: "scoreB", label: { en: "Customer B", nl: "Klant B" }, values: { score: "scoreB" } },
          { key: "scoreC", label: { en: "Customer C", nl: "Klant C" }, values: { score: "scoreC" } },
          { key: "scoreD", label: { en: "Customer D", nl: "Klant D" }, values: { score: "scoreD" } },
          { key: "scoreE", label: { en: "Customer E", nl: "Klant E" }, values: { score: "scoreE" } },
          { key: "scoreF", label: { en: "Customer F", nl: "Klant F" }, values: { score: "scoreF" } },
        ],
        options: [
          option("Promoter", "Promoter", "Promotor"),
          option("Passive", "Passive", "Passief"),
          option("Detractor", "Detractor", "Criticaster"),
        ],
        answer: "NPSGROUP(score)",
        points: 3,
        mistakes: [
          wrongChoice(
            "seven-eight-promoter",
            'AND(score>=7,score<=8,chosen="Promoter")',
            "A 7 or 8 is passive, not a promoter.",
            "Een 7 of 8 is passief, geen promotor.",
          ),
          wrongChoice(
            "six-passive",
            'AND(score=6,chosen="Passive")',
            "A 6 is still a detractor (0 to 6).",
            "Een 6 valt nog bij de criticasters (0 tot en met 6).",
          ),
          wrongChoice(
            "school-grade",
            'AND(score=6,chosen="Promoter")',
            "Do not think of school grades: a pass is not a promoter.",
            "Denk niet aan schoolcijfers: een voldoende is nog geen promotor.",
          ),
        ],
      },
    ],
  },
  {
    id: "NPS-04",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "Change of the NPS", nl: "Ontwikkeling van de NPS" },
      stem: {
        en: "Last year the NPS was {before}, this year it is {after}.",
        nl: "Vorig jaar was de NPS {before}, dit jaar is de NPS {after}.",
      },
    },
    parameters: [
      grid("points", "before", "NPS last year", "NPS vorig jaar", [5, 40, 1], 20),
      grid("points", "after", "NPS this year", "NPS dit jaar", [-10, 60, 1], 26),
    ],
    constraints: ["ABS(after-before)>=3"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "change",
        help: { prompt: { en: "Change in points", nl: "Verandering in punten" } },
        answer: "after-before",
        measure: "points",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "relative-change",
            "(after-before)/before*100",
            "You calculated a percentage change. For NPS give the difference in points.",
            "Je berekende een procentuele verandering. Bij de NPS geef je het verschil in punten.",
          ),
          mistake(
            "relative-fraction",
            "(after-before)/before",
            "You calculated a relative change. Give the difference in points.",
            "Je berekende een relatieve verandering. Geef het verschil in punten.",
          ),
          mistake("sign", "before-after", "Wrong sign: new minus old.", "Het teken klopt niet: nieuw min oud."),
        ],
      },
      {
        id: "b",
        kind: "text",
        help: {
          prompt: {
            en: "Explain in at most three sentences why you report this change in points and not in percent.",
            nl: "Leg in maximaal drie zinnen uit waarom je deze verandering in punten en niet in procenten rapporteert.",
          },
        },
        mostWords: 80,
        rubric: [
          {
            points: 2,
            criterion: {
              en: "States that NPS is a difference of percentages that can be near zero or negative, so a percentage change misleads.",
              nl: "Noemt dat de NPS een verschil van percentages is en rond nul of negatief kan zijn, zodat een procentuele verandering misleidt.",
            },
          },
          {
            points: 1,
            criterion: { en: "Gives only one of the two reasons.", nl: "Noemt één van beide redenen." },
          },
          { points: 0, criterion: { en: "No or wrong reason.", nl: "Geen of onjuiste reden." } },
        ],
        points: 2,
      },
    ],
  },
];
