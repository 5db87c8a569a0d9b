import { loyaltyDrivers } from "../../scorecards/data/loyalty-drivers.ts";
import type { Item } from "../item.ts";
import { card, cardSet, cardsItem, exchanged, grid, mistake, option, right, wrong, wrongChoice } from "./write.ts";

/** Loyalty of customers beside programmes: ladder, drivers and bonds. */
export const bondItems = (): readonly Item[] => [
  {
    id: "LOY-04",
    version: 1,
    level: "remember",
    help: {
      title: { en: "The loyalty ladder", nl: "De loyaliteitsladder" },
      stem: {
        en: "Number the five steps of the loyalty ladder, from the first (1) to the last (5).",
        nl: "Nummer de vijf treden van de loyaliteitsladder, van de eerste (1) tot de laatste (5).",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "order",
        help: { prompt: { en: "Order of the steps", nl: "Volgorde van de treden" } },
        steps: [
          option("home", "Feeling at home", "Thuisgevoel"),
          option("reliable", "Reliability", "Betrouwbaarheid"),
          option("trust", "Trust", "Vertrouwen"),
          option("ability", "Ability", "Vermogen"),
          option("commitment", "Commitment", "Betrokkenheid"),
        ],
        points: 2,
        mistakes: [
          wrongChoice(
            "trust-before-reliability",
            "trust<reliable",
            "Trust follows from reliability: who keeps promises is trusted.",
            "Vertrouwen volgt op betrouwbaarheid: wie beloften nakomt, wordt vertrouwd.",
          ),
          wrongChoice(
            "commitment-too-early",
            "commitment<5",
            "Commitment is the highest step.",
            "Betrokkenheid is de hoogste trede.",
          ),
          wrongChoice("home-later", "home>1", "It begins with feeling at home.", "Het begint met het thuisgevoel."),
        ],
      },
    ],
  },
  {
    id: "LOY-05",
    version: 1,
    level: "remember",
    help: {
      title: { en: "Drivers of loyalty", nl: "Factoren van loyaliteit" },
      stem: {
        en: "Tick the four drivers of loyalty.",
        nl: "Kruis de vier factoren aan die loyaliteit bepalen.",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "multi",
        help: { prompt: { en: "Drivers of loyalty", nl: "Loyaliteitsfactoren" } },
        options: [
          ...loyaltyDrivers.items.map(({ name }) => right(name.en.toLowerCase(), name.en, name.nl)),
          wrong("age", "Age of the customer", "Leeftijd van de klant"),
          wrong("advertising", "Advertising budget", "Reclamebudget"),
          wrong("habit", "Distance to the shop", "Afstand tot de winkel"),
          wrong("size", "Size of the supplier", "Omvang van de leverancier"),
        ],
        points: 2,
        mistakes: [
          wrongChoice(
            "alternatives-forgotten",
            "NOT(alternatives)",
            "What competitors offer decides too: who has no better alternative stays.",
            "Ook het aanbod van concurrenten telt: wie geen beter alternatief heeft, blijft.",
          ),
          wrongChoice(
            "investment-forgotten",
            "NOT(investment)",
            "What the customer has put into the relationship makes leaving costly.",
            "Wat de klant in de relatie heeft gestoken maakt vertrekken duur.",
          ),
          wrongChoice(
            "advertising-ticked",
            "advertising",
            "Advertising draws attention; it does not bind customers.",
            "Reclame trekt aandacht; klanten binden doet ze niet.",
          ),
        ],
      },
    ],
  },
  {
    id: "LOY-06",
    version: 1,
    level: "understand",
    help: {
      title: { en: "Bonds on three levels", nl: "Klantbinding op drie niveaus" },
      stem: {
        en: "Name the level of bonding of each action: financial, social or structural.",
        nl: "Noem bij elke actie het niveau van klantbinding: financieel, sociaal of structureel.",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the level per action", nl: "Kies per actie het niveau" } },
        rows: [
          {
            key: "bonus",
            label: { en: "A bonus at the end of the year", nl: "Een bonus aan het eind van het jaar" },
            values: { kind: '"financial"' },
          },
          {
            key: "scale",
            label: { en: "A discount from 100 units", nl: "Een staffelkorting vanaf 100 stuks" },
            values: { kind: '"financial"' },
          },
          {
            key: "contact",
            label: {
              en: "A fixed contact person who knows the customer",
              nl: "Een vaste contactpersoon die de klant kent",
            },
            values: { kind: '"social"' },
          },
          {
            key: "event",
            label: { en: "An evening for customers with a lecture", nl: "Een klantenavond met een lezing" },
            values: { kind: '"social"' },
          },
          {
            key: "stock",
            label: {
              en: "Your system orders for the customer when stock runs low",
              nl: "Jouw systeem bestelt voor de klant als de voorraad laag is",
            },
            values: { kind: '"structural"' },
          },
          {
            key: "portal",
            label: {
              en: "A shared portal with plans and drawings",
              nl: "Een gedeeld portaal met planningen en tekeningen",
            },
            values: { kind: '"structural"' },
          },
        ],
        options: [
          option("financial", "Financial", "Financieel"),
          option("social", "Social", "Sociaal"),
          option("structural", "Structural", "Structureel"),
        ],
        answer: "kind",
        points: 3,
        mistakes: [
          wrongChoice(
            "social-for-structural",
            'AND(kind="structural",chosen="social")',
            "Here processes are joined, not only people: structural.",
            "Hier zijn processen verbonden, niet alleen mensen: structureel.",
          ),
          wrongChoice(
            "structural-for-social",
            'AND(kind="social",chosen="structural")',
            "This rests on personal contact: social.",
            "Dit steunt op persoonlijk contact: sociaal.",
          ),
          wrongChoice(
            "financial-overlooked",
            'AND(kind="financial",chosen<>"financial")',
            "This is an advantage in money: financial, and easy to copy.",
            "Dit is een voordeel in geld: financieel, en makkelijk na te doen.",
          ),
        ],
      },
    ],
  },
  {
    id: "LOY-07",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Return on a loyalty programme", nl: "Rendement van een loyaliteitsprogramma" },
      stem: {
        en: "A loyalty programme costs {cost} a year and brings {extra} of extra revenue, at a margin of {margin}.",
        nl: "Een loyaliteitsprogramma kost {cost} per jaar en levert {extra} extra omzet op, met een marge van {margin}.",
      },
    },
    parameters: [
      grid("money", "cost", "Cost of the programme", "Kosten programma", [5000, 40000, 500], 20000),
      grid("money", "extra", "Extra revenue", "Extra omzet", [30000, 200000, 1000], 100000),
      grid("fraction", "margin", "Margin", "Marge", [0.15, 0.5, 0.01], 0.3),
    ],
    constraints: ["ABS(extra*margin/cost-1)>=0.08", "extra*margin/cost<=3", "extra*margin/cost>=0.5"],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "profit",
        help: { prompt: { en: "Extra margin less the cost", nl: "Extra marge min de kosten" } },
        answer: "extra*margin-cost",
        measure: "money",
        decimals: 0,
        points: 1,
        mistakes: [
          mistake(
            "revenue-not-margin",
            "extra-cost",
            "Use the margin, not the revenue.",
            "Reken met de marge, niet met de omzet.",
          ),
          mistake("cost-forgotten", "extra*margin", "Subtract the cost.", "Trek de kosten eraf."),
          mistake("sign", "cost-extra*margin", "Margin minus cost.", "Marge min kosten."),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "returned",
        help: { prompt: { en: "Return on the programme (ROI)", nl: "Rendement van het programma (ROI)" } },
        answer: "profit/cost",
        measure: "fraction",
        decimals: 1,
        points: 1,
        carry: { when: "ABS(profit)<extra" },
        mistakes: [
          mistake(
            "margin-per-euro",
            "extra*margin/cost",
            "Subtract the cost first: this is what comes back per euro.",
            "Trek eerst de kosten eraf: dit is wat er per euro terugkomt.",
          ),
          mistake(
            "of-revenue",
            "profit/extra",
            "Divide by the cost of the programme.",
            "Deel door de kosten van het programma.",
          ),
        ],
      },
    ],
  },
  cardsItem(
    "LOY-08",
    { en: "Goals of a loyalty programme per phase", nl: "Doelen van een loyaliteitsprogramma per fase" },
    [
      card(
        "growth",
        ["Exploration and growth", "Verkenning en groei"],
        ["Build loyalty and widen the share of wallet", "Loyaliteit opbouwen en aandeel in de bestedingen vergroten"],
      ),
      card("saturation", ["Saturation", "Verzadiging"], ["Keep customers", "Klanten behouden"]),
      card("decline", ["Decline", "Neergang"], ["No programme goals any more", "Geen programmadoelen meer"]),
      card(
        "reactivation",
        ["Reactivation", "Reactivering"],
        [
          "Short actions only, until costs and revenue are analysed",
          "Alleen korte acties, tot kosten en omzet zijn geanalyseerd",
        ],
      ),
    ],
    [4, 2],
    [
      exchanged(
        "growth-or-saturation",
        "growth",
        "saturation",
        "In growth there is still more to win; in saturation you keep what you have.",
        "In de groei valt er nog te winnen; bij verzadiging houd je wat je hebt.",
      ),
      exchanged(
        "decline-or-reactivation",
        "decline",
        "reactivation",
        "Reactivation deserves a short try; decline deserves no programme.",
        "Reactivering verdient een korte poging; neergang geen programma meer.",
      ),
    ],
  ),
];
