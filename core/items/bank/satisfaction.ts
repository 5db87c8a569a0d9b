import type { Item } from "../item.ts";
import { grid, mistake, option, wrongChoice } from "./write.ts";

export const satisfactionItems = (): readonly Item[] => [
  {
    id: "SAT-01",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Satisfied customers (CSAT)", nl: "Tevreden klanten (CSAT)" },
      stem: {
        en: "In a satisfaction survey {fives} customers answered 5 (very satisfied), {fours} answered 4, {threes} answered 3, {twos} answered 2 and {ones} answered 1.",
        nl: "In een klanttevredenheidsonderzoek gaven {fives} klanten een 5 (zeer tevreden), {fours} een 4, {threes} een 3, {twos} een 2 en {ones} een 1.",
      },
    },
    parameters: [
      grid("count", "fives", "Answered 5", "Antwoord 5", [15, 60, 1], 42),
      grid("count", "fours", "Answered 4", "Antwoord 4", [15, 60, 1], 32),
      grid("count", "threes", "Answered 3", "Antwoord 3", [6, 30, 1], 10),
      grid("count", "twos", "Answered 2", "Antwoord 2", [3, 20, 1], 9),
      grid("count", "ones", "Answered 1", "Antwoord 1", [2, 20, 1], 14),
    ],
    derived: { answers: "fives+fours+threes+twos+ones" },
    parts: [
      {
        id: "a",
        kind: "number",
        name: "satisfied",
        help: { prompt: { en: "CSAT: share of the answers 4 and 5", nl: "CSAT: percentage van de antwoorden 4 en 5" } },
        answer: "(fives+fours)/answers",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "fives-only",
            "fives/answers",
            "The answer 4 counts as satisfied too.",
            "Ook het antwoord 4 telt als tevreden.",
          ),
          mistake(
            "threes-included",
            "(fives+fours+threes)/answers",
            "The middle answer, 3, is not satisfied.",
            "Het middelste antwoord, 3, is niet tevreden.",
          ),
          mistake(
            "middle-left-out",
            "(fives+fours)/(answers-threes)",
            "Divide by all answers, the middle one included.",
            "Deel door alle antwoorden, ook de middelste.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "mean",
        help: { prompt: { en: "Mean rating", nl: "Gemiddeld cijfer" } },
        answer: "(5*fives+4*fours+3*threes+2*twos+ones)/answers",
        measure: "number",
        decimals: 2,
        points: 1,
        mistakes: [
          mistake(
            "unweighted",
            "(5+4+3+2+1)/5",
            "You took the mean of the ratings themselves. Weigh each with how often it was given.",
            "Je nam het gemiddelde van de cijfers zelf. Weeg elk cijfer met hoe vaak het is gegeven.",
          ),
          mistake(
            "divided-by-five",
            "(5*fives+4*fours+3*threes+2*twos+ones)/5",
            "Divide by the number of answers, not by the number of ratings.",
            "Deel door het aantal antwoorden, niet door het aantal cijfers.",
          ),
          mistake(
            "reversed",
            "(fives+2*fours+3*threes+4*twos+5*ones)/answers",
            "You reversed the scale: 5 is the best.",
            "Je draaide de schaal om: 5 is het beste.",
            { mayCoincide: true },
          ),
        ],
      },
    ],
  },
  {
    id: "SAT-02",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Response and complaints", nl: "Respons en klachten" },
      stem: {
        en: "Of {sent} questionnaires {returned} came back. There were {orders} orders in the same period and {complaints} complaints.",
        nl: "Van {sent} vragenlijsten kwamen er {returned} terug. In dezelfde periode waren er {orders} orders en {complaints} klachten.",
      },
    },
    parameters: [
      grid("count", "sent", "Sent", "Verstuurd", [400, 2000, 20], 800),
      grid("count", "returned", "Returned", "Teruggekomen", [60, 700, 5], 240),
      grid("count", "orders", "Orders", "Orders", [500, 4000, 50], 1500),
      grid("count", "complaints", "Complaints", "Klachten", [10, 160, 1], 45),
    ],
    constraints: [
      "returned/sent>=0.12",
      "returned/sent<=0.45",
      "complaints/orders>=0.01",
      "complaints/orders<=0.09",
      "ABS(returned-complaints)>=20",
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "response",
        help: { prompt: { en: "Response rate", nl: "Responspercentage" } },
        answer: "returned/sent",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake("not-returned", "1-returned/sent", "This is the non-response.", "Dit is de non-respons."),
          mistake(
            "of-orders",
            "returned/orders",
            "Divide by the questionnaires sent.",
            "Deel door de verstuurde vragenlijsten.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "rate",
        help: { prompt: { en: "Complaints per 100 orders", nl: "Klachten per 100 orders" } },
        answer: "COMPLAINTRATE(complaints,orders)",
        measure: "number",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "per-order",
            "complaints/orders",
            "This is per order: multiply by 100.",
            "Dit is per order: vermenigvuldig met 100.",
            { credit: 0.5 },
          ),
          mistake(
            "per-respondent",
            "complaints/returned*100",
            "Complaints per 100 orders, not per 100 respondents.",
            "Klachten per 100 orders, niet per 100 respondenten.",
          ),
          mistake(
            "inverse",
            "orders/complaints",
            "This is the number of orders per complaint.",
            "Dit is het aantal orders per klacht.",
          ),
        ],
      },
    ],
  },
  {
    id: "SAT-03",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "Priorities after a satisfaction survey", nl: "Prioriteiten na een klanttevredenheidsonderzoek" },
      stem: {
        en: "Customers gave each theme a mark for importance and for satisfaction; the cut is 7 on both. Delivery: {deliveryWeight} and {delivery}. Price: {priceWeight} and {price}. Website: {siteWeight} and {site}. Brochures: {printWeight} and {print}.",
        nl: "Klanten gaven elk thema een cijfer voor belang en voor tevredenheid; de grens is bij beide 7. Levering: {deliveryWeight} en {delivery}. Prijs: {priceWeight} en {price}. Website: {siteWeight} en {site}. Folders: {printWeight} en {print}.",
      },
    },
    parameters: [
      grid("number", "deliveryWeight", "Delivery, importance", "Levering, belang", [7.5, 9.5, 0.1], 8.8),
      grid("number", "delivery", "Delivery, satisfaction", "Levering, tevredenheid", [4.5, 6.5, 0.1], 5.6),
      grid("number", "priceWeight", "Price, importance", "Prijs, belang", [7.5, 9.5, 0.1], 8.1),
      grid("number", "price", "Price, satisfaction", "Prijs, tevredenheid", [5, 9, 0.5], 7.5),
      grid("number", "siteWeight", "Website, importance", "Website, belang", [4.5, 6.5, 0.1], 6.2),
      grid("number", "site", "Website, satisfaction", "Website, tevredenheid", [7.5, 9.5, 0.1], 8.3),
      grid("number", "printWeight", "Brochures, importance", "Folders, belang", [3.5, 6.5, 0.1], 4.1),
      grid("number", "print", "Brochures, satisfaction", "Folders, tevredenheid", [4, 9, 0.5], 5.5),
    ],
    constraints: ["ABS(price-7)>=0.4", "ABS(print-7)>=0.4"],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose per theme what to do", nl: "Kies per thema wat je doet" } },
        rows: [
          {
            key: "delivery",
            label: { en: "Delivery", nl: "Levering" },
            values: { weight: "deliveryWeight", mark: "delivery" },
          },
          { key: "price", label: { en: "Price", nl: "Prijs" }, values: { weight: "priceWeight", mark: "price" } },
          { key: "site", label: { en: "Website", nl: "Website" }, values: { weight: "siteWeight", mark: "site" } },
          { key: "print", label: { en: "Brochures", nl: "Folders" }, values: { weight: "printWeight", mark: "print" } },
        ],
        options: [
          option("Concentrate here", "Concentrate here", "Verbeteren"),
          option("Keep up the good work", "Keep up the good work", "Behouden"),
          option("Low priority", "Low priority", "Lage prioriteit"),
          option("Possible overkill", "Possible overkill", "Mogelijk overdreven"),
        ],
        answer: "KTOPRIORITY(weight,mark,7,7)",
        points: 2,
        mistakes: [
          wrongChoice(
            "importance-ignored",
            'OR(AND(weight<7,mark<7,chosen="Concentrate here"),AND(weight<7,mark>=7,chosen="Keep up the good work"))',
            "Customers do not find this theme important: satisfaction alone does not decide.",
            "Klanten vinden dit thema niet belangrijk: tevredenheid alleen beslist niet.",
          ),
          wrongChoice(
            "swapped",
            'OR(AND(weight>=7,mark<7,chosen="Possible overkill"),AND(weight<7,mark>=7,chosen="Concentrate here"))',
            "Importance and satisfaction are swapped.",
            "Belang en tevredenheid zijn verwisseld.",
          ),
          wrongChoice(
            "satisfaction-ignored",
            'AND(weight>=7,mark>=7,chosen="Concentrate here")',
            "Customers are satisfied with this already.",
            "Hier zijn klanten al tevreden over.",
          ),
        ],
      },
    ],
  },
  {
    id: "SAT-04",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Customer effort", nl: "Klantinspanning (CES)" },
      stem: {
        en: "“It was easy to get help”, on a scale of 1 to 7: {low} customers answered 1 to 3, {middle} answered 4, {five} answered 5, {six} answered 6 and {seven} answered 7. Who answers 5 or higher found it easy.",
        nl: "‘Het was makkelijk om hulp te krijgen’, op een schaal van 1 tot en met 7: {low} klanten antwoordden 1 tot en met 3, {middle} een 4, {five} een 5, {six} een 6 en {seven} een 7. Wie een 5 of hoger geeft vond het makkelijk.",
      },
    },
    parameters: [
      grid("count", "low", "Answered 1–3", "Antwoord 1–3", [5, 40, 1], 18),
      grid("count", "middle", "Answered 4", "Antwoord 4", [5, 30, 1], 12),
      grid("count", "five", "Answered 5", "Antwoord 5", [10, 50, 1], 30),
      grid("count", "six", "Answered 6", "Antwoord 6", [10, 60, 1], 36),
      grid("count", "seven", "Answered 7", "Antwoord 7", [8, 50, 1], 24),
    ],
    derived: { answers: "low+middle+five+six+seven" },
    parts: [
      {
        id: "a",
        kind: "number",
        name: "easy",
        help: {
          prompt: { en: "Share of customers who found it easy", nl: "Percentage klanten dat het makkelijk vond" },
        },
        answer: "(five+six+seven)/answers",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake("top-two", "(six+seven)/answers", "The answer 5 counts too.", "Ook het antwoord 5 telt mee."),
          mistake(
            "middle-included",
            "(middle+five+six+seven)/answers",
            "A 4 is neither easy nor difficult.",
            "Een 4 is niet makkelijk en niet moeilijk.",
          ),
          mistake(
            "middle-left-out",
            "(five+six+seven)/(answers-middle)",
            "Divide by all answers.",
            "Deel door alle antwoorden.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "hard",
        help: {
          prompt: {
            en: "Share of customers who found it difficult (1–3)",
            nl: "Percentage klanten dat het moeilijk vond (1–3)",
          },
        },
        answer: "low/answers",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "not-easy",
            "(low+middle)/answers",
            "Who answers 4 did not find it difficult.",
            "Wie een 4 geeft vond het niet moeilijk.",
          ),
          mistake("of-easy", "low/(five+six+seven)", "Divide by all answers.", "Deel door alle antwoorden."),
        ],
      },
    ],
  },
  {
    id: "SAT-05",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "NPS of two groups together", nl: "NPS van twee groepen samen" },
      stem: {
        en: "{smallCount} small customers have an NPS of {smallScore}, {largeCount} large customers an NPS of {largeScore}.",
        nl: "{smallCount} kleine klanten hebben samen een NPS van {smallScore}, {largeCount} grote klanten een NPS van {largeScore}.",
      },
    },
    parameters: [
      grid("count", "smallCount", "Small customers", "Kleine klanten", [120, 400, 10], 200),
      grid("points", "smallScore", "NPS of small customers", "NPS kleine klanten", [-20, 30, 1], 8),
      grid("count", "largeCount", "Large customers", "Grote klanten", [20, 100, 5], 50),
      grid("points", "largeScore", "NPS of large customers", "NPS grote klanten", [20, 70, 1], 48),
    ],
    constraints: ["largeScore-smallScore>=15", "ABS(smallScore)>=2"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "together",
        help: { prompt: { en: "NPS of all customers together", nl: "NPS van alle klanten samen" } },
        answer: "(smallCount*smallScore+largeCount*largeScore)/(smallCount+largeCount)",
        measure: "points",
        decimals: 1,
        points: 2,
        mistakes: [
          mistake(
            "plain-mean",
            "(smallScore+largeScore)/2",
            "The groups are not of the same size: weigh each NPS with its number of customers.",
            "De groepen zijn niet even groot: weeg elke NPS met het aantal klanten.",
          ),
          mistake(
            "added",
            "smallScore+largeScore",
            "An NPS of two groups is not the sum.",
            "Een NPS van twee groepen tel je niet op.",
          ),
          mistake(
            "weights-swapped",
            "(largeCount*smallScore+smallCount*largeScore)/(smallCount+largeCount)",
            "You weighed each NPS with the size of the other group.",
            "Je woog elke NPS met de grootte van de andere groep.",
          ),
        ],
      },
    ],
  },
];
