import { GIVE_GRADES, GRADES, INDEX, MARKS, type Scorecard } from "../scorecard-model.ts";

export const customerFocus: Scorecard = {
  id: "CUSTOMERFOCUS",
  title: { en: "Internal customer focus", nl: "Interne klantgerichtheid" },
  aliases: ["Customer focus", "Klantgerichtheid"],
  scale: GRADES,
  instruction: GIVE_GRADES,
  marks: MARKS,
  index: INDEX,
  items: [
    {
      name: { en: "Organisation", nl: "Organisatie" },
      question: {
        en: "Structure, leadership and targets put the customer first.",
        nl: "Structuur, leiding en doelen zetten de klant voorop.",
      },
    },
    {
      name: { en: "Processes", nl: "Processen" },
      question: {
        en: "The work is arranged so that the customer is helped quickly, well and right the first time.",
        nl: "Het werk is zo ingericht dat de klant snel, in één keer en goed wordt geholpen.",
      },
    },
    {
      name: { en: "Skills", nl: "Vaardigheden" },
      question: {
        en: "Employees can listen, advise and solve, and they are allowed to.",
        nl: "Medewerkers kunnen luisteren, adviseren en oplossen en krijgen daar de ruimte voor.",
      },
    },
    {
      name: { en: "Systems", nl: "Systemen" },
      question: {
        en: "Everybody who speaks to a customer sees the same, complete information.",
        nl: "Iedereen die een klant spreekt, ziet dezelfde, volledige informatie.",
      },
    },
  ],
  sources: [
    {
      cite: "Narver, J. C., & Slater, S. F. (1990). The Effect of a Market Orientation on Business Profitability. Journal of Marketing, 54(4), 20–35 (customer orientation and interfunctional coordination; the four items are Kwadrant's).",
    },
  ],
};
