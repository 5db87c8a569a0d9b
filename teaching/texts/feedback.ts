import type { Words } from "../../core/words.ts";

/** What a student reads in the file with feedback, beside the texts of the items. */
export const FEEDBACK_TEXTS = {
  heading: { en: "Feedback", nl: "Terugkoppeling" },
  number: { en: "Student number", nl: "Studentnummer" },
  student: { en: "Name", nl: "Naam" },
  total: { en: "Points", nl: "Punten" },
  outOf: { en: "{points} out of {maximum}", nl: "{points} van {maximum}" },
  grade: { en: "Grade", nl: "Cijfer" },
  provisional: {
    en: "Your teacher still has to look at {count}: this grade may change.",
    nl: "Je docent moet nog {count} bekijken: dit cijfer kan veranderen.",
  },
  onePart: { en: "one question", nl: "één vraag" },
  parts: { en: "{count} questions", nl: "{count} vragen" },
  question: { en: "Question", nl: "Vraag" },
  answer: { en: "Your answer", nl: "Jouw antwoord" },
  right: { en: "Right answer", nl: "Goed antwoord" },
  why: { en: "Why", nl: "Waarom" },
  solution: { en: "Worked out", nl: "Uitwerking" },
  criteria: { en: "What counts", nl: "Waar je punten voor krijgt" },
  toRead: { en: "no points yet", nl: "nog geen punten" },
  dropped: { en: "does not count", nl: "telt niet mee" },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a part got its points where a teacher decided. */
export const RULED_TEXTS = {
  points: { en: "Your teacher gave {points} out of {maximum}.", nl: "Je docent gaf {points} van de {maximum} punten." },
  all: { en: "Your teacher accepts this answer.", nl: "Je docent rekent dit antwoord goed." },
  some: {
    en: "Your teacher gives {points} out of {maximum} for this answer.",
    nl: "Je docent geeft {points} van de {maximum} punten voor dit antwoord.",
  },
  none: { en: "Your teacher gives no points for this answer.", nl: "Je docent geeft geen punten voor dit antwoord." },
  drop: {
    en: "This question was dropped: it counts for nobody.",
    nl: "Deze vraag vervalt: hij telt voor niemand mee.",
  },
  free: { en: "Everyone gets the points of this question.", nl: "Iedereen krijgt de punten van deze vraag." },
} as const satisfies Readonly<Record<string, Words>>;
