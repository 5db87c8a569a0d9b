import type { Words } from "../../../core/words.ts";

/** What stands on the page of exercises beside the exercises themselves. */
export const TEXTS = {
  title: { en: "Exercises to practise with", nl: "Opgaven om mee te oefenen" },
  summary: {
    en: "{count} exercises on the whole course, which CHECK marks while you practise.",
    nl: "{count} opgaven over de hele cursus, die CHECK nakijkt terwijl je oefent.",
  },
  intro: {
    en: "Put the data of an exercise on a sheet and calculate the answer in a cell. Beside it, let CHECK say what it thinks, with the number and the letter of the question, the cell with the answer, the data and, where a question builds on earlier ones, the cells with those answers:",
    nl: "Zet de gegevens van een opgave in een blad en bereken het antwoord in een cel. Laat CHECK ernaast zeggen wat het ervan vindt, met het nummer en de letter van de vraag, de cel met het antwoord, de gegevens en, als een vraag op eerdere voortbouwt, de cellen met die antwoorden:",
  },
  rest: {
    en: "You may change the data to practise with other figures, except where a question has rows: their order belongs to the data shown. CHECK never gives the answer itself. DIAGNOSE says in one word which mistake an answer shows. Questions in words are read by a teacher.",
    nl: "Je mag de gegevens veranderen om met andere getallen te oefenen, behalve bij vragen met rijen: hun volgorde hoort bij deze gegevens. CHECK geeft nooit het antwoord zelf. DIAGNOSE zegt in één woord welke fout een antwoord laat zien. Open vragen leest de docent.",
  },
  topics: { en: "Subjects", nl: "Onderwerpen" },
  data: { en: "Data of {id}", nl: "Gegevens van {id}" },
  questions: { en: "Questions of {id}", nl: "Vragen van {id}" },
  cells: { en: "Rows of {part}, in this order", nl: "Rijen van {part}, in deze volgorde" },
} as const satisfies Record<string, Words>;
