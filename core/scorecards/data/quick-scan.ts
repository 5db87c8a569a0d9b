import { GIVE_GRADES, GRADES, INDEX, MARKS, type Scorecard } from "../scorecard-model.ts";

export const quickScan: Scorecard = {
  id: "QUICKSCAN",
  title: { en: "Quick scan", nl: "Quickscan" },
  aliases: ["Quick scan of core activities", "Quickscan kernactiviteiten"],
  scale: GRADES,
  instruction: GIVE_GRADES,
  marks: MARKS,
  index: INDEX,
  items: [
    {
      name: { en: "Strategy", nl: "Strategie" },
      question: {
        en: "There is a clear strategy, and everybody knows what it asks of sales.",
        nl: "Er is een duidelijke strategie en iedereen weet wat die van verkoop vraagt.",
      },
    },
    {
      name: { en: "SWOT and market position", nl: "SWOT en marktpositie" },
      question: {
        en: "Strengths, weaknesses, opportunities, threats and market share are known and up to date.",
        nl: "Sterktes, zwaktes, kansen, bedreigingen en marktaandeel zijn bekend en actueel.",
      },
    },
    {
      name: { en: "Marketing and sales", nl: "Marketing en verkoop" },
      question: {
        en: "Marketing and sales work from one plan, towards the same targets.",
        nl: "Marketing en verkoop werken volgens één plan aan dezelfde doelen.",
      },
    },
    {
      name: { en: "Lead management", nl: "Leadmanagement" },
      question: {
        en: "Leads are recorded, judged and followed up in time.",
        nl: "Leads worden vastgelegd, beoordeeld en op tijd opgevolgd.",
      },
    },
    {
      name: { en: "Internal customer focus", nl: "Interne klantgerichtheid" },
      question: {
        en: "Every department works with the customer in mind.",
        nl: "Elke afdeling werkt vanuit het belang van de klant.",
      },
    },
    {
      name: { en: "Customer satisfaction", nl: "Klanttevredenheid" },
      question: {
        en: "It is measured regularly, and something is done with the outcome.",
        nl: "Die wordt regelmatig gemeten en er gebeurt iets met de uitkomst.",
      },
    },
    {
      name: { en: "Employee satisfaction", nl: "Medewerkerstevredenheid" },
      question: {
        en: "Employees like working here, and it shows in their contact with customers.",
        nl: "Medewerkers werken hier graag en dat merken klanten in het contact.",
      },
    },
    {
      name: { en: "Complaint management", nl: "Klachtenmanagement" },
      question: {
        en: "Complaints are solved quickly, and their causes are taken away.",
        nl: "Klachten worden snel opgelost en de oorzaken worden weggenomen.",
      },
    },
    {
      name: { en: "CRM functions", nl: "CRM-functies" },
      question: {
        en: "The CRM system holds what you need, and everybody uses it.",
        nl: "In het CRM-systeem staat wat je nodig hebt en iedereen gebruikt het.",
      },
    },
    {
      name: { en: "Customer segmentation", nl: "Klantsegmentatie" },
      question: {
        en: "Customers are divided by value and needs, and each segment has its own approach.",
        nl: "Klanten zijn ingedeeld naar waarde en behoefte en elk segment heeft een eigen aanpak.",
      },
    },
    {
      name: { en: "Social media", nl: "Sociale media" },
      question: {
        en: "Social media are used on purpose, to listen as well as to tell.",
        nl: "Sociale media worden doelgericht ingezet, om te luisteren en om te vertellen.",
      },
    },
  ],
  sources: [
    { cite: "Quick scan: eleven core activities of account management, as chosen for Kwadrant; no weights are set." },
  ],
};
