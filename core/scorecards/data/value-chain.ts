import { GIVE_GRADES, GRADES, INDEX, MARKS, type Scorecard } from "../scorecard-model.ts";

const PRIMARY = { en: "Primary activities", nl: "Primaire activiteiten" } as const;
const SUPPORT = { en: "Support activities", nl: "Ondersteunende activiteiten" } as const;

export const valueChain: Scorecard = {
  id: "VALUECHAIN",
  title: { en: "Value chain", nl: "Waardeketen" },
  aliases: ["Porter's value chain", "Waardeketen van Porter", "Value chain analysis"],
  scale: GRADES,
  instruction: GIVE_GRADES,
  marks: MARKS,
  index: INDEX,
  items: [
    {
      name: { en: "Inbound logistics", nl: "Ingaande logistiek" },
      group: PRIMARY,
      question: {
        en: "Receiving, storing and passing on what production needs.",
        nl: "Ontvangst, opslag en verdeling van wat de productie nodig heeft.",
      },
    },
    {
      name: { en: "Operations", nl: "Productie" },
      group: PRIMARY,
      question: {
        en: "Making the product, or performing the service.",
        nl: "Het maken van het product of het uitvoeren van de dienst.",
      },
    },
    {
      name: { en: "Outbound logistics", nl: "Uitgaande logistiek" },
      group: PRIMARY,
      question: {
        en: "Order processing, storing and delivering to the customer.",
        nl: "Orderverwerking, opslag en levering aan de klant.",
      },
    },
    {
      name: { en: "Marketing and sales", nl: "Marketing en verkoop" },
      group: PRIMARY,
      question: {
        en: "Everything that leads customers to buy.",
        nl: "Alles wat klanten ertoe brengt om te kopen.",
      },
    },
    {
      name: { en: "Service", nl: "Service" },
      group: PRIMARY,
      question: {
        en: "Installing, repairing, training and helping after the sale.",
        nl: "Installatie, reparatie, training en hulp na de verkoop.",
      },
    },
    {
      name: { en: "Human resource management", nl: "Personeelsbeleid (HRM)" },
      group: SUPPORT,
      question: {
        en: "Finding, developing, rewarding and keeping people.",
        nl: "Werven, ontwikkelen, belonen en behouden van mensen.",
      },
    },
    {
      name: { en: "Technology development", nl: "Technologische ontwikkeling" },
      group: SUPPORT,
      question: {
        en: "Improving products, processes and systems.",
        nl: "Verbetering van producten, processen en systemen.",
      },
    },
    {
      name: { en: "Firm infrastructure", nl: "Infrastructuur" },
      group: SUPPORT,
      question: {
        en: "Management, planning, finance, legal affairs and quality.",
        nl: "Directie, planning, financiën, juridische zaken en kwaliteit.",
      },
    },
    {
      name: { en: "Procurement", nl: "Inkoop" },
      group: SUPPORT,
      question: {
        en: "Buying everything that the chain uses.",
        nl: "De inkoop van alles wat in de keten wordt gebruikt.",
      },
    },
  ],
  sources: [
    {
      cite: "Porter, M. E. (1985). Competitive Advantage: Creating and Sustaining Superior Performance, chapter 2. Free Press.",
    },
  ],
};
