import type { Item } from "../item.ts";
import { card, cardSet, grid, mistake, option, right, wrong, wrongChoice } from "./write.ts";

export const matricesItems = (): readonly Item[] => [
  {
    id: "MAT-01",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "Relative market share and BCG quadrant", nl: "Relatief marktaandeel en BCG-kwadrant" },
      stem: {
        en: "Market shares: own brand {ownShare}, largest competitor {largestRival}, second competitor {secondRival}. Market growth {growth}. Cuts: relative share 1.0 and growth 10%.",
        nl: "Marktaandelen: eigen merk {ownShare}, grootste concurrent {largestRival}, tweede concurrent {secondRival}. Marktgroei {growth}. Grenzen: relatief marktaandeel 1,0 en groei 10%.",
      },
    },
    parameters: [
      grid("fraction", "ownShare", "Own market share", "Eigen marktaandeel", [0.08, 0.45, 0.01], 0.3),
      grid("fraction", "largestRival", "Largest competitor", "Grootste concurrent", [0.1, 0.4, 0.01], 0.2),
      grid("fraction", "secondRival", "Second competitor", "Tweede concurrent", [0.04, 0.25, 0.01], 0.12),
      grid("fraction", "growth", "Market growth", "Marktgroei", [-0.02, 0.22, 0.01], 0.14),
    ],
    constraints: [
      "largestRival>=secondRival+0.02",
      "ownShare+largestRival+secondRival<=0.95",
      "ABS(ownShare/largestRival-1)>=0.08",
      "ABS(growth-0.10)>=0.01",
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "relativeShare",
        help: { prompt: { en: "Relative market share", nl: "Relatief marktaandeel" } },
        answer: "RELATIVESHARE(ownShare,largestRival)",
        measure: "number",
        decimals: 2,
        points: 1,
        mistakes: [
          mistake(
            "second-competitor",
            "ownShare/secondRival",
            "Divide by the largest competitor.",
            "Deel door de grootste concurrent.",
          ),
          mistake(
            "inverse",
            "largestRival/ownShare",
            "Divide your own share by the competitor share.",
            "Deel je eigen aandeel door dat van de concurrent.",
          ),
          mistake(
            "sum-of-all",
            "ownShare/(ownShare+largestRival+secondRival)",
            "Relative means compared with the largest competitor, not the sum.",
            "Relatief betekent: ten opzichte van de grootste concurrent, niet van de som.",
          ),
        ],
      },
      {
        id: "b",
        kind: "choice",
        help: { prompt: { en: "Quadrant", nl: "Kwadrant" } },
        options: [
          option("Star", "Star", "Ster"),
          option("Cash cow", "Cash cow", "Melkkoe"),
          option("Question mark", "Question mark", "Vraagteken"),
          option("Dog", "Dog", "Hond"),
        ],
        answer: "BCG(relativeShare,growth)",
        shuffled: true,
        points: 1,
        carry: { when: "relativeShare>0" },
        mistakes: [
          wrongChoice(
            "axes-swapped",
            'OR(AND(chosen="Cash cow",growth>0.10,relativeShare<1),AND(chosen="Question mark",growth<0.10,relativeShare>1))',
            "Axes swapped: growth is vertical, relative share horizontal.",
            "De assen zijn verwisseld: groei staat verticaal, relatief aandeel horizontaal.",
          ),
          wrongChoice(
            "absolute-share",
            'AND(relativeShare<1,ownShare>=0.25,OR(chosen="Star",chosen="Cash cow"))',
            "A high absolute share is not enough: you are smaller than the largest competitor.",
            "Een hoog absoluut aandeel is niet genoeg: je bent kleiner dan de grootste concurrent.",
          ),
          wrongChoice(
            "growth-wrong",
            'AND(growth<0.10,OR(chosen="Star",chosen="Question mark"))',
            "Market growth is below the cut-off.",
            "De marktgroei ligt onder de grens.",
          ),
        ],
      },
    ],
  },
  {
    id: "MAT-02",
    version: 1,
    level: "remember",
    help: {
      title: { en: "Cards: BCG matrix", nl: "Kaartjes: BCG-matrix" },
      stem: { en: "Match each description to the right term.", nl: "Koppel elke omschrijving aan het juiste begrip." },
    },
    parameters: [cardSet(6)],
    parts: [
      {
        id: "a",
        kind: "match",
        help: { prompt: { en: "Match", nl: "Koppel" } },
        cards: [
          card("vaxis", ["Vertical axis", "Verticale as"], ["Market growth", "Marktgroei"]),
          card("haxis", ["Horizontal axis", "Horizontale as"], ["Relative market share", "Relatief marktaandeel"]),
          card("star", ["High growth, high relative share", "Hoge groei, hoog relatief aandeel"], ["Star", "Ster"]),
          card(
            "question",
            ["High growth, low relative share", "Hoge groei, laag relatief aandeel"],
            ["Question mark", "Vraagteken"],
          ),
          card(
            "cow",
            ["Low growth, high relative share", "Lage groei, hoog relatief aandeel"],
            ["Cash cow", "Melkkoe"],
          ),
          card("dog", ["Low growth, low relative share", "Lage groei, laag relatief aandeel"], ["Dog", "Hond"]),
        ],
        shown: 4,
        points: 3,
        mistakes: [
          wrongChoice(
            "axes-swapped",
            'OR(AND(row="vaxis",chosen="haxis"),AND(row="haxis",chosen="vaxis"))',
            "Market growth is on the vertical axis, relative market share on the horizontal axis.",
            "Marktgroei staat op de verticale as, relatief marktaandeel op de horizontale as.",
          ),
          wrongChoice(
            "question-vs-cow",
            'OR(AND(row="question",chosen="cow"),AND(row="cow",chosen="question"))',
            "A cash cow has low growth and a high share; a question mark the opposite.",
            "Een melkkoe heeft lage groei en een hoog aandeel; een vraagteken precies andersom.",
          ),
          wrongChoice(
            "star-vs-question",
            'OR(AND(row="star",chosen="question"),AND(row="question",chosen="star"))',
            "Both grow fast; relative share makes the difference.",
            "Beide groeien hard; het relatieve marktaandeel maakt het verschil.",
          ),
        ],
      },
    ],
  },
  {
    id: "MAT-03",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Frequency and amount: four kinds of customer", nl: "Frequentie en bedrag: vier soorten klanten" },
      stem: {
        en: "Average of all customers: {meanPurchases} purchases a year and {meanAmount} per purchase. Classify the four customers (above average = high).",
        nl: "Gemiddelde van alle klanten: {meanPurchases} aankopen per jaar en {meanAmount} per aankoop. Deel de vier klanten in (boven het gemiddelde = hoog).",
      },
    },
    parameters: [
      grid("count", "meanPurchases", "Average number of purchases", "Gemiddeld aantal aankopen", [5, 9, 1], 6),
      grid("money", "meanAmount", "Average amount", "Gemiddeld bedrag", [60, 120, 5], 80),
      grid("count", "highFrequency", "High frequency", "Hoge frequentie", [11, 18, 1], 14),
      grid("count", "lowFrequency", "Low frequency", "Lage frequentie", [1, 4, 1], 2),
      grid("money", "highAmount", "High amount", "Hoog bedrag", [140, 260, 5], 190),
      grid("money", "lowAmount", "Low amount", "Laag bedrag", [15, 50, 5], 30),
    ],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the quadrant per customer", nl: "Kies per klant het kwadrant" } },
        rows: [
          {
            key: "customerA",
            label: { en: "Customer A", nl: "Klant A" },
            values: { frequency: "highFrequency", amount: "highAmount" },
          },
          {
            key: "customerB",
            label: { en: "Customer B", nl: "Klant B" },
            values: { frequency: "highFrequency", amount: "lowAmount" },
          },
          {
            key: "customerC",
            label: { en: "Customer C", nl: "Klant C" },
            values: { frequency: "lowFrequency", amount: "highAmount" },
          },
          {
            key: "customerD",
            label: { en: "Customer D", nl: "Klant D" },
            values: { frequency: "lowFrequency", amount: "lowAmount" },
          },
        ],
        options: [
          option("best", "Best customer", "Beste klant"),
          option("frequent", "Frequent customer", "Frequente klant"),
          option("spender", "Spender", "Grote besteder"),
          option("uncertain", "Uncertain customer", "Onzekere klant"),
        ],
        answer:
          'IF(frequency>meanPurchases,IF(amount>meanAmount,"best","frequent"),IF(amount>meanAmount,"spender","uncertain"))',
        points: 2,
        mistakes: [
          wrongChoice(
            "axes-swapped",
            'OR(AND(frequency>meanPurchases,amount<=meanAmount,chosen="spender"),AND(frequency<=meanPurchases,amount>meanAmount,chosen="frequent"))',
            "Frequency and amount are swapped.",
            "Frequentie en bedrag zijn verwisseld.",
          ),
          wrongChoice(
            "one-high-is-best",
            'AND(chosen="best",OR(frequency<=meanPurchases,amount<=meanAmount))',
            "A best customer is high on both axes.",
            "Een beste klant scoort op beide assen hoog.",
          ),
          wrongChoice(
            "low-low",
            'AND(frequency<=meanPurchases,amount<=meanAmount,chosen<>"uncertain")',
            "Both values are below average.",
            "Beide waarden liggen onder het gemiddelde.",
          ),
        ],
      },
    ],
  },
  {
    id: "MAT-04",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Kraljic matrix", nl: "Kraljic-matrix" },
      stem: {
        en: "A buyer scores a product on strategic importance ({importance}) and complexity of supply ({complexity}), scale 1–10, cut 5.5.",
        nl: "Een inkoper geeft een product een cijfer voor strategisch belang ({importance}) en voor complexiteit van de leverancier ({complexity}), schaal 1–10, grens 5,5.",
      },
    },
    parameters: [
      grid("count", "importance", "Strategic importance", "Strategisch belang", [1, 10, 1], 8),
      grid("count", "complexity", "Complexity of supply", "Complexiteit leverancier", [1, 10, 1], 3),
    ],
    parts: [
      {
        id: "a",
        kind: "choice",
        help: { prompt: { en: "Which type of purchase is this?", nl: "Welk type inkoopproduct is dit?" } },
        options: [
          option("Strategic", "Strategic", "Strategisch product"),
          option("Leverage", "Leverage", "Hefboomproduct"),
          option("Bottleneck", "Bottleneck", "Bottleneckproduct"),
          option("Routine", "Routine", "Routineproduct"),
        ],
        answer: "KRALJIC(complexity,importance,5.5,5.5)",
        shuffled: true,
        points: 1,
        mistakes: [
          wrongChoice(
            "axes-swapped",
            'OR(AND(importance>5.5,complexity<5.5,chosen="Bottleneck"),AND(importance<5.5,complexity>5.5,chosen="Leverage"))',
            "Axes swapped: leverage is high importance and low complexity; bottleneck the opposite.",
            "De assen zijn verwisseld: een hefboomproduct heeft veel belang en weinig complexiteit; een bottleneckproduct precies andersom.",
          ),
          wrongChoice(
            "high-is-strategic",
            'AND(chosen="Strategic",OR(importance<5.5,complexity<5.5))',
            "Strategic needs a high score on both axes.",
            "Strategisch vraagt een hoge score op beide assen.",
          ),
          wrongChoice(
            "low-is-routine",
            'AND(chosen="Routine",OR(importance>5.5,complexity>5.5))',
            "Routine needs a low score on both axes.",
            "Routine vraagt een lage score op beide assen.",
          ),
        ],
      },
      {
        id: "b",
        kind: "choice",
        help: {
          prompt: {
            en: "Which approach fits best for you as a seller?",
            nl: "Welke aanpak past daar als verkoper het best bij?",
          },
        },
        options: [
          option("Strategic", "Partnership and joint development", "Partnerschap en gezamenlijke ontwikkeling"),
          option(
            "Leverage",
            "Volume terms, and services that make the product special",
            "Volumeafspraken, en diensten die het product bijzonder maken",
          ),
          option("Bottleneck", "Guaranteed delivery and stock", "Leverzekerheid en voorraad garanderen"),
          option(
            "Routine",
            "Convenience: easy ordering, little administration",
            "Gemak: eenvoudig bestellen, weinig administratie",
          ),
        ],
        answer: "KRALJIC(complexity,importance,5.5,5.5)",
        shuffled: true,
        points: 1,
        carry: { when: "TRUE" },
        mistakes: [
          wrongChoice(
            "volume-for-all",
            'AND(chosen="Leverage",NOT(AND(importance>5.5,complexity<5.5)))',
            "Volume terms work where much is bought and the buyer can go elsewhere: leverage products.",
            "Volumeafspraken werken waar veel wordt ingekocht en de inkoper elders terechtkan: bij hefboomproducten.",
          ),
          wrongChoice(
            "partnership-for-all",
            'AND(chosen="Strategic",NOT(AND(importance>5.5,complexity>5.5)))',
            "A partnership only pays for strategic products.",
            "Een partnerschap loont alleen bij strategische producten.",
          ),
        ],
      },
    ],
  },
  {
    id: "MAT-05",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Situational leadership", nl: "Situationeel leiderschap" },
      stem: {
        en: "A sales manager gets {directive} for directive behaviour and {supportive} for supportive behaviour, scale 1–10, cut 5.5.",
        nl: "Een salesmanager krijgt een {directive} voor sturend gedrag en een {supportive} voor ondersteunend gedrag, schaal 1–10, grens 5,5.",
      },
    },
    parameters: [
      grid("count", "directive", "Directive behaviour", "Sturend gedrag", [1, 10, 1], 8),
      grid("count", "supportive", "Supportive behaviour", "Ondersteuning", [1, 10, 1], 3),
    ],
    parts: [
      {
        id: "a",
        kind: "choice",
        help: { prompt: { en: "Which style is this?", nl: "Welke stijl is dit?" } },
        options: [
          option("Direct", "Direct", "Leiden"),
          option("Coach", "Coach", "Begeleiden"),
          option("Support", "Support", "Steunen"),
          option("Delegate", "Delegate", "Delegeren"),
        ],
        answer: "SITUATIONAL(directive,supportive,5.5,5.5)",
        shuffled: true,
        points: 1,
        mistakes: [
          wrongChoice(
            "axes-swapped",
            'OR(AND(directive>5.5,supportive<5.5,chosen="Support"),AND(directive<5.5,supportive>5.5,chosen="Direct"))',
            "Directive and supportive behaviour are swapped.",
            "Sturend gedrag en ondersteuning zijn verwisseld.",
          ),
          wrongChoice(
            "direct-or-coach",
            'OR(AND(directive>5.5,supportive>5.5,chosen="Direct"),AND(directive>5.5,supportive<5.5,chosen="Coach"))',
            "Direct and Coach are both directive; support makes the difference.",
            "Leiden en Begeleiden sturen allebei; het verschil zit in de ondersteuning.",
          ),
          wrongChoice(
            "support-or-delegate",
            'OR(AND(directive<5.5,supportive>5.5,chosen="Delegate"),AND(directive<5.5,supportive<5.5,chosen="Support"))',
            "Support and Delegate both direct little; support makes the difference.",
            "Steunen en Delegeren sturen allebei weinig; het verschil zit in de ondersteuning.",
          ),
        ],
      },
    ],
  },
  {
    id: "MAT-06",
    version: 1,
    level: "remember",
    help: {
      title: { en: "Value chain: support activities", nl: "Waardeketen: ondersteunende activiteiten" },
      stem: {
        en: "Tick all support activities of the value chain (four are right).",
        nl: "Kruis alle ondersteunende activiteiten van de waardeketen aan (vier goede).",
      },
    },
    parameters: [cardSet(6)],
    parts: [
      {
        id: "a",
        kind: "multi",
        help: { prompt: { en: "Support activities", nl: "Ondersteunende activiteiten" } },
        options: [
          right("infrastructure", "Firm infrastructure", "Infrastructuur van de onderneming"),
          right("personnel", "Human resource management", "Personeelsmanagement"),
          right("technology", "Technology development", "Technologische ontwikkeling"),
          right("procurement", "Procurement", "Inkoop (verwerving)"),
          wrong("inbound", "Inbound logistics", "Ingaande logistiek"),
          wrong("operations", "Operations", "Operaties"),
          wrong("outbound", "Outbound logistics", "Uitgaande logistiek"),
          wrong("sales", "Marketing and sales", "Marketing en verkoop"),
          wrong("service", "Service", "Service"),
        ],
        points: 2,
        mistakes: [
          wrongChoice(
            "procurement-primary",
            "NOT(procurement)",
            "Procurement is a support activity; inbound logistics is primary.",
            "Inkoop is een ondersteunende activiteit; ingaande logistiek is primair.",
          ),
          wrongChoice(
            "service-support",
            "service",
            "Service sounds like support, but it is a primary activity.",
            "Service klinkt ondersteunend, maar is een primaire activiteit.",
          ),
          wrongChoice(
            "sales-support",
            "sales",
            "Marketing and sales is a primary activity.",
            "Marketing en verkoop is een primaire activiteit.",
          ),
        ],
      },
    ],
  },
];
