import type { ExerciseCells, ExerciseMark } from "../define.ts";
import { markCells } from "../items/exercise-cells.ts";
import { type Figures, isNumberPart, scopeOf } from "../items/figures.ts";
import type { Item, Measure } from "../items/item.ts";
import { type Mark, noteOf, type Reason, type ReasonCode } from "../items/mark.ts";
import type { Language, Words } from "../words.ts";
import { fill, formatNumber } from "./format.ts";

/** What a student reads beside an answer; `{name}` stands for a fact of the reason. */
const SENTENCES: Readonly<Record<Exclude<ReasonCode, "mistake">, Words>> = {
  right: { en: "Right.", nl: "Goed." },
  carried: {
    en: "Right, with your own answer to {carried} carried on.",
    nl: "Goed, doorgerekend met je eigen antwoord op {carried}.",
  },
  "percent-typed": {
    en: "Right, but mind the difference between 15 and 15% (= 0.15): type the percent sign or format the cell as a percentage.",
    nl: "Goed, maar let op het verschil tussen 15 en 15% (= 0,15): typ het procentteken of geef de cel de opmaak Percentage.",
  },
  sign: { en: "The sign is reversed.", nl: "Het teken is omgedraaid." },
  "power-of-ten": {
    en: "You are off by a factor {factor}: check thousands and percentages.",
    nl: "Je zit er een factor {factor} naast: controleer duizendtallen en percentages.",
  },
  "rounded-early": {
    en: "Almost: you probably rounded along the way.",
    nl: "Bijna: waarschijnlijk heb je tussendoor afgerond.",
  },
  partly: { en: "{count} of {total} right.", nl: "{count} van de {total} goed." },
  other: { en: "Not right yet.", nl: "Nog niet goed." },
  blank: { en: "Nothing filled in.", nl: "Niets ingevuld." },
  "not-a-number": {
    en: "'{received}' is not a number: type only the number.",
    nl: "'{received}' is geen getal: typ alleen het getal.",
  },
  "two-readings": {
    en: "'{received}' can be read two ways: type it without thousands separators.",
    nl: "'{received}' is op twee manieren te lezen: typ het zonder scheidingsteken voor duizendtallen.",
  },
  date: {
    en: "The cell has turned the answer into a date: give it a number format and type the answer again.",
    nl: "De cel heeft van het antwoord een datum gemaakt: geef hem een getalopmaak en typ het antwoord opnieuw.",
  },
  "error-cell": {
    en: "The cell shows {received}: repair the formula.",
    nl: "De cel toont {received}: herstel de formule.",
  },
  "missing-value": {
    en: "The file holds a formula without its value: open it in the spreadsheet and save it again.",
    nl: "In het bestand staat een formule zonder uitkomst: open het in het spreadsheetprogramma en bewaar het opnieuw.",
  },
  "unknown-option": {
    en: "'{received}' is not one of the options.",
    nl: "'{received}' is geen van de mogelijkheden.",
  },
  "to-read": { en: "Your teacher reads this answer.", nl: "Je docent leest dit antwoord." },
  "typed-constant": {
    en: "Refer to the cells with the data instead of typing numbers.",
    nl: "Verwijs naar de cellen met de gegevens in plaats van getallen te typen.",
  },
  "too-long": { en: "{count} words; {total} at most.", nl: "{count} woorden; hoogstens {total}." },
};

/** An answer in the cells of a sheet, marked, with its sentence in every language. */
export function markInWords(name: string, cells: ExerciseCells): ExerciseMark {
  const { item, part, figures, mark } = markCells(name, cells);
  const inLanguage = (language: Language) => sentenceForMark(item, figures, mark, language);
  return {
    sentence: { en: inLanguage("en"), nl: inLanguage("nl") },
    note: noteOf(mark.reason),
    ...(mark.points === undefined ? {} : { points: mark.points }),
    maximum: part.points,
  };
}

/** Why a part got its points, as a student reads it. */
export function sentenceForMark(item: Item, figures: Figures, mark: Mark, language: Language): string {
  return [mark.reason, ...mark.remarks].map((reason) => sentenceForReason(item, figures, reason, language)).join(" ");
}

function sentenceForReason(item: Item, figures: Figures, reason: Reason, language: Language): string {
  if (reason.feedback !== undefined) return textWithFigures(reason.feedback, item, figures, language);
  if (reason.code === "mistake") return SENTENCES.other[language];
  const { received = "", count = 0, total = 0, carried = [] } = reason;
  const parts = item.parts.filter((part) => isNumberPart(part) && carried.includes(part.name)).map(({ id }) => id);
  return fill(SENTENCES[reason.code][language], {
    received,
    count: formatNumber(count, language),
    total: formatNumber(total, language),
    factor: formatNumber(count < 1 && count > 0 ? Math.round(1 / count) : count, language),
    carried: parts.join(", "),
  });
}

/** A text of an item with its figures in it, as the language writes them. */
export function textWithFigures(text: Words, item: Item, figures: Figures, language: Language): string {
  const scope = scopeOf(item, figures);
  const measures = new Map<string, Measure>([
    ...item.parameters.map(({ name, measure }) => [name, measure] as const),
    ...Object.entries(item.measures ?? {}),
  ]);
  const shown = [...scope].flatMap(([name, value]): [string, string][] => {
    const measure = measures.get(name);
    return typeof value === "number" && measure !== undefined ? [[name, formatMeasure(value, measure, language)]] : [];
  });
  return fill(text[language], Object.fromEntries(shown));
}

/** A figure of an exercise as a text shows it; amounts in cents have both of them. */
export function formatMeasure(value: number, measure: Measure, language: Language): string {
  if (measure === "fraction") return `${formatNumber(Number((100 * value).toPrecision(12)), language)}%`;
  const shown = formatNumber(value, language);
  if (measure !== "money") return shown;
  const sign = value < 0 ? "−" : "";
  const decimal = language === "nl" ? "," : ".";
  const [, cents = ""] = shown.split(decimal);
  return `${sign}€ ${shown.replace("−", "")}${cents.length === 1 ? "0" : ""}`;
}
