import type { FormulaUse, Level, Measure, Part } from "../../core/items/item.ts";
import type { Tolerance } from "../../core/teaching/tolerance.ts";
import type { Language, Words } from "../../core/words.ts";

/** What a row of an exercise is about, as its first cell says. */
export const ROW_KINDS = {
  title: { en: "Title", nl: "Titel" },
  seed: { en: "Seed", nl: "Startwaarde" },
  grade: { en: "Grade", nl: "Cijfer" },
  percent: { en: "Percent sign left out", nl: "Procentteken weggelaten" },
  typed: { en: "No formula", nl: "Geen formule" },
  rounded: { en: "Rounded too early", nl: "Te vroeg afgerond" },
  note: { en: "Note", nl: "Uitleg" },
  item: { en: "Item", nl: "Opgave" },
  stem: { en: "Text", nl: "Tekst" },
  source: { en: "Source", nl: "Bron" },
  parameter: { en: "Figure", nl: "Gegeven" },
  helper: { en: "Helper figure", nl: "Hulpgetal" },
  condition: { en: "Condition", nl: "Voorwaarde" },
  question: { en: "Question", nl: "Vraag" },
  hint: { en: "Hint", nl: "Hint" },
  solution: { en: "Worked answer", nl: "Uitwerking" },
  answer: { en: "Answer", nl: "Antwoord" },
  carry: { en: "Carry on if", nl: "Doorrekenen als" },
  mistake: { en: "Mistake", nl: "Fout" },
  option: { en: "Option", nl: "Keuze" },
  row: { en: "Row", nl: "Rij" },
  value: { en: "Value in the row", nl: "Waarde in de rij" },
  front: { en: "Card", nl: "Kaartje" },
  back: { en: "Back of the card", nl: "Achterkant" },
  step: { en: "Step", nl: "Stap" },
  criterion: { en: "Criterion", nl: "Criterium" },
} as const satisfies Record<string, Words>;
export type RowKind = keyof typeof ROW_KINDS;

export const LEVELS: Readonly<Record<Level, Words>> = {
  remember: { en: "remember", nl: "onthouden" },
  understand: { en: "understand", nl: "begrijpen" },
  apply: { en: "apply", nl: "toepassen" },
  analyse: { en: "analyse", nl: "analyseren" },
  evaluate: { en: "evaluate", nl: "evalueren" },
};

export const MEASURES: Readonly<Record<Measure, Words>> = {
  money: { en: "amount", nl: "bedrag" },
  fraction: { en: "percentage", nl: "percentage" },
  count: { en: "count", nl: "aantal" },
  number: { en: "number", nl: "getal" },
  points: { en: "points", nl: "punten" },
};

export const PART_KINDS: Readonly<Record<Part["kind"], Words>> = {
  number: { en: "number", nl: "getal" },
  choice: { en: "choice", nl: "keuze" },
  classify: { en: "classify", nl: "indelen" },
  match: { en: "match", nl: "koppelen" },
  multi: { en: "several choices", nl: "meer keuzes" },
  order: { en: "order", nl: "volgorde" },
  text: { en: "open", nl: "open" },
};

export const TOLERANCES: Readonly<Record<Tolerance["mode"], Words>> = {
  absolute: { en: "plus or minus", nl: "plus of min" },
  relative: { en: "part of the answer", nl: "deel van het antwoord" },
  decimals: { en: "decimals", nl: "decimalen" },
  digits: { en: "significant digits", nl: "significante cijfers" },
};

export const GRADES = {
  classic: { en: "Dutch, classic", nl: "Nederlands, klassiek" },
  linear: { en: "Dutch, linear", nl: "Nederlands, lineair" },
  belgian: { en: "Belgian", nl: "Belgisch" },
} as const satisfies Record<string, Words>;

export const USES: Readonly<Record<FormulaUse, Words>> = {
  value: { en: "typing is fine", nl: "typen mag" },
  formula: { en: "formula", nl: "formule" },
  references: { en: "formula with references", nl: "formule met verwijzing" },
  follows: { en: "formula that follows the data", nl: "formule die meerekent" },
};

/** What else a row can say; `#` stands for a whole number. */
export const SETTINGS = {
  version: { en: "version #", nl: "versie #" },
  fractionOnly: { en: "percent sign needed", nl: "procentteken nodig" },
  shuffled: { en: "shuffled", nl: "door elkaar" },
  shown: { en: "# cards", nl: "# kaartjes" },
  mostWords: { en: "at most # words", nl: "hoogstens # woorden" },
  right: { en: "right", nl: "juist" },
  mayCoincide: { en: "may coincide", nl: "mag samenvallen" },
} as const satisfies Record<string, Words>;
export type Setting = keyof typeof SETTINGS;

/** All words of a list, as a sentence names them. */
export const listed = (words: Readonly<Record<string, Words>>, language: Language, between = ", "): string =>
  Object.values(words)
    .map((one) => one[language])
    .join(between);
