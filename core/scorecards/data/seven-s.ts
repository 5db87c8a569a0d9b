import { GIVE_GRADES, GRADES, INDEX, MARKS, type Scorecard } from "../scorecard-model.ts";

const HARD = { en: "Hard S's", nl: "Harde S'en" } as const;
const SOFT = { en: "Soft S's", nl: "Zachte S'en" } as const;

export const sevenS: Scorecard = {
  id: "7S",
  title: { en: "7S model", nl: "7S-model" },
  aliases: ["McKinsey 7S", "McKinsey 7S model", "7S framework", "7S van McKinsey", "Seven S", "Zeven S"],
  scale: GRADES,
  instruction: GIVE_GRADES,
  marks: MARKS,
  index: INDEX,
  items: [
    {
      name: { en: "Strategy", nl: "Strategie" },
      group: HARD,
      question: {
        en: "The choices by which the organisation means to beat its rivals.",
        nl: "De keuzes waarmee de organisatie haar concurrenten wil verslaan.",
      },
    },
    {
      name: { en: "Structure", nl: "Structuur" },
      group: HARD,
      question: {
        en: "How tasks, responsibilities and reporting lines are divided.",
        nl: "Hoe taken, verantwoordelijkheden en rapportagelijnen zijn verdeeld.",
      },
    },
    {
      name: { en: "Systems", nl: "Systemen" },
      group: HARD,
      question: {
        en: "The procedures and information systems that the daily work runs on.",
        nl: "De procedures en informatiesystemen waar het dagelijkse werk op draait.",
      },
    },
    {
      name: { en: "Shared values", nl: "Gedeelde waarden" },
      group: SOFT,
      question: {
        en: "What everybody believes the organisation stands for (superordinate goals).",
        nl: "Waar de organisatie volgens iedereen voor staat (significante waarden).",
      },
    },
    {
      name: { en: "Style", nl: "Stijl" },
      group: SOFT,
      question: {
        en: "How managers lead, and how people deal with each other.",
        nl: "Hoe leidinggevenden leidinggeven en hoe mensen met elkaar omgaan.",
      },
    },
    {
      name: { en: "Staff", nl: "Staf" },
      group: SOFT,
      question: {
        en: "The people: how they are chosen, developed and kept.",
        nl: "De mensen: hoe zij worden gekozen, ontwikkeld en behouden (personeel).",
      },
    },
    {
      name: { en: "Skills", nl: "Sleutelvaardigheden" },
      group: SOFT,
      question: {
        en: "What the organisation as a whole does better than others.",
        nl: "Waar de organisatie als geheel beter in is dan andere.",
      },
    },
  ],
  sources: [
    {
      cite: "Waterman, R. H., Peters, T. J., & Phillips, J. R. (1980). Structure Is Not Organization. Business Horizons, 23(3), 14–26.",
      url: "https://doi.org/10.1016/0007-6813(80)90027-0",
    },
    { cite: "Pascale, R. T., & Athos, A. G. (1981). The Art of Japanese Management. Simon & Schuster." },
  ],
};
