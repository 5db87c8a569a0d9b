import { MATRICES } from "../../matrices/data/index.ts";
import { destep } from "../../scorecards/data/destep.ts";
import { fiveForces } from "../../scorecards/data/five-forces.ts";
import { sevenS } from "../../scorecards/data/seven-s.ts";
import type { Words } from "../../words.ts";
import type { ClassifyPart, Item, WrongChoice } from "../item.ts";
import { cardSet, grid, mistake, option, wrongChoice } from "./write.ts";

const { ansoff, porterStrategy } = MATRICES;

type Case = readonly [key: string, kind: string, en: string, nl: string];

/** Cases to be put under the kind that they belong to. */
const rowsOf = (cases: readonly Case[]): ClassifyPart["rows"] =>
  cases.map(([key, kind, en, nl]) => ({ key, label: { en, nl }, values: { kind: `"${kind}"` } }));

const optionsOf = (labels: readonly Words[]) => labels.map(({ en, nl }) => option(en, en, nl));

const confused = (id: string, one: string, other: string, en: string, nl: string): WrongChoice =>
  wrongChoice(id, `OR(AND(kind="${one}",chosen="${other}"),AND(kind="${other}",chosen="${one}"))`, en, nl);

export const strategyItems = (): readonly Item[] => [
  {
    id: "STR-01",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Growth strategies of Ansoff", nl: "Groeistrategieën van Ansoff" },
      stem: {
        en: "Name the growth strategy in each case.",
        nl: "Noem bij elk geval de groeistrategie.",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the strategy per case", nl: "Kies per geval de strategie" } },
        rows: rowsOf([
          [
            "loyal",
            "Market penetration",
            "A bakery gives its customers a stamp card",
            "Een bakker geeft zijn klanten een spaarkaart",
          ],
          [
            "visits",
            "Market penetration",
            "A wholesaler visits its present customers more often",
            "Een groothandel bezoekt zijn huidige klanten vaker",
          ],
          [
            "border",
            "Market development",
            "A Dutch brewery starts selling its beer in Flanders",
            "Een Nederlandse brouwerij gaat haar bier in Vlaanderen verkopen",
          ],
          [
            "offices",
            "Market development",
            "A cleaner for homes offers the same service to offices",
            "Een schoonmaker voor woningen biedt dezelfde dienst aan kantoren",
          ],
          [
            "lunch",
            "Product development",
            "A caterer offers its customers a new lunch concept",
            "Een cateraar biedt zijn klanten een nieuw lunchconcept",
          ],
          [
            "app",
            "Product development",
            "An insurer adds cyber insurance for its customers",
            "Een verzekeraar voegt voor zijn klanten een cyberverzekering toe",
          ],
          [
            "hotel",
            "Diversification",
            "A car dealer opens a hotel for tourists",
            "Een autodealer opent een hotel voor toeristen",
          ],
          [
            "energy",
            "Diversification",
            "A dairy farm starts to sell power to factories",
            "Een melkveehouder gaat stroom verkopen aan fabrieken",
          ],
        ]),
        options: optionsOf(ansoff.cells.map(({ label }) => label)),
        answer: "kind",
        points: 4,
        mistakes: [
          confused(
            "market-or-product",
            "Market development",
            "Product development",
            "A new market with the same product is market development; a new product for the same customers is product development.",
            "Een nieuwe markt met hetzelfde product is marktontwikkeling; een nieuw product voor dezelfde klanten is productontwikkeling.",
          ),
          confused(
            "penetration-or-development",
            "Market penetration",
            "Market development",
            "Penetration is more from the present market; development enters another one.",
            "Penetratie haalt meer uit de huidige markt; ontwikkeling gaat een andere in.",
          ),
          confused(
            "development-or-diversification",
            "Product development",
            "Diversification",
            "Diversification is new on both axes: product and market.",
            "Diversificatie is op beide assen nieuw: product en markt.",
          ),
        ],
      },
    ],
  },
  {
    id: "STR-02",
    version: 1,
    level: "apply",
    help: {
      title: { en: "Competitive strategies of Porter", nl: "Concurrentiestrategieën van Porter" },
      stem: {
        en: "Name the competitive strategy of each company.",
        nl: "Noem de concurrentiestrategie van elk bedrijf.",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the strategy per company", nl: "Kies per bedrijf de strategie" } },
        rows: rowsOf([
          [
            "discounter",
            "Cost leadership",
            "A supermarket for everybody with the lowest prices",
            "Een supermarkt voor iedereen met de laagste prijzen",
          ],
          [
            "carrier",
            "Cost leadership",
            "A parcel service that is cheapest everywhere by its size",
            "Een pakketdienst die door haar omvang overal de goedkoopste is",
          ],
          [
            "phone",
            "Differentiation",
            "A telephone for everybody, known for its design and therefore dearer",
            "Een telefoon voor iedereen, bekend om het ontwerp en daardoor duurder",
          ],
          [
            "coffee",
            "Differentiation",
            "Coffee shops in every town with a service of their own",
            "Koffiezaken in elke stad met een eigen soort service",
          ],
          ["student", "Cost focus", "Cheap rooms for students only", "Goedkope kamers, alleen voor studenten"],
          [
            "parts",
            "Cost focus",
            "The cheapest spare parts for one make of tractor",
            "De goedkoopste onderdelen voor één merk tractor",
          ],
          [
            "yacht",
            "Differentiation focus",
            "Yachts made to measure for a few rich owners",
            "Jachten op maat voor een klein aantal rijke eigenaren",
          ],
          [
            "clinic",
            "Differentiation focus",
            "A clinic that treats top athletes only, better than others",
            "Een kliniek die alleen topsporters behandelt, beter dan andere",
          ],
        ]),
        options: optionsOf(porterStrategy.cells.map(({ label }) => label)),
        answer: "kind",
        points: 4,
        mistakes: [
          confused(
            "narrow-or-broad-cost",
            "Cost leadership",
            "Cost focus",
            "Focus means one small group of customers.",
            "Focus betekent één kleine groep klanten.",
          ),
          confused(
            "narrow-or-broad-difference",
            "Differentiation",
            "Differentiation focus",
            "Focus means one small group of customers.",
            "Focus betekent één kleine groep klanten.",
          ),
          confused(
            "cost-or-difference",
            "Cost leadership",
            "Differentiation",
            "Does the company win by its price, or because it is different?",
            "Wint het bedrijf met de prijs, of omdat het anders is?",
          ),
        ],
      },
    ],
  },
  {
    id: "STR-03",
    version: 1,
    level: "analyse",
    help: {
      title: { en: "Confrontation: which strategy?", nl: "Confrontatie: welke strategie?" },
      stem: {
        en: "A strength or a weakness meets an opportunity or a threat. Which strategy fits?",
        nl: "Een sterkte of zwakte ontmoet een kans of bedreiging. Welke strategie past daarbij?",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the strategy per pair", nl: "Kies per combinatie de strategie" } },
        rows: rowsOf([
          [
            "serviceDemand",
            "grow",
            "Excellent service, and a demand for service that grows",
            "Uitstekende service, en een groeiende vraag naar service",
          ],
          [
            "brandExport",
            "grow",
            "A strong brand, and a neighbouring country that opens its market",
            "Een sterk merk, en een buurland dat zijn markt opent",
          ],
          [
            "loyalEntrant",
            "defend",
            "Loyal customers, and a cheap new entrant",
            "Trouwe klanten, en een goedkope toetreder",
          ],
          ["patentCopy", "defend", "A patent, and competitors who copy", "Een patent, en concurrenten die kopiëren"],
          [
            "siteOnline",
            "improve",
            "A poor website, and customers who order online more and more",
            "Een slechte website, en klanten die steeds vaker online bestellen",
          ],
          [
            "staffGreen",
            "improve",
            "Staff without technical knowledge, and subsidies for sustainable installations",
            "Personeel zonder technische kennis, en subsidies voor duurzame installaties",
          ],
          ["debtRate", "withdraw", "High debts, and interest that rises", "Hoge schulden, en een stijgende rente"],
          [
            "oldSubstitute",
            "withdraw",
            "An outdated product, and a substitute that takes over",
            "Een verouderd product, en een substituut dat het overneemt",
          ],
        ]),
        options: [
          option("grow", "SO: grow", "SO: groeien"),
          option("defend", "ST: defend", "ST: verdedigen"),
          option("improve", "WO: improve", "WO: verbeteren"),
          option("withdraw", "WT: withdraw or turn round", "WT: terugtrekken of ombuigen"),
        ],
        answer: "kind",
        points: 4,
        mistakes: [
          confused(
            "defend-or-improve",
            "defend",
            "improve",
            "A strength against a threat defends; a weakness that stands in the way of an opportunity must improve.",
            "Een sterkte tegen een bedreiging verdedigt; een zwakte die een kans in de weg staat moet beter.",
          ),
          confused(
            "grow-or-improve",
            "grow",
            "improve",
            "You can only grow with a strength; first improve the weakness.",
            "Groeien kan alleen met een sterkte; verbeter eerst de zwakte.",
          ),
          confused(
            "defend-or-withdraw",
            "defend",
            "withdraw",
            "Defending takes a strength; with a weakness against a threat you turn round or withdraw.",
            "Verdedigen kan met een sterkte; met een zwakte tegenover een bedreiging buig je om of trek je je terug.",
          ),
        ],
      },
    ],
  },
  {
    id: "STR-04",
    version: 1,
    level: "understand",
    help: {
      title: { en: "Strength, weakness, opportunity or threat?", nl: "Sterkte, zwakte, kans of bedreiging?" },
      stem: {
        en: "Sort the findings about a wholesaler in kitchen equipment.",
        nl: "Deel de bevindingen in over een groothandel in keukenapparatuur.",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose per finding", nl: "Kies per bevinding" } },
        rows: rowsOf([
          ["advice", "strength", "Our advisers are chefs themselves", "Onze adviseurs zijn zelf kok"],
          ["stock", "strength", "We deliver from stock within a day", "Wij leveren binnen een dag uit voorraad"],
          ["system", "weakness", "Our order system often fails", "Ons bestelsysteem ligt vaak uit"],
          ["one", "weakness", "One customer brings 40% of our revenue", "Eén klant levert 40% van onze omzet"],
          [
            "restaurants",
            "opportunity",
            "The number of restaurants in the region rises",
            "Het aantal restaurants in de regio stijgt",
          ],
          ["rules", "opportunity", "A subsidy for energy-saving kitchens", "Een subsidie voor energiezuinige keukens"],
          [
            "rates",
            "threat",
            "A large web shop from abroad enters our market",
            "Een grote buitenlandse webwinkel betreedt onze markt",
          ],
          [
            "wages",
            "threat",
            "Restaurants invest less because of rising costs",
            "Restaurants investeren minder door stijgende kosten",
          ],
        ]),
        options: [
          option("strength", "Strength", "Sterkte"),
          option("weakness", "Weakness", "Zwakte"),
          option("opportunity", "Opportunity", "Kans"),
          option("threat", "Threat", "Bedreiging"),
        ],
        answer: "kind",
        points: 4,
        mistakes: [
          confused(
            "inside-or-outside-good",
            "strength",
            "opportunity",
            "A strength lies inside the company, an opportunity outside it.",
            "Een sterkte ligt binnen het bedrijf, een kans erbuiten.",
          ),
          confused(
            "inside-or-outside-bad",
            "weakness",
            "threat",
            "A weakness lies inside the company, a threat outside it.",
            "Een zwakte ligt binnen het bedrijf, een bedreiging erbuiten.",
          ),
        ],
      },
    ],
  },
  {
    id: "STR-05",
    version: 1,
    level: "understand",
    help: {
      title: { en: "Which of the five forces?", nl: "Welke van de vijf krachten?" },
      stem: {
        en: "Which force works in each case? Think of the market for bicycle shops.",
        nl: "Welke kracht werkt in elk geval? Denk aan de markt voor fietsenwinkels.",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the force per case", nl: "Kies per geval de kracht" } },
        rows: rowsOf([
          [
            "chain",
            "Threat of new entrants",
            "A chain of department stores wants to sell bicycles too",
            "Een warenhuisketen wil ook fietsen gaan verkopen",
          ],
          [
            "permit",
            "Threat of new entrants",
            "Anyone can begin: little capital is needed",
            "Iedereen kan beginnen: er is weinig kapitaal nodig",
          ],
          [
            "motor",
            "Bargaining power of suppliers",
            "Two factories make nearly all motors",
            "Twee fabrieken maken bijna alle motoren",
          ],
          [
            "lease",
            "Bargaining power of buyers",
            "A lease company buys for 30,000 employees and asks for discount",
            "Een leasebedrijf koopt in voor 30.000 werknemers en vraagt korting",
          ],
          [
            "compare",
            "Bargaining power of buyers",
            "Buyers compare prices online in a minute",
            "Kopers vergelijken prijzen online in een minuut",
          ],
          [
            "scooter",
            "Threat of substitutes",
            "Electric scooters and shared cars for the same trip",
            "Elektrische steps en deelauto's voor hetzelfde ritje",
          ],
          [
            "sale",
            "Rivalry among competitors",
            "All shops in town hold a sale in the same month",
            "Alle winkels in de stad houden in dezelfde maand uitverkoop",
          ],
        ]),
        options: optionsOf(fiveForces.items.map(({ name }) => name)),
        answer: "kind",
        points: 3,
        mistakes: [
          confused(
            "supplier-or-buyer",
            "Bargaining power of suppliers",
            "Bargaining power of buyers",
            "Suppliers sell to the shops, buyers buy from them.",
            "Leveranciers verkopen aan de winkels, afnemers kopen ervan.",
          ),
          confused(
            "entrant-or-rival",
            "Threat of new entrants",
            "Rivalry among competitors",
            "Is this company in the market already, or does it still have to enter?",
            "Zit dit bedrijf al in de markt, of moet het nog toetreden?",
          ),
          confused(
            "entrant-or-substitute",
            "Threat of new entrants",
            "Threat of substitutes",
            "A substitute is another product for the same need.",
            "Een substituut is een ander product voor dezelfde behoefte.",
          ),
        ],
      },
    ],
  },
  {
    id: "STR-06",
    version: 1,
    level: "understand",
    help: {
      title: { en: "Developments in DESTEP", nl: "Ontwikkelingen in DESTEP" },
      stem: {
        en: "To which factor of DESTEP does each development belong?",
        nl: "Bij welke factor van DESTEP hoort elke ontwikkeling?",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose the factor per development", nl: "Kies per ontwikkeling de factor" } },
        rows: rowsOf([
          ["older", "Demographic", "The share of people over 65 rises", "Het aandeel 65-plussers stijgt"],
          ["single", "Demographic", "More and more households of one person", "Steeds meer eenpersoonshuishoudens"],
          ["interest", "Economic", "The interest on loans rises", "De rente op leningen stijgt"],
          ["incomes", "Economic", "Incomes rise less than prices", "De inkomens stijgen minder dan de prijzen"],
          [
            "vegan",
            "Social and cultural",
            "More people eat less meat by conviction",
            "Meer mensen eten uit overtuiging minder vlees",
          ],
          ["robot", "Technological", "Robots take over order picking", "Robots nemen het verzamelen van orders over"],
          ["drought", "Ecological", "Summers become drier", "Zomers worden droger"],
          ["vat", "Political and legal", "The government raises VAT", "De overheid verhoogt de btw"],
        ]),
        options: optionsOf(destep.items.map(({ name }) => name)),
        answer: "kind",
        points: 4,
        mistakes: [
          confused(
            "demographic-or-social",
            "Demographic",
            "Social and cultural",
            "Demography counts people; culture is how they live and think.",
            "Demografie telt mensen; cultuur is hoe zij leven en denken.",
          ),
          confused(
            "economic-or-political",
            "Economic",
            "Political and legal",
            "What the government decides is political, also where money is concerned.",
            "Wat de overheid besluit is politiek, ook als het om geld gaat.",
          ),
        ],
      },
    ],
  },
  {
    id: "STR-07",
    version: 1,
    level: "remember",
    help: {
      title: { en: "7S: hard or soft?", nl: "7S: hard of zacht?" },
      stem: {
        en: "Which S's of the 7S model are hard, and which are soft?",
        nl: "Welke S'en van het 7S-model zijn hard en welke zacht?",
      },
    },
    parameters: [cardSet()],
    parts: [
      {
        id: "a",
        kind: "classify",
        help: { prompt: { en: "Choose hard or soft", nl: "Kies hard of zacht" } },
        rows: sevenS.items.map(({ name, group }) => ({
          key: name.en.toLowerCase().replace(/\W+/g, ""),
          label: name,
          values: { kind: `"${group?.en}"` },
        })),
        options: optionsOf([
          { en: "Hard S's", nl: "Harde S'en" },
          { en: "Soft S's", nl: "Zachte S'en" },
        ]),
        answer: "kind",
        points: 2,
        mistakes: [
          wrongChoice(
            "hard-for-soft",
            'AND(kind="Soft S\'s",chosen="Hard S\'s")',
            "This one is about people and how they work together: soft.",
            "Deze gaat over mensen en hoe zij samenwerken: zacht.",
          ),
          wrongChoice(
            "soft-for-hard",
            'AND(kind="Hard S\'s",chosen="Soft S\'s")',
            "Strategy, structure and systems can be put on paper: hard.",
            "Strategie, structuur en systemen kun je op papier zetten: hard.",
          ),
        ],
      },
    ],
  },
  {
    id: "STR-08",
    version: 1,
    level: "apply",
    help: {
      title: { en: "MABA analysis", nl: "MABA-analyse" },
      stem: {
        en: "Market attractiveness: growth {growth} (weight {growthWeight}) and margin {margin} (weight {marginWeight}). Business assets: {assets}. All marks run from 0 to 10, the cuts lie at 3⅓ and 6⅔.",
        nl: "Marktaantrekkelijkheid: groei {growth} (gewicht {growthWeight}) en marge {margin} (gewicht {marginWeight}). Business assets: {assets}. Alle cijfers lopen van 0 tot en met 10, de grenzen liggen bij 3⅓ en 6⅔.",
      },
    },
    parameters: [
      grid("count", "growth", "Growth", "Groei", [1, 10, 1], 9),
      grid("count", "growthWeight", "Weight of growth", "Gewicht groei", [2, 4, 1], 3),
      grid("count", "margin", "Margin", "Marge", [1, 10, 1], 6),
      grid("count", "marginWeight", "Weight of margin", "Gewicht marge", [1, 3, 1], 1),
      grid("count", "assets", "Business assets", "Business assets", [1, 10, 1], 4),
    ],
    derived: { weighted: "(growth*growthWeight+margin*marginWeight)/(growthWeight+marginWeight)" },
    constraints: [
      "growthWeight<>marginWeight",
      "ABS(growth-margin)>=2",
      "ABS(weighted-10/3)>=0.15",
      "ABS(weighted-20/3)>=0.15",
    ],
    parts: [
      {
        id: "a",
        kind: "number",
        name: "attractiveness",
        help: { prompt: { en: "Market attractiveness", nl: "Marktaantrekkelijkheid" } },
        answer: "(growth*growthWeight+margin*marginWeight)/(growthWeight+marginWeight)",
        measure: "number",
        decimals: 1,
        points: 1,
        mistakes: [
          mistake("unweighted", "(growth+margin)/2", "Use the weights.", "Gebruik de gewichten."),
          mistake(
            "divided-by-two",
            "(growth*growthWeight+margin*marginWeight)/2",
            "Divide by the sum of the weights, not by the number of marks.",
            "Deel door de som van de gewichten, niet door het aantal cijfers.",
          ),
        ],
      },
      {
        id: "b",
        kind: "choice",
        help: { prompt: { en: "What does the matrix advise?", nl: "Wat raadt de matrix aan?" } },
        options: [
          option("Invest", "Invest", "Investeren"),
          option("Select", "Select", "Selecteren"),
          option("Harvest", "Harvest", "Oogsten"),
        ],
        answer: "MABA(assets,attractiveness)",
        points: 1,
        carry: { when: "AND(attractiveness>=0,attractiveness<=10)" },
        mistakes: [
          wrongChoice(
            "attractive-is-enough",
            'AND(chosen="Invest",MABA(assets,weighted)<>"Invest")',
            "Investing takes an attractive market and assets of your own together.",
            "Investeren vraagt een aantrekkelijke markt én eigen kracht samen.",
          ),
          wrongChoice(
            "too-early-out",
            'AND(chosen="Harvest",MABA(assets,weighted)<>"Harvest")',
            "Harvest only where market and assets are weak together.",
            "Oogst alleen als markt en eigen kracht samen zwak zijn.",
          ),
        ],
      },
    ],
  },
];
