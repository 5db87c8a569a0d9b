import { accountManager } from "../../scorecards/data/account-manager.ts";
import { customerFocus } from "../../scorecards/data/customer-focus.ts";
import { destep } from "../../scorecards/data/destep.ts";
import { fiveForces } from "../../scorecards/data/five-forces.ts";
import { quickScan } from "../../scorecards/data/quick-scan.ts";
import { sevenS } from "../../scorecards/data/seven-s.ts";
import { smart } from "../../scorecards/data/smart.ts";
import { valueChain } from "../../scorecards/data/value-chain.ts";
import type { Scorecard } from "../../scorecards/scorecard-model.ts";
import type { Words } from "../../words.ts";
import type { Item, WrongChoice } from "../item.ts";
import { cardsItem, exchanged } from "./write.ts";

/** Cards of the scorecards: what each item is about on the front, its name on the back. */
export const scorecardCardItems = (): readonly Item[] => [
  itemCards("CRD-01", quickScan, 6, [
    [
      "satisfaction-of-whom",
      "Customer satisfaction",
      "Employee satisfaction",
      "Customer satisfaction is about those who buy, employee satisfaction about those who work here.",
      "Klanttevredenheid gaat over wie koopt, medewerkerstevredenheid over wie hier werkt.",
    ],
    [
      "leads-or-marketing",
      "Lead management",
      "Marketing and sales",
      "Lead management follows up what comes in; marketing and sales is about one plan with the same targets.",
      "Leadmanagement volgt op wat binnenkomt; marketing en verkoop gaat over één plan met dezelfde doelen.",
    ],
    [
      "strategy-or-swot",
      "Strategy",
      "SWOT and market position",
      "The SWOT describes where you stand; the strategy is what you choose to do.",
      "De SWOT beschrijft waar je staat; de strategie is wat je kiest om te doen.",
    ],
  ]),
  itemCards("CRD-02", sevenS, 5, [
    [
      "structure-or-systems",
      "Structure",
      "Systems",
      "Structure is who does what and who reports to whom; systems are procedures and information.",
      "Structuur is wie wat doet en aan wie rapporteert; systemen zijn procedures en informatie.",
    ],
    [
      "staff-or-skills",
      "Staff",
      "Skills",
      "Staff are the people; skills are what the organisation as a whole does well.",
      "Staf zijn de mensen; sleutelvaardigheden zijn waar de organisatie als geheel goed in is.",
    ],
    [
      "style-or-values",
      "Style",
      "Shared values",
      "Style is how people lead and behave; shared values are what everybody believes in.",
      "Stijl is hoe mensen leidinggeven en zich gedragen; gedeelde waarden zijn waar iedereen in gelooft.",
    ],
  ]),
  itemCards("CRD-03", fiveForces, 5, [
    [
      "supplier-or-buyer",
      "Bargaining power of suppliers",
      "Bargaining power of buyers",
      "Suppliers sell to this industry, buyers buy from it.",
      "Leveranciers verkopen aan deze bedrijfstak, afnemers kopen ervan.",
    ],
    [
      "entrant-or-substitute",
      "Threat of new entrants",
      "Threat of substitutes",
      "A new entrant offers the same product; a substitute is another product for the same need.",
      "Een toetreder biedt hetzelfde product; een substituut is een ander product voor dezelfde behoefte.",
    ],
    [
      "entrant-or-rival",
      "Threat of new entrants",
      "Rivalry among competitors",
      "New entrants are not in the market yet; rivals are.",
      "Toetreders zitten nog niet in de markt; concurrenten wel.",
    ],
  ]),
  itemCards("CRD-04", destep, 6, [
    [
      "demographic-or-social",
      "Demographic",
      "Social and cultural",
      "Demography counts people: number, age, households. Culture is how they live and think.",
      "Demografie telt mensen: aantal, leeftijd, huishoudens. Cultuur is hoe zij leven en denken.",
    ],
    [
      "economic-or-political",
      "Economic",
      "Political and legal",
      "Income, interest and inflation are economic; taxes and laws are made by politics.",
      "Inkomen, rente en inflatie zijn economisch; belastingen en wetten maakt de politiek.",
    ],
    [
      "technological-or-ecological",
      "Technological",
      "Ecological",
      "A new technique is technological; climate, raw materials and waste are ecological.",
      "Een nieuwe techniek is technologisch; klimaat, grondstoffen en afval zijn ecologisch.",
    ],
  ]),
  itemCards("CRD-05", valueChain, 6, [
    [
      "in-or-out",
      "Inbound logistics",
      "Outbound logistics",
      "Inbound is what comes in for production; outbound brings the product to the customer.",
      "Ingaand is wat binnenkomt voor de productie; uitgaand brengt het product naar de klant.",
    ],
    [
      "procurement-or-inbound",
      "Procurement",
      "Inbound logistics",
      "Procurement buys; inbound logistics receives and stores what was bought.",
      "Inkoop koopt; ingaande logistiek ontvangt en bewaart wat is gekocht.",
    ],
    [
      "sales-or-service",
      "Marketing and sales",
      "Service",
      "Marketing and sales come before the sale, service after it.",
      "Marketing en verkoop komen voor de verkoop, service erna.",
    ],
  ]),
  itemCards("CRD-06", customerFocus, 4, [
    [
      "skills-or-systems",
      "Skills",
      "Systems",
      "Skills are what employees can do; systems show them the information.",
      "Vaardigheden zijn wat medewerkers kunnen; systemen tonen hun de informatie.",
    ],
    [
      "organisation-or-processes",
      "Organisation",
      "Processes",
      "Organisation is about structure, leadership and targets; processes are how the work is done.",
      "Organisatie gaat over structuur, leiding en doelen; processen zijn hoe het werk verloopt.",
    ],
  ]),
  itemCards("CRD-07", accountManager, 5, [
    [
      "creativity-or-enterprise",
      "Creativity",
      "Intrapreneurship",
      "Creativity finds the solution; intrapreneurship gets it done in one's own organisation.",
      "Creativiteit vindt de oplossing; intrapreneurschap krijgt die in de eigen organisatie voor elkaar.",
    ],
    [
      "linking-or-communication",
      "Linking role",
      "Communication",
      "Communication is with the customer; the linking role joins the departments inside.",
      "Communicatie is met de klant; de schakelfunctie verbindt de afdelingen binnen het bedrijf.",
    ],
  ]),
  itemCards("CRD-08", smart, 5, [
    [
      "specific-or-measurable",
      "Specific",
      "Measurable",
      "Specific says what is to improve; measurable says by which figure you see it.",
      "Specifiek zegt wat er beter moet; meetbaar zegt aan welk getal je dat ziet.",
    ],
    [
      "assignable-or-realistic",
      "Assignable",
      "Realistic",
      "Assignable is about who stands behind it; realistic is about what can be reached.",
      "Acceptabel gaat over wie erachter staat; realistisch over wat haalbaar is.",
    ],
  ]),
];

/** Two items, by their English names, that are taken for each other. */
type Confusion = readonly [id: string, one: string, other: string, en: string, nl: string];

function itemCards(id: string, { title, items }: Scorecard, shown: number, confusions: readonly Confusion[]): Item {
  const cards = items.map(({ name, question }) => ({
    key: keyOf(name.en),
    front: (namesItself(question, name) ? OTHER_FRONTS[name.en] : undefined) ?? question,
    back: name,
  }));
  const mistakes = confusions.map(
    ([confusion, one, other, en, nl]): WrongChoice => exchanged(confusion, keyOf(one), keyOf(other), en, nl),
  );
  return cardsItem(id, title, cards, [shown, 3], mistakes);
}

/** Where what an item is about names it: other words for its card. */
const OTHER_FRONTS: Readonly<Record<string, Words>> = {
  Strategy: {
    en: "There is a clear course, and everybody knows what it asks of sales.",
    nl: "Er is een duidelijke koers en iedereen weet wat die van verkoop vraagt.",
  },
  "Marketing and sales": {
    en: "Those who advertise and those who visit work from one plan, towards the same targets.",
    nl: "Wie adverteert en wie bezoekt werken volgens één plan aan dezelfde doelen.",
  },
  "Social media": {
    en: "Online networks are used on purpose, to listen as well as to tell.",
    nl: "Online netwerken worden doelgericht ingezet, om te luisteren en om te vertellen.",
  },
  Systems: {
    en: "The procedures and the information that the daily work runs on.",
    nl: "De procedures en de informatie waar het dagelijkse werk op draait.",
  },
  Procurement: {
    en: "Buying everything that the chain uses.",
    nl: "Alles kopen wat in de keten wordt gebruikt.",
  },
};

const namesItself = (front: Words, { en, nl }: Words): boolean =>
  front.en.toLowerCase().includes(en.toLowerCase()) || front.nl.toLowerCase().includes(nl.toLowerCase());

const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, "-");
