import { formatNumber } from "../../core/i18n/format.ts";
import type { Language, Words } from "../../core/words.ts";
import { filled, type Trouble } from "../trouble.ts";

/** What a teacher reads about a cell of an exercise, with the remedy; `{name}` stands for a fact. */
const SENTENCES = {
  "no-record": {
    en: "This sheet is no exercise: insert one, and keep cell A1 as it is.",
    nl: "Dit blad is geen oefening: voeg er een in en laat cel A1 zoals die is.",
  },
  "no-header": {
    en: "The row with the headers is gone. Put back {kind}, {name} and the others, or insert the exercise again.",
    nl: "De rij met kolomkoppen is weg. Zet {kind}, {name} en de andere terug, of voeg de oefening opnieuw in.",
  },
  "column-missing": {
    en: "The column {column} is gone. Put it back, with that header.",
    nl: "De kolom {column} is weg. Zet hem terug, met die kop.",
  },
  "kind-missing": {
    en: "Say what this row is about, one of: {options}. Or empty the whole row.",
    nl: "Zeg waar deze rij over gaat, een van: {options}. Of maak de hele rij leeg.",
  },
  "unknown-kind": {
    en: "{received} is no kind of row. Choose one of: {options}.",
    nl: "{received} is geen soort rij. Kies uit: {options}.",
  },
  misplaced: {
    en: "{row} does not belong here: move the row below what it is about.",
    nl: "{row} hoort hier niet: zet de rij onder datgene waar ze over gaat.",
  },
  "of-other-question": {
    en: "{row} does not go with a question of type {type}. Remove the row, or change the type of the question.",
    nl: "{row} past niet bij een vraag van het type {type}. Verwijder de rij, of verander het type van de vraag.",
  },
  "not-used": {
    en: "{row} does not use {column}. Empty this cell, or move it to the row that it belongs to.",
    nl: "{row} gebruikt {column} niet. Maak deze cel leeg, of verplaats haar naar de rij waar ze bij hoort.",
  },
  missing: { en: "{row}: fill in {column}.", nl: "{row}: vul {column} in." },
  twice: {
    en: "{row} is there already. Remove one of the two rows.",
    nl: "{row} staat er al. Verwijder een van de twee rijen.",
  },
  "answer-twice": {
    en: "The right option is marked, and there is a row with the answer too. Keep one of the two.",
    nl: "De juiste keuze is aangegeven, en er is ook een rij met het antwoord. Houd een van de twee.",
  },
  "error-cell": {
    en: "The cell shows {received}. Type the formula without = in front, so that it stays text.",
    nl: "De cel toont {received}. Typ de formule zonder = ervoor, zodat het tekst blijft.",
  },
  "not-a-number": {
    en: "{received} is no number. Type only a number.",
    nl: "{received} is geen getal. Typ alleen een getal.",
  },
  "two-readings": {
    en: "{received} can be read two ways. Type it without a sign for thousands.",
    nl: "{received} is op twee manieren te lezen. Typ het zonder teken voor duizendtallen.",
  },
  "not-whole": {
    en: "{column} must be a whole number, not {received}.",
    nl: "{column} moet een heel getal zijn, niet {received}.",
  },
  "too-low": {
    en: "{column} must be above {above}, and it is {received}.",
    nl: "{column} moet meer dan {above} zijn en is {received}.",
  },
  "below-lowest": {
    en: "{column} must be {lowest} or more, and it is {received}.",
    nl: "{column} moet {lowest} of meer zijn en is {received}.",
  },
  "out-of-range": {
    en: "{column} must lie between {lowest} and {highest}, and it is {received}.",
    nl: "{column} moet tussen {lowest} en {highest} liggen en is {received}.",
  },
  "unknown-word": {
    en: "{received} is not known here. Choose one of: {options}.",
    nl: "{received} is hier onbekend. Kies uit: {options}.",
  },
  "unknown-setting": {
    en: "{received} is no setting of this row. It can have: {options}. Put ; between two of them.",
    nl: "{received} is geen instelling van deze rij. Dit kan: {options}. Zet ; tussen twee ervan.",
  },
  "limits-reversed": {
    en: "The highest value, {highest}, is below the lowest, {lowest}. Swap them.",
    nl: "De hoogste waarde, {highest}, is lager dan de laagste, {lowest}. Draai ze om.",
  },
  "limits-or-list": {
    en: "There are limits and a list. Keep one of the two: empty the list, or lowest, highest and step size.",
    nl: "Er zijn grenzen én een lijst. Houd een van de twee: maak de lijst leeg, of laagste, hoogste en stapgrootte.",
  },
  "example-not-listed": {
    en: "The example, {received}, is not in the list. Choose one of the list.",
    nl: "Het voorbeeld, {received}, staat niet in de lijst. Kies er een uit de lijst.",
  },
  "bad-name": {
    en: "{received} cannot be a name in formulas. Use two or more letters without spaces or digits, such as salesPrice.",
    nl: "{received} kan geen naam in formules zijn. Gebruik twee of meer letters zonder spaties of cijfers, zoals verkoopprijs.",
  },
  "bad-id": {
    en: "{received} cannot be a name here. Use letters and digits, with - between words, such as OWN-01.",
    nl: "{received} kan hier geen naam zijn. Gebruik letters en cijfers, met - tussen woorden, zoals EIG-01.",
  },
  "bad-letter": {
    en: "A question is called by one letter, such as a, and not {received}.",
    nl: "Een vraag heet één letter, zoals a, en niet {received}.",
  },
  "name-twice": {
    en: "{received} is there already. Give one of the two another name.",
    nl: "{received} is er al. Geef een van de twee een andere naam.",
  },
  "no-items": {
    en: "There are no items yet. Insert a set, or type a row of the kind {kind}.",
    nl: "Er zijn nog geen opgaven. Voeg een set in, of typ een rij van de soort {kind}.",
  },
  "no-text": {
    en: "{received} has no text. Add a row of the kind {kind} below it.",
    nl: "{received} heeft geen tekst. Zet er een rij van de soort {kind} onder.",
  },
  "no-questions": {
    en: "{received} has no questions. Add a row of the kind {kind} below it.",
    nl: "{received} heeft geen vragen. Zet er een rij van de soort {kind} onder.",
  },
  "no-answer": {
    en: "The answer is missing. Add a row of the kind {kind} below the question, with its formula.",
    nl: "Het antwoord ontbreekt. Zet een rij van de soort {kind} onder de vraag, met de formule.",
  },
  "too-few": {
    en: "The question needs {count} or more rows of the kind {kind}.",
    nl: "De vraag heeft {count} of meer rijen van de soort {kind} nodig.",
  },
  "not-one-right": {
    en: "Mark one option as right, in the column {settings}, or add a row with the answer.",
    nl: "Geef bij één keuze aan dat die juist is, in de kolom {settings}, of zet er een rij met het antwoord onder.",
  },
  "no-right": {
    en: "No option is right. Mark those that are, in the column {settings}.",
    nl: "Geen enkele keuze is juist. Geef aan welke dat wel zijn, in de kolom {settings}.",
  },
  "no-back": {
    en: "The back of this card is missing. Add it in the row below.",
    nl: "De achterkant van dit kaartje ontbreekt. Zet die in de rij eronder.",
  },
  "not-a-formula": {
    en: "{received} cannot be read as a formula. Write it in English, with commas between arguments and points in numbers: ROUND(price*0.5,2).",
    nl: "{received} is geen leesbare formule. Schrijf haar in het Engels, met komma's tussen argumenten en punten in getallen: ROUND(price*0.5,2).",
  },
  "cell-reference": {
    en: "{received} reads as a cell. Use the names of figures, helper figures and earlier answers.",
    nl: "{received} leest als een cel. Gebruik de namen van gegevens, hulpgetallen en eerdere antwoorden.",
  },
  "unknown-function": {
    en: "There is no function {received} for exercises. Use the English name of a function, or one of Kwadrant's.",
    nl: "Er is geen functie {received} voor oefeningen. Gebruik de Engelse naam van een functie, of een functie van Kwadrant.",
  },
  "unknown-name": {
    en: "{received} is not known here. Known are: {options}.",
    nl: "{received} is hier onbekend. Bekend zijn: {options}.",
  },
  "unknown-key": {
    en: "There is no option {received}. The options are: {options}.",
    nl: "Er is geen keuze {received}. De keuzes zijn: {options}.",
  },
  "unknown-figure": {
    en: "The text shows {received}, which this item does not have. It can show: {options}.",
    nl: "De tekst toont {received}, en dat heeft deze opgave niet. Wel: {options}.",
  },
} as const satisfies Record<string, Words>;

/** Why a sheet is no exercise that can be handed out. Facts have `cell`, the address on its sheet. */
export type ExerciseCode = keyof typeof SENTENCES;
export type ExerciseTrouble = Trouble<ExerciseCode>;

export const isExerciseCode = (code: string): code is ExerciseCode => code in SENTENCES;

/** What is wrong and what to do about it; the cell stands apart. */
export function sentenceForExercise({ code, facts }: ExerciseTrouble, language: Language): string {
  const said = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === "number" ? formatNumber(fact, language) : fact,
  ]);
  return filled(SENTENCES[code], Object.fromEntries(said), language);
}
