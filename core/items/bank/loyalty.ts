import type { Item } from "../item.ts";
import { grid, mistake, oneOf, option, wrongChoice } from "./write.ts";

export const loyaltyItems = (): readonly Item[] => [
  {
    id: "LOY-01",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Loyalty card and bonus", nl: "Klantenkaart en bonus" },
      stem: {
        en: "Programme: basic below {silverFrom}: {basicRate}; silver from {silverFrom}: {silverRate}; gold from € 12,000: {goldRate}. The bonus applies to the whole yearly turnover. The customer bought for {revenue} this year.",
        nl: "Programma: basis onder {silverFrom}: {basicRate}; zilver vanaf {silverFrom}: {silverRate}; goud vanaf € 12.000: {goldRate}. De bonus geldt over de hele jaaromzet. De klant kocht dit jaar voor {revenue}.",
      },
      source: "Course example: Gold from € 12,000 a year, bonus up to 3.5%; the lower tiers are made up.",
    },
    parameters: [
      grid("money", "silverFrom", "Silver threshold", "Grens zilver", [4000, 7000, 500], 6000),
      oneOf("fraction", "basicRate", "Basic bonus", "Bonus basis", [0.01, 0.015], 0.015),
      oneOf("fraction", "silverRate", "Silver bonus", "Bonus zilver", [0.02, 0.025, 0.03], 0.025),
      oneOf("fraction", "goldRate", "Gold bonus", "Bonus goud", [0.035], 0.035),
      oneOf(
        "money",
        "revenue",
        "Yearly turnover",
        "Jaaromzet",
        [2600, 3900, 7200, 8400, 9900, 11990, 12000, 12010, 13500, 15800, 18400, 22000],
        12000,
      ),
    ],
    derived: {
      rate: "IF(revenue>=12000,goldRate,IF(revenue>=silverFrom,silverRate,basicRate))",
      threshold: "IF(revenue>=12000,12000,IF(revenue>=silverFrom,silverFrom,0))",
    },
    parts: [
      {
        id: "a",
        kind: "choice",
        help: { prompt: { en: "Which card?", nl: "Welke kaart?" } },
        options: [
          option("basic", "Basic", "Basis"),
          option("silver", "Silver", "Zilver"),
          option("gold", "Gold", "Goud"),
        ],
        answer: 'LOYALTYTIER(revenue,VSTACK(0,silverFrom,12000),{"basic";"silver";"gold"})',
        points: 1,
        mistakes: [
          wrongChoice(
            "strict-boundary",
            'AND(revenue=12000,chosen="silver")',
            '"From € 12,000" includes € 12,000.',
            '"Vanaf € 12.000" betekent: € 12.000 telt mee.',
          ),
          wrongChoice(
            "rounded-up",
            'AND(revenue<12000,revenue>=11900,chosen="gold")',
            "The threshold is € 12,000; almost is not gold yet.",
            "De grens is € 12.000; bijna is nog geen goud.",
          ),
          wrongChoice(
            "one-tier-low",
            'AND(revenue>=12000,chosen<>"gold")',
            "This turnover reaches the gold threshold.",
            "Deze omzet haalt de goudgrens.",
          ),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "bonus",
        help: { prompt: { en: "Bonus in euros", nl: "Bonus in euro's" } },
        answer: "LOYALTYBONUS(revenue,VSTACK(0,silverFrom,12000),VSTACK(basicRate,silverRate,goldRate))",
        measure: "money",
        decimals: 2,
        points: 2,
        mistakes: [
          mistake(
            "marginal",
            "(revenue-threshold)*rate",
            "You applied the bonus only above the threshold. Here it applies to the whole turnover.",
            "Je rekende de bonus alleen over het deel boven de grens. Hier geldt hij over de hele jaaromzet.",
            { mayCoincide: true },
          ),
          mistake(
            "max-rate",
            "revenue*goldRate",
            "You used the top rate; check which card the customer has.",
            "Je nam het hoogste percentage; kijk welke kaart de klant heeft.",
            { mayCoincide: true },
          ),
          mistake(
            "percent-as-integer",
            "revenue*rate*100",
            "A factor 100 too high: use a fraction.",
            "Een factor 100 te hoog: reken met een fractie.",
            { mayCoincide: true },
          ),
        ],
      },
    ],
  },
  {
    id: "LOY-02",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "What does the bonus cost in margin?", nl: "Wat kost de bonus aan marge?" },
      stem: {
        en: "Gross margin is {margin} of turnover. Gold customers get a {bonusRate} bonus on their turnover.",
        nl: "De brutomarge is {margin} van de omzet. Goudklanten krijgen {bonusRate} bonus over hun omzet.",
      },
    },
    parameters: [
      grid("fraction", "margin", "Gross margin", "Brutomarge", [0.14, 0.4, 0.01], 0.22),
      oneOf("fraction", "bonusRate", "Bonus", "Bonus", [0.02, 0.025, 0.03, 0.035], 0.035),
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "afterBonus",
        help: { prompt: { en: "Margin after bonus (% of turnover)", nl: "Marge na bonus (% van de omzet)" } },
        answer: "margin-bonusRate",
        measure: "fraction",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake(
            "relative",
            "margin*(1-bonusRate)",
            "You took {bonusRate} off the margin. The bonus is {bonusRate} of turnover: subtract percentage points.",
            "Je haalde {bonusRate} van de marge af. De bonus is {bonusRate} van de omzet: trek procentpunten af.",
          ),
          mistake("added", "margin+bonusRate", "The bonus lowers the margin.", "De bonus verlaagt de marge."),
        ],
      },
      {
        id: "b",
        kind: "number",
        name: "bonusShare",
        help: {
          prompt: {
            en: "Share of gross margin spent on the bonus",
            nl: "Deel van de brutomarge dat naar de bonus gaat",
          },
        },
        answer: "bonusRate/margin",
        measure: "fraction",
        decimals: 1,
        points: 2,
        mistakes: [
          mistake(
            "inverse",
            "margin/bonusRate",
            "Numerator and denominator are swapped.",
            "Teller en noemer zijn verwisseld.",
          ),
          mistake(
            "of-left",
            "bonusRate/(margin-bonusRate)",
            "Divide by the gross margin before bonus.",
            "Deel door de brutomarge vóór bonus.",
          ),
          mistake(
            "product",
            "bonusRate*margin",
            "You multiplied; divide the bonus by the margin.",
            "Je vermenigvuldigde; deel de bonus door de marge.",
          ),
        ],
      },
    ],
  },
  {
    id: "LOY-03",
    version: 1,
    level: "evaluate",
    help: {
      title: { en: "Break-even of the gold card", nl: "Break-even van de goudkaart" },
      stem: {
        en: "A customer now buys for {revenue} a year without a bonus, margin {margin}. With a gold card the customer gets a {bonusRate} bonus on all turnover. How much extra turnover keeps the contribution in euro the same?",
        nl: "Een klant koopt nu voor {revenue} per jaar zonder bonus, marge {margin}. Met een goudkaart krijgt de klant {bonusRate} bonus over de hele omzet. Hoeveel extra omzet is nodig om dezelfde margebijdrage in euro te houden?",
      },
    },
    parameters: [
      grid("money", "revenue", "Current turnover", "Huidige omzet", [8000, 12000, 250], 10000),
      grid("fraction", "margin", "Margin", "Marge", [0.16, 0.36, 0.01], 0.25),
      oneOf("fraction", "bonusRate", "Bonus", "Bonus", [0.02, 0.025, 0.03, 0.035], 0.035),
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "extra",
        help: { prompt: { en: "Extra turnover needed", nl: "Benodigde extra omzet" } },
        answer: "revenue*bonusRate/(margin-bonusRate)",
        measure: "money",
        decimals: 0,
        points: 3,
        use: "follows",
        mistakes: [
          mistake(
            "over-gross-margin",
            "revenue*bonusRate/margin",
            "Divide by the margin after bonus: you pay the bonus on the extra turnover too.",
            "Deel door de marge na bonus: ook over de extra omzet betaal je bonus.",
          ),
          mistake(
            "bonus-only",
            "revenue*bonusRate",
            "This is the bonus amount; the turnover that earns it back was asked.",
            "Dit is het bonusbedrag; gevraagd is de extra omzet die dit terugverdient.",
          ),
          mistake(
            "total-turnover",
            "revenue*margin/(margin-bonusRate)",
            "This is total turnover; subtract current turnover.",
            "Dit is de totale omzet; trek de huidige omzet eraf.",
          ),
        ],
      },
    ],
  },
];
