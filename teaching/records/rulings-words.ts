import type { Words } from "../../core/words.ts";
import type { Ruling, Trait } from "../exercise.ts";

/** The columns of the sheet with rulings, in order. */
export const RULING_COLUMNS = {
  item: { en: "Exercise", nl: "Opgave" },
  part: { en: "Part", nl: "Onderdeel" },
  kind: { en: "Ruling", nl: "Besluit" },
  about: { en: "Applies to", nl: "Geldt voor" },
  which: { en: "Which", nl: "Wie of welke" },
  points: { en: "Points", nl: "Punten" },
  credit: { en: "Part of the points (0 to 1)", nl: "Deel van de punten (0 tot 1)" },
  reason: { en: "Reason", nl: "Reden" },
  mistake: { en: "Code of the mistake", nl: "Code van de fout" },
  feedbackNl: { en: "Feedback in Dutch", nl: "Terugkoppeling in het Nederlands" },
  feedbackEn: { en: "Feedback in English", nl: "Terugkoppeling in het Engels" },
  coincides: { en: "May give the right answer", nl: "Mag goed uitkomen" },
} as const satisfies Readonly<Record<string, Words>>;

export type RulingColumn = keyof typeof RULING_COLUMNS;

export const RULING_KINDS: Readonly<Record<Ruling["kind"], Words>> = {
  points: { en: "points", nl: "punten" },
  group: { en: "group", nl: "groep" },
  mistake: { en: "known mistake", nl: "bekende fout" },
  drop: { en: "dropped", nl: "vervalt" },
  free: { en: "full points for all", nl: "iedereen de punten" },
};

/** What stands under "applies to": a student, answers by what they have in common, or everyone. */
export type About = Trait["by"] | "student" | "everyone";

export const RULING_ABOUT: Readonly<Record<About, Words>> = {
  student: { en: "student", nl: "student" },
  everyone: { en: "everyone", nl: "iedereen" },
  note: { en: "reason of the mark", nl: "reden van de punten" },
  ratio: { en: "so many times the right answer", nl: "zo veel keer het goede antwoord" },
  answer: { en: "this answer", nl: "dit antwoord" },
  formula: { en: "this formula", nl: "deze formule" },
};

/** Above the rows. */
export const RULINGS_NOTE: Words = {
  en: "One ruling per row; of two on the same answers the lower one holds. Change a row, or clear it to withdraw the ruling, and mark again.",
  nl: "Eén besluit per rij; van twee over dezelfde antwoorden geldt het onderste. Wijzig een rij, of maak hem leeg om het besluit in te trekken, en kijk opnieuw na.",
};

/** Before the seed of the exercise that the rulings belong to. */
export const RULINGS_SEED: Words = { en: "Seed of the exercise", nl: "Startwaarde van de oefening" };
