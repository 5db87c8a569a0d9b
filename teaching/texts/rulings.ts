import type { Words } from "../../core/words.ts";
import type { RulingsCode } from "../records/ruling-row.ts";

/** Why points that were typed on the sheet with what is to look at cannot be taken over. */
export type PointsCode = "points-unreadable" | "points-unknown";

/** What a teacher reads about the sheet with rulings; `{name}` stands for a fact. */
export const RULINGS_SENTENCES: Readonly<Record<RulingsCode | PointsCode, Words>> = {
  "ruling-blank": {
    en: "{cell} on the sheet with rulings is blank: fill it in, or clear the whole row.",
    nl: "{cell} op het blad met besluiten is leeg: vul hem in, of maak de hele rij leeg.",
  },
  "ruling-error": {
    en: "{cell} on the sheet with rulings shows {received}: repair it, or clear the whole row.",
    nl: "{cell} op het blad met besluiten toont {received}: herstel dat, of maak de hele rij leeg.",
  },
  "ruling-unknown": {
    en: "'{received}' in {cell} on the sheet with rulings is not one of the words that may stand there.",
    nl: "'{received}' in {cell} op het blad met besluiten is geen van de woorden die daar mogen staan.",
  },
  "ruling-no-number": {
    en: "'{received}' in {cell} on the sheet with rulings is not a number.",
    nl: "'{received}' in {cell} op het blad met besluiten is geen getal.",
  },
  "ruling-no-share": {
    en: "{received} in {cell} on the sheet with rulings must lie between 0 (no points) and 1 (all points).",
    nl: "{received} in {cell} op het blad met besluiten moet tussen 0 (geen punten) en 1 (alle punten) liggen.",
  },
  "ruling-no-formula": {
    en: "'{received}' in {cell} on the sheet with rulings is not a formula over the figures of the exercise.",
    nl: "'{received}' in {cell} op het blad met besluiten is geen formule met de gegevens van de opgave.",
  },
  "points-unreadable": {
    en: "{cell} on the sheet {sheet}: fill in a number from 0 to {maximum}.",
    nl: "{cell} op het blad {sheet}: vul een getal van 0 tot {maximum} in.",
  },
  "points-unknown": {
    en: "{cell} on the sheet {sheet} is about nobody or nothing in this exercise: put back what stood there.",
    nl: "{cell} op het blad {sheet} hoort bij niemand of niets in deze oefening: zet terug wat er stond.",
  },
};
