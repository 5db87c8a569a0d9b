import { GIVE_GRADES, GRADES, INDEX, MARKS, type Scorecard } from "../scorecard-model.ts";

export const loyaltyDrivers: Scorecard = {
  id: "LOYALTY",
  title: { en: "Loyalty drivers", nl: "Loyaliteitsfactoren" },
  aliases: ["Loyaliteit", "Drivers of loyalty", "Drijfveren van loyaliteit"],
  scale: GRADES,
  instruction: GIVE_GRADES,
  marks: MARKS,
  index: INDEX,
  items: [
    {
      name: { en: "Trust", nl: "Vertrouwen" },
      question: { en: "How much the customer trusts you.", nl: "In hoeverre de klant je vertrouwt." },
    },
    {
      name: { en: "Satisfaction", nl: "Tevredenheid" },
      question: { en: "How satisfied the customer is.", nl: "Hoe tevreden de klant is." },
    },
    {
      name: { en: "Alternatives", nl: "Alternatieven" },
      question: {
        en: "How well you compare with competitors: 10 where no alternative comes near.",
        nl: "Hoe goed je afsteekt bij concurrenten: 10 als geen alternatief in de buurt komt.",
      },
    },
    {
      name: { en: "Investment", nl: "Investering" },
      question: {
        en: "How much the customer has put into the relationship.",
        nl: "Hoeveel de klant in de relatie heeft gestoken.",
      },
    },
  ],
  sources: [
    {
      cite: "Rusbult, C. E. (1980). Commitment and Satisfaction in Romantic Associations: A Test of the Investment Model. Journal of Experimental Social Psychology, 16(2), 172–186.",
    },
    {
      cite: "Morgan, R. M., & Hunt, S. D. (1994). The Commitment-Trust Theory of Relationship Marketing. Journal of Marketing, 58(3), 20–38.",
    },
  ],
};
