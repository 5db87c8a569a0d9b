import { INDEX, type Scorecard } from "../scorecard-model.ts";

export const smart: Scorecard = {
  id: "SMART",
  title: { en: "SMART", nl: "SMART" },
  aliases: ["SMART goal", "SMART goals", "SMART-doel", "SMART-doelen", "SMART objectives"],
  scale: { worst: 0, best: 1 },
  yesOrNo: true,
  instruction: {
    en: "Answer every item with yes or no. The index is 100 where the goal meets all five.",
    nl: "Beantwoord elk onderdeel met ja of nee. De index is 100 als het doel aan alle vijf voldoet.",
  },
  marks: { strongest: { en: "", nl: "" }, weakest: { en: "To improve", nl: "Verbeteren" } },
  index: INDEX,
  items: [
    {
      name: { en: "Specific", nl: "Specifiek" },
      question: { en: "It says exactly what is to improve.", nl: "Er staat precies wat er beter moet." },
    },
    {
      name: { en: "Measurable", nl: "Meetbaar" },
      question: {
        en: "A figure shows whether the goal is reached.",
        nl: "Een getal laat zien of het doel is gehaald.",
      },
    },
    {
      name: { en: "Assignable", nl: "Acceptabel" },
      question: {
        en: "It is clear who does it, and that person accepts it.",
        nl: "Duidelijk is wie het doet, en die persoon staat erachter.",
      },
    },
    {
      name: { en: "Realistic", nl: "Realistisch" },
      question: {
        en: "It can be reached with the people, time and money there are.",
        nl: "Het is haalbaar met de mensen, de tijd en het geld die er zijn.",
      },
    },
    {
      name: { en: "Time-related", nl: "Tijdgebonden" },
      question: { en: "It says when the result must be there.", nl: "Er staat wanneer het resultaat er moet zijn." },
    },
  ],
  sources: [
    {
      cite: "Doran, G. T. (1981). There's a S.M.A.R.T. Way to Write Management's Goals and Objectives. Management Review, 70(11), 35–36.",
    },
  ],
};
