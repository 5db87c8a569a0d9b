import type { Language, Words } from "../../core/words.ts";
import type { RefusalCode, RemarkCode } from "../collect/found.ts";
import type { RulingsCode } from "../records/ruling-row.ts";
import { filled, type Trouble } from "../trouble.ts";
import { ANSWERS_SENTENCES, type AnswersCode } from "./answers.ts";
import { LEDGER_SENTENCES, type LedgerCode } from "./ledger.ts";
import { type PointsCode, RULINGS_SENTENCES } from "./rulings.ts";

/** Codes about a class list or an exercise that is handed out. */
export type HandOutCode = "no-variant" | "no-number" | "number-twice";

/** Every code that has a sentence. */
export type TroubleCode = AnswersCode | HandOutCode | LedgerCode | PointsCode | RefusalCode | RemarkCode | RulingsCode;

/** What a teacher reads; `{name}` stands for a fact. */
const SENTENCES: Readonly<Record<TroubleCode, Words>> = {
  ...ANSWERS_SENTENCES,
  ...LEDGER_SENTENCES,
  ...RULINGS_SENTENCES,
  "no-variant": {
    en: "No fit figures were found for {item}: check its limits and conditions.",
    nl: "Voor {item} zijn geen geschikte getallen gevonden: controleer de grenzen en voorwaarden.",
  },
  "no-number": {
    en: "{name} has no student number in the class list.",
    nl: "{name} heeft geen studentnummer in de klassenlijst.",
  },
  "number-twice": {
    en: "Student number {number} is in the class list twice.",
    nl: "Studentnummer {number} staat twee keer in de klassenlijst.",
  },
  unreadable: {
    en: "The file could not be opened: it was moved, or another program has it open.",
    nl: "Het bestand kon niet worden geopend: het is verplaatst of staat open in een ander programma.",
  },
  "empty-file": { en: "The file is empty.", nl: "Het bestand is leeg." },
  damaged: {
    en: "The file is damaged: ask the student to save it again and hand it in.",
    nl: "Het bestand is beschadigd: vraag de student het opnieuw te bewaren en in te leveren.",
  },
  protected: {
    en: "The file has a password: ask the student to remove it.",
    nl: "Op het bestand zit een wachtwoord: vraag de student dat eraf te halen.",
  },
  "old-format": {
    en: "The file is in an old Excel format: ask the student to save it as .xlsx.",
    nl: "Het bestand heeft een oude Excel-indeling: vraag de student het als .xlsx te bewaren.",
  },
  "not-a-workbook": {
    en: "This is no Excel, LibreOffice or CSV file.",
    nl: "Dit is geen Excel-, LibreOffice- of CSV-bestand.",
  },
  "too-large": {
    en: "The file is larger than a student's workbook can be, and was not unpacked.",
    nl: "Het bestand is groter dan een werkmap van een student kan zijn en is niet uitgepakt.",
  },
  "zip-in-zip": {
    en: "This zip lies too deep in other zips, or is too large: unpack it and choose its files.",
    nl: "Deze zip zit te diep in andere zips of is te groot: pak hem uit en kies de bestanden die erin zitten.",
  },
  gone: {
    en: "The file is no longer in your Google Drive.",
    nl: "Het bestand staat niet meer in je Google Drive.",
  },
  "other-exercise": {
    en: "None of the questions of this exercise are in this file.",
    nl: "In dit bestand staat geen enkele vraag van deze opdracht.",
  },
  "unknown-student": {
    en: "It is not clear whose file this is: variant code, data, number and name match nobody.",
    nl: "Het is niet duidelijk van wie dit bestand is: variantcode, gegevens, nummer en naam horen bij niemand.",
  },
  "code-of-other": {
    en: "This file has the variant of {owner}, but says to be from {received}: decide yourself whose it is.",
    nl: "Dit bestand heeft de variant van {owner}, maar noemt studentnummer {received}: beslis zelf van wie het is.",
  },
  double: {
    en: "{student} handed in more than once; {used} counts, as the last one.",
    nl: "{student} leverde vaker in; {used} telt, als laatste.",
  },
  macros: {
    en: "The file has macros. They were not run; the answers were read.",
    nl: "Het bestand bevat macro's. Die zijn niet uitgevoerd; de antwoorden zijn gelezen.",
  },
  "large-styles": {
    en: "The file holds {megabytes} MB of cell styles, usually through pasting. The answers were read.",
    nl: "Het bestand bevat {megabytes} MB aan celopmaak, meestal door plakken. De antwoorden zijn gelezen.",
  },
  "formula-names": {
    en: "Names in the file hold formulas ({names}). They were not computed.",
    nl: "Namen in het bestand bevatten formules ({names}). Die zijn niet berekend.",
  },
  "external-formula": {
    en: "Formulas refer to another file or program: {cells}. They were not followed; the values in the file were marked.",
    nl: "Formules verwijzen naar een ander bestand of programma: {cells}. Die zijn niet gevolgd; de waarden in het bestand zijn nagekeken.",
  },
  "data-changed": {
    en: "The data of {cells} are not those that were handed out. Marked with the figures that were.",
    nl: "De gegevens van {cells} zijn niet de uitgedeelde. Nagekeken met de uitgedeelde getallen.",
  },
  "cells-missing": {
    en: "These questions are no longer on the sheet: {cells}.",
    nl: "Deze vragen staan niet meer op het blad: {cells}.",
  },
  "one-sheet-only": {
    en: "The file holds values only: whether a formula was used cannot be seen.",
    nl: "Het bestand bevat alleen waarden: of er een formule is gebruikt, is niet te zien.",
  },
  "value-differs": {
    en: "The value in {cells} is not what its formula gives. The value was marked: look at the file yourself.",
    nl: "De waarde in {cells} is niet wat de formule geeft. De waarde is nagekeken: bekijk het bestand zelf.",
  },
  "decimal-sign": {
    en: "The number in {cells} can be read two ways. It was read with {sign} before the decimals, as elsewhere in the file.",
    nl: "Het getal in {cells} is op twee manieren te lezen. Het is gelezen met {sign} voor de decimalen, zoals elders in het bestand.",
  },
};

/** What a teacher reads about trouble, in one sentence or two. */
export const sentenceForTrouble = ({ code, facts }: Trouble<TroubleCode>, language: Language): string =>
  filled(SENTENCES[code], facts, language);
