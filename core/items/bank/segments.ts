import type { Item } from "../item.ts";
import { cardSet, grid, mistake, option, wrongChoice } from "./write.ts";

const SELLING = [
  option("cross", "Cross-selling", "Cross-selling"),
  option("deep", "Deep-selling", "Deepselling"),
  option("up", "Up-selling", "Upselling"),
  option("multilevel", "Multi-level selling", "Multilevelselling"),
];

const STATUSES = [
  option("Suspect", "Suspect", "Suspect"),
  option("Lead", "Lead", "Lead"),
  option("Prospect", "Prospect", "Prospect"),
  option("Customer", "Customer", "Klant"),
];

export const segmentItems = (): readonly Item[] => [
  {
    id: "SEG-01",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Pareto: the best 20% of the customers", nl: "Pareto: de beste 20% van de klanten" },
      stem: {
        en: "A company has {customers} customers and {revenue} of revenue. The best 20% of the customers bring {topRevenue}.",
        nl: "Een bedrijf heeft {customers} klanten en {revenue} omzet. De beste 20% van de klanten levert {topRevenue}.",
      },
    },
    parameters: [
      grid("count", "customers", "Customers", "Klanten", [100, 900, 5], 250),
      grid("money", "revenue", "Revenue", "Omzet", [400000, 3000000, 10000], 1200000),
      grid("money", "topRevenue", "Revenue of the best 20%", "Omzet beste 20%", [240000, 2600000, 10000], 930000),
    ],
    constraints: ["topRevenue/revenue>=0.6", "topRevenue/revenue<=0.9", "ABS(topRevenue/revenue-0.8)>=0.004"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "topShare",
        help: { prompt: { en: "Share of the revenue from the best 20%", nl: "Aandeel van de beste 20% in de omzet" } },
        answer: "topRevenue/revenue",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "of-the-rest",
            "topRevenue/(revenue-topRevenue)",
            "Divide by all revenue.",
            "Deel door de hele omzet.",
          ),
          mistake(
            "rest",
            "1-topRevenue/revenue",
            "This is the share of the others.",
            "Dit is het aandeel van de overige klanten.",
          ),
          mistake(
            "rule-of-thumb",
            "0.8",
            "80% is a rule of thumb; calculate the share of these customers.",
            "80% is een vuistregel; bereken het aandeel van deze klanten.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "perTop",
        help: {
          prompt: {
            en: "Mean revenue of a customer in the best 20%",
            nl: "Gemiddelde omzet van een klant uit de beste 20%",
          },
        },
        answer: "topRevenue/(0.2*customers)",
        measure: "money",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "all-customers",
            "topRevenue/customers",
            "Divide by the customers of the best 20% only.",
            "Deel alleen door de klanten uit de beste 20%.",
          ),
          mistake(
            "mean-of-all",
            "revenue/customers",
            "This is the mean of all customers.",
            "Dit is het gemiddelde van alle klanten.",
          ),
        ],
      },
      {
        id: "c",
        kind: "number",
        name: "times",
        help: {
          prompt: {
            en: "How many times the mean of the other customers that is",
            nl: "Hoeveel keer het gemiddelde van de overige klanten dat is",
          },
        },
        answer: "perTop/((revenue-topRevenue)/(0.8*customers))",
        measure: "number",
        decimals: 1,
        points: 1,
        carry: { when: "AND(perTop>0,perTop<=topRevenue)" },
        mistakes: [
          mistake(
            "of-mean-of-all",
            "perTop/(revenue/customers)",
            "You compared with all customers, the best included.",
            "Je vergeleek met alle klanten, inclusief de beste.",
          ),
          mistake(
            "revenue-only",
            "topRevenue/(revenue-topRevenue)",
            "You compared revenues; compare per customer.",
            "Je vergeleek omzetten; vergelijk per klant.",
          ),
        ],
      },
    ],
  },
  {
    id: "SEG-02",
    version: 1,
    level: "apply",
    help: {
      title: { en: "ABC analysis", nl: "ABC-analyse" },
      stem: {
        en: "Five customers, from large to small: {one}, {two}, {three}, {four} and {five} of revenue. A: while the customers before have less than 80% of the revenue; B: less than 95%; C: the others. Who crosses the line belongs to the higher class.",
        nl: "Vijf klanten, van groot naar klein: {one}, {two}, {three}, {four} en {five} omzet. A: zolang de klanten ervoor samen minder dan 80% van de omzet hebben; B: minder dan 95%; C: de rest. Wie over de grens heen gaat, hoort bij de hogere klasse.",
      },
    },
    parameters: [
      grid("money", "one", "Customer 1", "Klant 1", [40000, 60000, 1000], 50000),
      grid("money", "two", "Customer 2", "Klant 2", [18000, 32000, 1000], 24000),
      grid("money", "three", "Customer 3", "Klant 3", [8000, 16000, 1000], 12000),
      grid("money", "four", "Customer 4", "Klant 4", [3500, 7500, 500], 6000),
      grid("money", "five", "Customer 5", "Klant 5", [500, 3000, 500], 2000),
    ],
    derived: { total: "one+two+three+four+five" },
    constraints: [
      "ABS((one+two)/total-0.8)>=0.01",
      "ABS((one+two+three)/total-0.8)>=0.01",
      "ABS((one+two+three)/total-0.95)>=0.005",
      "ABS((one+two+three+four)/total-0.95)>=0.005",
    ],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Class of each customer", nl: "Klasse van elke klant" } },
        rows: [
          { key: "one", label: { en: "Customer 1", nl: "Klant 1" }, values: { before: "0", after: "one/total" } },
          {
            key: "two",
            label: { en: "Customer 2", nl: "Klant 2" },
            values: { before: "one/total", after: "(one+two)/total" },
          },
          {
            key: "three",
            label: { en: "Customer 3", nl: "Klant 3" },
            values: { before: "(one+two)/total", after: "(one+two+three)/total" },
          },
          {
            key: "four",
            label: { en: "Customer 4", nl: "Klant 4" },
            values: { before: "(one+two+three)/total", after: "(one+two+three+four)/total" },
          },
          {
            key: "five",
            label: { en: "Customer 5", nl: "Klant 5" },
            values: { before: "(one+two+three+four)/total", after: "1" },
          },
        ],
        options: [option("A", "A", "A"), option("B", "B", "B"), option("C", "C", "C")],
        answer: 'IF(before<0.8,"A",IF(before<0.95,"B","C"))',
        points: 2,
        mistakes: [
          wrongChoice(
            "line-crossed",
            'OR(AND(before<0.8,after>0.8,chosen<>"A"),AND(before>=0.8,before<0.95,after>0.95,chosen="C"))',
            "This customer crosses the line and belongs to the higher class: look at the share of the customers before.",
            "Deze klant gaat over de grens heen en hoort bij de hogere klasse: kijk naar het aandeel van de klanten ervoor.",
          ),
          wrongChoice(
            "only-the-largest",
            'AND(after<=0.8,chosen<>"A")',
            "A is not only the largest customer: all until 80% of the revenue is reached.",
            "A is niet alleen de grootste klant: iedereen tot 80% van de omzet is bereikt.",
          ),
        ],
      },
    ],
  },
  {
    id: "SEG-03",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Customer pyramid: how many on each level?", nl: "Klantenpiramide: hoeveel per laag?" },
      stem: {
        en: "Of {addresses} customers in the system {inactive} bought nothing this year. Of the active customers the best 1% are Top, the next 4% Large, the next 15% Medium and the other 80% Small.",
        nl: "Van de {addresses} klanten in het systeem kochten er {inactive} dit jaar niets. Van de actieve klanten is de beste 1% Top, de volgende 4% Groot, de volgende 15% Middelgroot en de overige 80% Klein.",
      },
    },
    parameters: [
      grid("count", "addresses", "Customers in the system", "Klanten in het systeem", [1500, 6000, 100], 2500),
      grid("count", "inactive", "Inactive customers", "Inactieve klanten", [300, 2000, 100], 500),
    ],
    constraints: ["inactive/addresses>=0.1", "inactive/addresses<=0.4"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "top",
        help: { prompt: { en: "Top customers", nl: "Topklanten" } },
        answer: "0.01*(addresses-inactive)",
        measure: "count",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "inactive-included",
            "0.01*addresses",
            "The pyramid divides the active customers only.",
            "De piramide verdeelt alleen de actieve klanten.",
          ),
          mistake("ten-percent", "0.1*(addresses-inactive)", "Top is 1%, not 10%.", "Top is 1%, niet 10%."),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "medium",
        help: { prompt: { en: "Medium customers", nl: "Middelgrote klanten" } },
        answer: "0.15*(addresses-inactive)",
        measure: "count",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "cumulative",
            "0.2*(addresses-inactive)",
            "You counted Top and Large as well.",
            "Je telde Top en Groot mee.",
          ),
          mistake(
            "inactive-included",
            "0.15*addresses",
            "The pyramid divides the active customers only.",
            "De piramide verdeelt alleen de actieve klanten.",
          ),
        ],
      },
    ],
  },
  {
    id: "SEG-04",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "Up the customer pyramid", nl: "Omhoog in de klantenpiramide" },
      stem: {
        en: "A Small customer buys for {small} a year on average, a Medium one for {medium}. A campaign of {cost} should move {moved} customers up. The margin is {margin}.",
        nl: "Een kleine klant koopt gemiddeld voor {small} per jaar, een middelgrote voor {medium}. Een campagne van {cost} moet {moved} klanten een laag omhoog brengen. De marge is {margin}.",
      },
    },
    parameters: [
      grid("money", "small", "Revenue of a Small customer", "Omzet kleine klant", [200, 900, 50], 500),
      grid("money", "medium", "Revenue of a Medium customer", "Omzet middelgrote klant", [1500, 5000, 100], 3000),
      grid("count", "moved", "Customers moved up", "Klanten omhoog", [10, 60, 1], 25),
      grid("fraction", "margin", "Margin", "Marge", [0.2, 0.5, 0.01], 0.3),
      grid("money", "cost", "Cost of the campaign", "Kosten campagne", [2000, 15000, 500], 8000),
    ],
    constraints: ["ABS((medium-small)*moved*margin-cost)>=0.1*cost", "(medium-small)*moved*margin<=cost*4"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "extra",
        help: { prompt: { en: "Extra revenue a year", nl: "Extra omzet per jaar" } },
        answer: "(medium-small)*moved",
        measure: "money",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "whole-revenue",
            "medium*moved",
            "They bought already: only the difference is extra.",
            "Zij kochten al: alleen het verschil is extra.",
          ),
          mistake(
            "with-margin",
            "(medium-small)*moved*margin",
            "This is the margin; the revenue was asked.",
            "Dit is de marge; gevraagd is de omzet.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "result",
        help: { prompt: { en: "Result of the campaign", nl: "Resultaat van de campagne" } },
        answer: "extra*margin-cost",
        measure: "money",
        decimals: 0,
        points: 1,
        carry: { when: "AND(extra>0,extra<=medium*moved*2)" },
        mistakes: [
          mistake(
            "revenue-not-margin",
            "extra-cost",
            "Compare the cost with the margin, not with the revenue.",
            "Vergelijk de kosten met de marge, niet met de omzet.",
          ),
          mistake("cost-forgotten", "extra*margin", "Subtract the cost.", "Trek de kosten eraf."),
        ],
      },
    ],
  },
  {
    id: "SEG-05",
    version: 1,
    level: "understand",
    help: {
      title: { en: "Suspect, lead, prospect or customer?", nl: "Suspect, lead, prospect of klant?" },
      stem: {
        en: "Give the status of each contact: a suspect has shown nothing yet, a lead has given a buying signal, with a prospect there is a dialogue both ways, a customer has ordered.",
        nl: "Geef van elk contact de status: een suspect liet nog niets merken, een lead gaf een koopsignaal, met een prospect is er een dialoog over en weer, een klant heeft besteld.",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the status per contact", nl: "Kies per contact de status" } },
        rows: [
          {
            key: "list",
            label: {
              en: "Fits the target group and stands on a bought list",
              nl: "Past in de doelgroep en staat op een gekochte lijst",
            },
            values: { signal: "FALSE", dialogue: "FALSE", orders: "0" },
          },
          {
            key: "newsletter",
            label: { en: "Got the newsletter, never reacted", nl: "Kreeg de nieuwsbrief, reageerde nooit" },
            values: { signal: "FALSE", dialogue: "FALSE", orders: "0" },
          },
          {
            key: "brochure",
            label: { en: "Downloaded the price list", nl: "Downloadde de prijslijst" },
            values: { signal: "TRUE", dialogue: "FALSE", orders: "0" },
          },
          {
            key: "fair",
            label: {
              en: "Asked at a trade fair for a quotation form",
              nl: "Vroeg op een beurs om een offerteformulier",
            },
            values: { signal: "TRUE", dialogue: "FALSE", orders: "0" },
          },
          {
            key: "talks",
            label: {
              en: "Discussed needs and budget with you twice",
              nl: "Besprak al twee keer behoefte en budget met je",
            },
            values: { signal: "TRUE", dialogue: "TRUE", orders: "0" },
          },
          {
            key: "demo",
            label: {
              en: "Had a demonstration and sent questions afterwards",
              nl: "Kreeg een demonstratie en stelde daarna vragen",
            },
            values: { signal: "TRUE", dialogue: "TRUE", orders: "0" },
          },
          {
            key: "trial",
            label: { en: "Placed a small trial order last week", nl: "Plaatste vorige week een kleine proeforder" },
            values: { signal: "TRUE", dialogue: "TRUE", orders: "1" },
          },
        ],
        options: STATUSES,
        answer: "LEADSTATUS(signal,signal,dialogue,orders)",
        points: 3,
        mistakes: [
          wrongChoice(
            "signal-overlooked",
            'AND(signal,NOT(dialogue),chosen="Suspect")',
            "Who asks for something gives a buying signal: a lead.",
            "Wie ergens om vraagt geeft een koopsignaal: een lead.",
          ),
          wrongChoice(
            "dialogue-overlooked",
            'AND(dialogue,orders=0,chosen="Lead")',
            "There is a dialogue both ways: a prospect.",
            "Er is een dialoog over en weer: een prospect.",
          ),
          wrongChoice(
            "no-dialogue",
            'AND(signal,NOT(dialogue),chosen="Prospect")',
            "A signal from one side is no dialogue yet.",
            "Een signaal van één kant is nog geen dialoog.",
          ),
          wrongChoice(
            "first-order",
            'AND(orders>0,chosen<>"Customer")',
            "Who has ordered is a customer, however small the order.",
            "Wie heeft besteld is klant, hoe klein de order ook is.",
          ),
        ],
      },
    ],
  },
  {
    id: "SEG-06",
    version: 1,
    level: "understand",
    help: {
      title: { en: "Cross, deep, up or multi-level?", nl: "Cross, deep, up of multilevel?" },
      stem: {
        en: "Name the way of selling in each case: more of the same (deep), a dearer product of the same kind (up), another product group (cross), or talking to several levels of the organisation (multi-level).",
        nl: "Noem bij elk geval de manier van verkopen: meer van hetzelfde (deep), een duurder product van dezelfde soort (up), een andere productgroep (cross) of praten op meerdere niveaus in de organisatie (multilevel).",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the way of selling", nl: "Kies de manier van verkopen" } },
        rows: [
          {
            key: "deepOne",
            label: {
              en: "A restaurant orders its coffee for all floors instead of one",
              nl: "Een restaurant bestelt de koffie voor alle verdiepingen in plaats van één",
            },
            values: { kind: '"deep"' },
          },
          {
            key: "deepTwo",
            label: {
              en: "A customer raises the standing order of paper from 10 to 16 boxes",
              nl: "Een klant verhoogt de vaste bestelling papier van 10 naar 16 dozen",
            },
            values: { kind: '"deep"' },
          },
          {
            key: "upOne",
            label: {
              en: "A customer takes the printer with more functions instead of the basic one",
              nl: "Een klant neemt de printer met meer functies in plaats van de basisversie",
            },
            values: { kind: '"up"' },
          },
          {
            key: "upTwo",
            label: {
              en: "A subscriber changes from the standard to the premium service",
              nl: "Een abonnee stapt over van de standaarddienst naar de premiumdienst",
            },
            values: { kind: '"up"' },
          },
          {
            key: "crossOne",
            label: {
              en: "A buyer of machines now also takes the maintenance contract",
              nl: "Een koper van machines neemt nu ook het onderhoudscontract",
            },
            values: { kind: '"cross"' },
          },
          {
            key: "crossTwo",
            label: {
              en: "A customer for office chairs buys lamps for the first time",
              nl: "Een klant voor bureaustoelen koopt voor het eerst lampen",
            },
            values: { kind: '"cross"' },
          },
          {
            key: "levelOne",
            label: {
              en: "You speak to the buyer, the head of production and the board",
              nl: "Je spreekt de inkoper, het hoofd productie en de directie",
            },
            values: { kind: '"multilevel"' },
          },
          {
            key: "levelTwo",
            label: {
              en: "Your director visits theirs while you advise the users",
              nl: "Jullie directeur bezoekt die van de klant, terwijl jij de gebruikers adviseert",
            },
            values: { kind: '"multilevel"' },
          },
        ],
        options: SELLING,
        answer: "kind",
        points: 4,
        mistakes: [
          wrongChoice(
            "deep-or-up",
            'OR(AND(kind="deep",chosen="up"),AND(kind="up",chosen="deep"))',
            "More units of the same product is deep; a better and dearer one is up.",
            "Meer stuks van hetzelfde product is deep; een beter en duurder product is up.",
          ),
          wrongChoice(
            "up-or-cross",
            'OR(AND(kind="up",chosen="cross"),AND(kind="cross",chosen="up"))',
            "Up stays within the product group; cross opens another one.",
            "Up blijft binnen de productgroep; cross opent een andere.",
          ),
          wrongChoice(
            "people-not-products",
            'AND(kind="multilevel",chosen<>"multilevel")',
            "Here it is about the people you talk to, not about the product.",
            "Hier gaat het om de mensen met wie je praat, niet om het product.",
          ),
        ],
      },
    ],
  },
  {
    id: "SEG-07",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "Customers also bought", nl: "Klanten kochten ook" },
      stem: {
        en: "Of {orders} orders {coffee} hold coffee, {biscuits} biscuits and {both} both.",
        nl: "In {orders} bestellingen zit {coffee} keer koffie, {biscuits} keer koekjes en {both} keer allebei.",
      },
    },
    parameters: [
      grid("count", "orders", "Orders", "Bestellingen", [400, 2000, 20], 1000),
      grid("count", "coffee", "With coffee", "Met koffie", [100, 700, 10], 300),
      grid("count", "biscuits", "With biscuits", "Met koekjes", [60, 500, 10], 200),
      grid("count", "both", "With both", "Met allebei", [20, 320, 5], 90),
    ],
    constraints: [
      "coffee/orders<=0.5",
      "biscuits/orders<=0.4",
      "coffee/orders>=0.15",
      "biscuits/orders>=0.1",
      "both/coffee>=0.15",
      "both/coffee<=0.7",
      "both<=0.8*biscuits",
      "ABS(coffee-biscuits)>=30",
      "ABS(both*orders/coffee/biscuits-1)>=0.1",
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "support",
        help: {
          prompt: { en: "Support: share of the orders with both", nl: "Support: aandeel bestellingen met allebei" },
        },
        answer: "both/orders",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "of-coffee",
            "both/coffee",
            "This is the confidence: divide by all orders.",
            "Dit is de confidence: deel door alle bestellingen.",
          ),
          mistake(
            "multiplied",
            "coffee/orders*biscuits/orders",
            "This is what chance would give; the share with both was asked.",
            "Dit is wat toeval zou geven; gevraagd is het aandeel met allebei.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "confidence",
        help: {
          prompt: {
            en: "Confidence: who buys coffee buys biscuits too",
            nl: "Confidence: wie koffie koopt, koopt ook koekjes",
          },
        },
        answer: "both/coffee",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "other-way",
            "both/biscuits",
            "This is the other way round: who buys biscuits buys coffee too.",
            "Dit is andersom: wie koekjes koopt, koopt ook koffie.",
          ),
          mistake(
            "of-all",
            "both/orders",
            "Divide by the orders with coffee.",
            "Deel door de bestellingen met koffie.",
          ),
        ],
      },
      {
        id: "c",
        kind: "number",
        name: "lift",
        help: { prompt: { en: "Lift", nl: "Lift" } },
        answer: "confidence/(biscuits/orders)",
        measure: "number",
        decimals: 2,
        points: 1,
        carry: { when: "AND(confidence>0,confidence<=1)" },
        mistakes: [
          mistake(
            "of-coffee",
            "confidence/(coffee/orders)",
            "Divide by the share of orders with biscuits: that is what you expect without coffee.",
            "Deel door het aandeel bestellingen met koekjes: dat verwacht je zonder koffie.",
          ),
          mistake(
            "difference",
            "confidence-biscuits/orders",
            "The lift is a ratio, not a difference.",
            "De lift is een verhouding, geen verschil.",
          ),
        ],
      },
    ],
  },
];
