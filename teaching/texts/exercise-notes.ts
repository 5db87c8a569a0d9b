import type { Words } from "../../core/words.ts";

/** What stands above an exercise on its sheet. */
export const EXERCISE_NOTES: readonly Words[] = [
  {
    en: "You may change every cell below the headers. A row belongs to the item or question above it. Check the sheet in the tab Build afterwards.",
    nl: "Je mag elke cel onder de kolomkoppen veranderen. Een rij hoort bij de opgave of vraag erboven. Controleer het blad daarna op het tabblad Bouwen.",
  },
  {
    en: "Formulas use the names of figures, in English, with commas between arguments and points in numbers, without = in front.",
    nl: "Formules gebruiken de namen van gegevens, in het Engels, met komma's tussen argumenten en punten in getallen, zonder = ervoor.",
  },
  {
    en: "Do not share this sheet with students: it has the answers, and everybody's figures follow from the seed.",
    nl: "Deel dit blad niet met studenten: het bevat de antwoorden, en uit de startwaarde volgen ieders getallen.",
  },
];
