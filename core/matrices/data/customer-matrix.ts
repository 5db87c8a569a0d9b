import type { Matrix } from "../matrix.ts";

export const customerMatrix: Matrix = {
  id: "CUSTOMERMATRIX",
  title: { en: "Customer value matrix", nl: "Klantwaardematrix" },
  summary: {
    en: "Places each customer by current and potential value: development, strategic, transaction or high-value customer.",
    nl: "Deelt elke klant in op huidige en potentiële waarde: ontwikkel-, strategische, transactie- of hogewaardeklant.",
  },
  horizontal: {
    param: "currentValue",
    name: { en: "current value", nl: "huidige waarde" },
    help: {
      en: "What the customer is worth to you now, in money or as a score.",
      nl: "Wat de klant nu voor je waard is, in geld of als cijfer.",
    },
    unit: "score",
  },
  vertical: {
    param: "potentialValue",
    name: { en: "potential value", nl: "potentiële waarde" },
    help: {
      en: "What the customer could become worth, in money or as a score.",
      nl: "Wat de klant waard kan worden, in geld of als cijfer.",
    },
    unit: "score",
  },
  cells: [
    {
      label: { en: "Development", nl: "Ontwikkelklant" },
      meaning: {
        en: "Worth little now, and could become worth much.",
        nl: "Nu weinig waard, en kan veel waard worden.",
      },
      advice: {
        en: "Invest in growth: cross-selling, visits, a plan with goals.",
        nl: "Investeer in groei: cross-selling, bezoeken, een plan met doelen.",
      },
    },
    {
      label: { en: "Strategic", nl: "Strategische klant" },
      meaning: { en: "Worth much now and later.", nl: "Nu en later veel waard." },
      advice: { en: "Account plan, own team, shared goals.", nl: "Accountplan, eigen team, gezamenlijke doelen." },
    },
    {
      label: { en: "Transaction", nl: "Transactieklant" },
      meaning: { en: "Worth little now and later.", nl: "Nu en later weinig waard." },
      advice: { en: "Standard service, online where possible.", nl: "Standaardservice, online waar het kan." },
    },
    {
      label: { en: "High-value", nl: "Hogewaardeklant" },
      meaning: { en: "Worth much now, without much room to grow.", nl: "Nu veel waard, zonder veel groeiruimte." },
      advice: {
        en: "Keep: guard satisfaction and watch for signs of leaving.",
        nl: "Behoud: bewaak de tevredenheid en let op signalen van vertrek.",
      },
    },
  ],
  sources: [
    {
      cite: "Verhoef, P. C. & Donkers, B. (2001). Predicting customer potential value: an application in the insurance industry. Decision Support Systems, 32(2), 189–199.",
      url: "https://doi.org/10.1016/S0167-9236(01)00110-5",
    },
  ],
  rivals: {
    lifetime: {
      en: "Some put the CLV on one axis, which holds the future already: a customer with much potential then counts as valuable twice. Current value here is what you earn now.",
      nl: "Sommigen zetten de CLV op een as, waar de toekomst al in zit: een klant met veel potentie telt dan twee keer als waardevol. De huidige waarde is hier wat je nu verdient.",
    },
  },
  related: ["GROWTHSHARE", "CUSTOMERVALUE", "KEYACCOUNT", "QUADRANTSUMMARY"],
  example: {
    x: [2, 9, 3, 8],
    y: [8, 9, 2, 3],
    cells: [0, 1, 2, 3],
    note: { en: "Four customers with scores from 1 to 10.", nl: "Vier klanten met cijfers van 1 tot en met 10." },
  },
};
