import { AM_LEVELS } from "../../accounts/am-levels.ts";
import type { Item } from "../item.ts";
import { card, cardSet, cardsItem, exchanged, grid, mistake, option, wrongChoice } from "./write.ts";

const TOP_DOWN = option("Top-down", "Top-down", "Top-down");
const BOTTOM_UP = option("Bottom-up", "Bottom-up", "Bottom-up");
const BOTH = option("Top-down and bottom-up", "Top-down and bottom-up", "Top-down en bottom-up");

export const accountItems = (): readonly Item[] => [
  {
    id: "ACC-01",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Key account or not?", nl: "Key account of niet?" },
      stem: {
        en: "An account scores {volume} for volume (weight {volumeWeight}), {growth} for growth (weight {growthWeight}) and {fit} for fit (weight {fitWeight}), on a scale of 1 to 10. From a weighted mark of {cut} on it is a key account.",
        nl: "Een account scoort een {volume} voor volume (gewicht {volumeWeight}), een {growth} voor groei (gewicht {growthWeight}) en een {fit} voor aansluiting (gewicht {fitWeight}), op een schaal van 1 tot en met 10. Vanaf een gewogen cijfer van {cut} is het een key account.",
      },
    },
    parameters: [
      grid("count", "volume", "Volume", "Volume", [3, 10, 1], 8),
      grid("count", "growth", "Growth", "Groei", [2, 10, 1], 4),
      grid("count", "fit", "Fit", "Aansluiting", [3, 10, 1], 7),
      grid("count", "volumeWeight", "Weight of volume", "Gewicht volume", [3, 5, 1], 5),
      grid("count", "growthWeight", "Weight of growth", "Gewicht groei", [1, 3, 1], 3),
      grid("count", "fitWeight", "Weight of fit", "Gewicht aansluiting", [1, 4, 1], 2),
      grid("number", "cut", "Cut", "Grens", [6, 7.5, 0.5], 7),
    ],
    derived: {
      sum: "volume*volumeWeight+growth*growthWeight+fit*fitWeight",
      weights: "volumeWeight+growthWeight+fitWeight",
    },
    constraints: ["ABS(sum/weights-cut)>=0.1", "ABS(sum/weights-(volume+growth+fit)/3)>=0.15"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "mark",
        help: { prompt: { en: "Weighted mark", nl: "Gewogen cijfer" } },
        answer: "(volume*volumeWeight+growth*growthWeight+fit*fitWeight)/(volumeWeight+growthWeight+fitWeight)",
        measure: "number",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "unweighted",
            "(volume+growth+fit)/3",
            "You took the plain mean: weigh each mark.",
            "Je nam het gewone gemiddelde: weeg elk cijfer.",
          ),
          mistake("not-divided", "sum", "Divide by the sum of the weights.", "Deel door de som van de gewichten."),
          mistake(
            "divided-by-three",
            "sum/3",
            "Divide by the sum of the weights, not by the number of marks.",
            "Deel door de som van de gewichten, niet door het aantal cijfers.",
            { mayCoincide: true },
          ),
        ],
      },
      {
        id: "b",
        kind: "choice",
        help: { prompt: { en: "Is this a key account?", nl: "Is dit een key account?" } },
        options: [option("yes", "Yes", "Ja"), option("no", "No", "Nee")],
        answer: 'IF(mark>=cut,"yes","no")',
        points: 1,
        carry: { when: "AND(mark>=1,mark<=10)" },
        mistakes: [
          wrongChoice(
            "one-high-mark",
            'AND(chosen="yes",sum/weights<cut)',
            "One high mark is not enough: the weighted mark is below {cut}.",
            "Eén hoog cijfer is niet genoeg: het gewogen cijfer ligt onder {cut}.",
          ),
          wrongChoice(
            "one-low-mark",
            'AND(chosen="no",sum/weights>=cut)',
            "A low mark counts, but the weighted mark reaches {cut}.",
            "Een laag cijfer telt mee, maar het gewogen cijfer haalt {cut}.",
          ),
        ],
      },
    ],
  },
  {
    id: "ACC-02",
    version: 1,
    level: "understand",
    help: {
      title: { en: "Account management 1.0, 2.0 or 3.0?", nl: "Accountmanagement 1.0, 2.0 of 3.0?" },
      stem: {
        en: "To which stage of account management does each statement belong?",
        nl: "Bij welk niveau van accountmanagement hoort elke uitspraak?",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the stage per statement", nl: "Kies per uitspraak het niveau" } },
        rows: Object.entries(AM_LEVELS).flatMap(([level, { statements }]) =>
          statements
            .slice(1)
            .map((label, place) => ({ key: `${level}${place}`, label, values: { stage: `"${level}"` } })),
        ),
        options: Object.entries(AM_LEVELS).map(([level, { label }]) => option(level, label.en, label.nl)),
        answer: "stage",
        points: 3,
        mistakes: [
          wrongChoice(
            "product-for-solution",
            'AND(stage="solution",chosen="product")',
            "This starts from the customer's problem, not from the product: 2.0.",
            "Dit begint bij het probleem van de klant, niet bij het product: 2.0.",
          ),
          wrongChoice(
            "solution-for-proposition",
            'AND(stage="proposition",chosen="solution")',
            "This is about the customer's own market and goals: 3.0.",
            "Dit gaat over de markt en de doelen van de klant zelf: 3.0.",
          ),
          wrongChoice(
            "too-high",
            'OR(AND(stage="product",chosen<>"product"),AND(stage="solution",chosen="proposition"))',
            "You placed this statement too high.",
            "Je plaatste deze uitspraak te hoog.",
          ),
        ],
      },
    ],
  },
  {
    id: "ACC-03",
    version: 1,
    level: "remember",
    help: {
      title: { en: "Steps of an account plan", nl: "Stappen van een accountplan" },
      stem: {
        en: "Number the steps of the account plan from 1 to 6 in the right order.",
        nl: "Nummer de stappen van het accountplan van 1 tot en met 6 in de juiste volgorde.",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "order",
        help: { prompt: { en: "Order of the steps", nl: "Volgorde van de stappen" } },
        steps: [
          option("mission", "Mission and value proposition", "Missie en waardepropositie"),
          option("wanted", "Value solution that the account wants", "Gewenste waardeoplossing van het account"),
          option("category", "Category of the account", "Categorie van het account"),
          option("analysis", "Analysis of account and competitors", "Analyse van account en concurrenten"),
          option("goals", "Goals of the relationship", "Relatiedoelen"),
          option("proposition", "Proposition and follow-up", "Propositie en opvolging"),
        ],
        points: 3,
        mistakes: [
          wrongChoice(
            "goals-before-analysis",
            "goals<analysis",
            "Goals follow from the analysis of account and competitors.",
            "Doelen volgen uit de analyse van account en concurrenten.",
          ),
          wrongChoice(
            "proposition-before-goals",
            "proposition<goals",
            "First the goals, then the proposition that serves them.",
            "Eerst de doelen, dan de propositie die daarbij past.",
          ),
          wrongChoice(
            "mission-later",
            "mission>1",
            "It begins with one's own mission and value proposition.",
            "Het begint met de eigen missie en waardepropositie.",
          ),
        ],
      },
    ],
  },
  {
    id: "ACC-04",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Entry strategies", nl: "Entreestrategieën" },
      stem: {
        en: "Where do you start? Top-down at the board, bottom-up with the users, or both at once.",
        nl: "Waar begin je? Top-down bij de directie, bottom-up bij de gebruikers, of allebei tegelijk.",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the entry per case", nl: "Kies per geval de entree" } },
        rows: [
          {
            key: "hall",
            label: {
              en: "A new production hall, decided by the board",
              nl: "Een nieuwe productiehal, waarover de directie beslist",
            },
            values: { purchase: '"investment goods"' },
          },
          {
            key: "takeover",
            label: {
              en: "An investment of millions in a warehouse system",
              nl: "Een miljoeneninvestering in een magazijnsysteem",
            },
            values: { purchase: '"investment goods"' },
          },
          {
            key: "drill",
            label: {
              en: "Drilling machines that the mechanics try out themselves",
              nl: "Boormachines die de monteurs zelf uitproberen",
            },
            values: { purchase: '"machines"' },
          },
          {
            key: "drawing",
            label: { en: "Drawing software that the designers choose", nl: "Tekensoftware die de ontwerpers kiezen" },
            values: { purchase: '"software"' },
          },
          {
            key: "gloves",
            label: { en: "Work gloves for the production staff", nl: "Werkhandschoenen voor de productiemedewerkers" },
            values: { purchase: '"user goods"' },
          },
          {
            key: "mixed",
            label: {
              en: "Machines that users test and of which the board pays the large investment",
              nl: "Machines die gebruikers testen en waarvan de directie de grote investering goedkeurt",
            },
            values: { purchase: '"mixed"' },
          },
        ],
        options: [TOP_DOWN, BOTTOM_UP, BOTH],
        answer: "ENTRYSTRATEGY(purchase)",
        points: 3,
        mistakes: [
          wrongChoice(
            "board-for-users",
            'AND(ENTRYSTRATEGY(purchase)="Bottom-up",chosen="Top-down")',
            "Here the users decide: start with them.",
            "Hier beslissen de gebruikers: begin bij hen.",
          ),
          wrongChoice(
            "users-for-board",
            'AND(ENTRYSTRATEGY(purchase)="Top-down",chosen="Bottom-up")',
            "Here the board decides: start there.",
            "Hier beslist de directie: begin daar.",
          ),
          wrongChoice(
            "one-side-only",
            'AND(purchase="mixed",chosen<>"Top-down and bottom-up")',
            "Both have a say: take both ways.",
            "Beide hebben een stem: bewandel beide wegen.",
          ),
        ],
      },
    ],
  },
  cardsItem(
    "ACC-05",
    { en: "Empathy map", nl: "Empathiekaart" },
    [
      card(
        "thinks",
        [
          "What really counts, worries and hopes that are not said",
          "Wat echt telt, zorgen en hoop die niet worden uitgesproken",
        ],
        ["Thinks and feels", "Denkt en voelt"],
      ),
      card(
        "sees",
        ["The market, the offers and the colleagues around", "De markt, het aanbod en de collega's om zich heen"],
        ["Sees", "Ziet"],
      ),
      card(
        "hears",
        ["What the boss, colleagues and other customers tell", "Wat de baas, collega's en andere klanten vertellen"],
        ["Hears", "Hoort"],
      ),
      card(
        "says",
        ["Attitude in public, behaviour towards others", "Houding naar buiten, gedrag tegenover anderen"],
        ["Says and does", "Zegt en doet"],
      ),
      card("pain", ["Fears, frustrations and obstacles", "Angsten, frustraties en obstakels"], ["Pain", "Pijn"]),
      card(
        "gain",
        ["What must be reached, and how success is measured", "Wat bereikt moet worden en hoe succes wordt gemeten"],
        ["Gain", "Winst"],
      ),
    ],
    [6, 3],
    [
      exchanged(
        "thinks-or-says",
        "thinks",
        "says",
        "What is said in public may differ from what is thought.",
        "Wat iemand naar buiten zegt, kan anders zijn dan wat hij denkt.",
      ),
      exchanged(
        "sees-or-hears",
        "sees",
        "hears",
        "Seeing is about the surroundings, hearing about what people tell.",
        "Zien gaat over de omgeving, horen over wat mensen vertellen.",
      ),
      exchanged(
        "pain-or-gain",
        "pain",
        "gain",
        "Pain stands in the way; gain is what is aimed at.",
        "Pijn staat in de weg; winst is waar het om te doen is.",
      ),
    ],
  ),
  cardsItem(
    "ACC-06",
    { en: "Value disciplines", nl: "Waardedisciplines" },
    [
      card(
        "operational",
        [
          "Lowest total cost: standard products, no fuss, always on time",
          "Laagste totale kosten: standaardproducten, zonder gedoe, altijd op tijd",
        ],
        ["Operational excellence", "Operationele uitmuntendheid"],
      ),
      card(
        "product",
        ["Always the newest and the best product", "Altijd het nieuwste en beste product"],
        ["Product leadership", "Productleiderschap"],
      ),
      card(
        "intimacy",
        ["The best solution for this one customer", "De beste oplossing voor deze ene klant"],
        ["Customer intimacy", "Klantenpartnerschap"],
      ),
      card(
        "unclear",
        ["The two best are almost equally strong", "De twee beste zijn bijna even sterk"],
        ["No clear choice", "Geen duidelijke keuze"],
      ),
    ],
    [4, 2],
    [
      exchanged(
        "product-or-intimacy",
        "product",
        "intimacy",
        "Product leadership is about the product, customer intimacy about this customer.",
        "Productleiderschap gaat over het product, klantenpartnerschap over deze klant.",
      ),
      exchanged(
        "cost-or-product",
        "operational",
        "product",
        "Operational excellence wins on cost and ease, product leadership on the product.",
        "Operationele uitmuntendheid wint op kosten en gemak, productleiderschap op het product.",
      ),
    ],
  ),
];
