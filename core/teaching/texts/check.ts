import { NUMBAS } from "../sources.ts";
import { errors } from "./exercise-params.ts";

const DATA = [
  ["Average purchase", 180],
  ["Gross margin", 0.45],
  ["Expected purchases", 12],
] as const;

export const help = {
  result: "A sentence: right, what went wrong where the mistake is known, or not right yet. Never the answer itself.",
};

export const texts = {
  title: "Feedback on an answer",
  summary: "Marks an answer to one of Kwadrant's exercises while you practise, and says what went wrong.",
  formula:
    "right answer · follows from your own earlier answers · 15 for 15% · known mistake · sign, factor 10, rounding · not right yet",
  errors,
  steps: {
    feedback: {
      name: "Feedback",
      formula:
        "the first that fits: right, carried on from earlier answers, 15 for 15%, a known mistake, sign, factor 10, rounding",
    },
  },
  sources: [
    NUMBAS,
    {
      cite: "Kwadrant: the right answer and the mistakes of each exercise are formulas over its figures, in its item bank.",
    },
  ],
  examples: [
    { args: ["CLV-01.b", 972, DATA], result: { en: "Right.", nl: "Goed." }, note: "180 × 45% × 12." },
    {
      args: ["CLV-01.b", 2160, DATA],
      result: { en: "You used revenue instead of margin.", nl: "Je rekende met de omzet in plaats van de marge." },
      note: "A mistake that the exercise knows.",
    },
    {
      args: ["CLV-01.b", 1080, [[180], [0.45], [12]], 90],
      result: {
        en: "Right, with your own answer to a carried on.",
        nl: "Goed, doorgerekend met je eigen antwoord op a.",
      },
      note: "Part a was wrong, and part b follows from it.",
    },
  ],
  rivals: {
    exact:
      "A comparison with the key alone, as IF(answer=key), marks rounding and a carried error wrong and says nothing of why.",
  },
  rules: {
    blank: "A blank answer gets a blank.",
    open: "Everything is computed from the figures on the sheet: nothing is hidden, and nothing is proof. It is for practice; marks are made elsewhere.",
    trouble: "What cannot be read, such as an error or text, is never called wrong: the sentence says what to repair.",
  },
  related: ["DIAGNOSE", "GRADE", "VARIANT"],
} as const;
