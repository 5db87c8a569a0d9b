import { GIVE_GRADES, GRADES, INDEX, MARKS, type Scorecard } from "../scorecard-model.ts";

export const accountManager: Scorecard = {
  id: "ACCOUNTMANAGER",
  title: { en: "Account manager's profile", nl: "Profiel van de accountmanager" },
  aliases: ["Account manager", "Account manager profile", "Profiel accountmanager", "Accountmanagersprofiel"],
  scale: GRADES,
  instruction: GIVE_GRADES,
  marks: MARKS,
  index: INDEX,
  items: [
    {
      name: { en: "Communication", nl: "Communicatie" },
      question: {
        en: "Listens, asks, presents and negotiates, at every level of the customer.",
        nl: "Luistert, vraagt, presenteert en onderhandelt, op elk niveau bij de klant.",
      },
    },
    {
      name: { en: "Linking role", nl: "Schakelfunctie" },
      question: {
        en: "Links sales, marketing and the other processes for the customer.",
        nl: "Verbindt verkoop, marketing en de andere processen voor de klant.",
      },
    },
    {
      name: { en: "Creativity", nl: "Creativiteit" },
      question: {
        en: "Finds solutions that the customer had not thought of.",
        nl: "Vindt oplossingen waar de klant zelf niet aan dacht.",
      },
    },
    {
      name: { en: "Intrapreneurship", nl: "Intrapreneurschap" },
      question: {
        en: "Acts as an entrepreneur within the own organisation.",
        nl: "Handelt als ondernemer binnen de eigen organisatie.",
      },
    },
    {
      name: { en: "Financial knowledge", nl: "Financiële kennis" },
      question: {
        en: "Understands margin, investment and the figures of the customer.",
        nl: "Begrijpt marge, investeringen en de cijfers van de klant.",
      },
    },
  ],
  sources: [
    {
      cite: "Pinchot, G. (1985). Intrapreneuring: Why You Don't Have to Leave the Corporation to Become an Entrepreneur. Harper & Row (the fourth item; the selection of the five is Kwadrant's).",
    },
  ],
};
