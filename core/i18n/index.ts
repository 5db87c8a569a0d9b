import { HEADER } from "../beside-the-list.ts";
import { type Calculator, parametersOf } from "../define.ts";
import type { CalcError, Fact, Facts } from "../errors.ts";
import type { DataReport, Note } from "../evaluation/outcome.ts";
import type { Unit } from "../params.ts";
import { type Entry, type FamilyName, findEntry } from "../registry.ts";
import type { Figure, RowsResult, Step, TableResult, Value } from "../results.ts";
import type { Language, Words } from "../words.ts";
import * as en from "./en.ts";
import { fill, formatFigure, formatNumber, formatQuantity } from "./format.ts";
import * as nl from "./nl/index.ts";
import type { CalculatorWords, ParamWords } from "./translation.ts";

export const FAMILY_NAMES: Readonly<Record<FamilyName, Words>> = {
  satisfaction: { en: "Satisfaction and loyalty", nl: "Klanttevredenheid en loyaliteit" },
  retention: { en: "Retention", nl: "Klantbehoud" },
  value: { en: "Customer value", nl: "Klantwaarde" },
  segments: { en: "Segmentation", nl: "Segmentatie" },
  matrices: { en: "Matrices", nl: "Matrices" },
  distribution: { en: "Market and distribution", nl: "Markt en distributie" },
  sales: { en: "Sales process", nl: "Verkoopproces" },
  price: { en: "Value and price", nl: "Waardepropositie en prijs" },
  accounts: { en: "Accounts", nl: "Accountmanagement" },
  scorecards: { en: "Scorecards", nl: "Scorekaarten" },
  teaching: { en: "Teaching", nl: "Onderwijs en toetsen" },
};

export const UNIT_NAMES: Readonly<Record<Unit, Words>> = {
  fraction: { en: "fraction (1 = 100%)", nl: "fractie (1 = 100%)" },
  money: { en: "money", nl: "geld" },
  count: { en: "number", nl: "aantal" },
  score: { en: "score", nl: "score" },
  points: { en: "points", nl: "punten" },
  ratio: { en: "ratio", nl: "verhouding" },
  hours: { en: "hours", nl: "uren" },
  days: { en: "days", nl: "dagen" },
  date: { en: "date", nl: "datum" },
  periods: { en: "periods", nl: "perioden" },
  "yes or no": { en: "yes or no", nl: "ja of nee" },
  label: { en: "label", nl: "label" },
  text: { en: "text", nl: "tekst" },
};

const shared = { en, nl } as const;

/** "orderValue" as users read it: "order value". */
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Everything a person reads about one calculator, in their language. */
export function wordsFor(entry: Entry, language: Language): CalculatorWords {
  const words = language === "en" ? english(entry.calculator) : nl.families[entry.family][entry.key];
  if (words === undefined) throw new Error(`no words for ${entry.calculator.id} in ${language}`);
  const speaks = parametersOf(entry.calculator).length > entry.calculator.params.length;
  return speaks ? { ...words, params: { ...words.params, language: shared[language].language } } : words;
}

function english({
  title,
  summary,
  formula,
  params,
  result,
  steps,
  examples,
  errors,
  notes,
  rivals,
  rules,
}: Calculator): CalculatorWords {
  return {
    title,
    summary,
    formula,
    params: Object.fromEntries(
      params.map(({ name, help }): [string, ParamWords] => [name, { name: spaced(name), help }]),
    ),
    result: result.help,
    ...("header" in result ? { header: result.header } : {}),
    ...("columns" in result
      ? { columns: Object.fromEntries(headedColumns(result).map(({ key, header }) => [key, header])) }
      : {}),
    steps,
    examples: examples.map(({ note }) => note),
    errors,
    notes,
    rivals,
    rules,
  };
}

const headedColumns = (result: TableResult | RowsResult) =>
  result.kind === "table" && result.more !== undefined ? [...result.columns, result.more] : result.columns;

/** "scores, row 7": where a refusal points. */
function placeOf({ param = "", row, column }: Facts, words: CalculatorWords, language: Language): string {
  const { row: rowWord, column: columnWord } = shared[language];
  const parts = [words.params[param]?.name ?? param];
  if (row !== undefined) parts.push(`${rowWord} ${row}`);
  if (column !== undefined) parts.push(`${columnWord} ${column}`);
  return parts.filter((part) => part !== "").join(", ");
}

function factInWords(fact: Fact, language: Language): string {
  // To the last digit that a cell shows: a refusal of 9.00001 may not speak of 9.
  if (typeof fact === "number") return formatNumber(fact, language, 15);
  if (typeof fact === "object") return fact[language];
  return typeof fact === "boolean" ? String(fact).toUpperCase() : fact;
}

/** Facts that are the name of a parameter, and so have one in each language. */
const PARAM_FACTS = ["param", "other"];
/** Facts that are what a cell holds: a text is put between quotes. */
const CELL_FACTS = ["received", "otherReceived"];

function sentenceFrom(template: string, facts: Facts, named: CalculatorWords, language: Language): string {
  const { param, ...place } = facts;
  const filled: Record<string, string> = {
    place: placeOf(facts, named, language),
    inRow: placeOf(place, named, language),
  };
  for (const [name, fact] of Object.entries(facts)) {
    if (fact !== undefined) filled[name] = factInWords(fact, language);
  }
  for (const name of PARAM_FACTS) {
    const words = named.params[filled[name] ?? ""];
    if (words !== undefined) filled[name] = words.name;
  }
  if (facts.otherRow !== undefined || facts.otherColumn !== undefined) {
    const { otherRow, otherColumn } = facts as { readonly otherRow?: number; readonly otherColumn?: number };
    filled.otherPlace = placeOf({ row: otherRow, column: otherColumn } as Facts, named, language);
  }
  for (const name of CELL_FACTS) {
    const cell = facts[name];
    if (typeof cell === "string" && !cell.startsWith("#")) filled[name] = `'${cell}'`;
  }
  if (typeof facts.asRate === "number") filled.asPercentage = formatQuantity(facts.asRate, "fraction", language);
  return fill(template, filled);
}

/** The sentence behind a refusal: the calculator's own words first, the shared ones otherwise. */
export function sentenceFor(entry: Entry, error: CalcError, language: Language): string {
  const words = wordsFor(findEntry(error.calculator ?? "") ?? entry, language);
  const template = words.errors?.[error.code] ?? shared[language].sentences[error.code];
  // A calculator's own sentence may speak of one row of values; in a list the reader must know which.
  const placed =
    error.facts.row === undefined || /\{(?:place|row)\}/.test(template) ? template : `{inRow}: ${template}`;
  return sentenceFrom(placed, error.facts, words, language);
}

/** A remark of the data report as a sentence. */
export function noteFor(entry: Entry, { key, facts }: Note, language: Language): string {
  const words = wordsFor(entry, language);
  return sentenceFrom(words.notes?.[key] ?? key, facts, words, language);
}

/** The data report in sentences: what was read, and what is worth knowing about it. */
export function reportFor(entry: Entry, report: DataReport, language: Language): readonly string[] {
  const words = wordsFor(entry, language);
  const texts = shared[language].report;
  const read = report.params.map(({ param, header = "", dateOrder, ...counts }) => {
    const facts = { param: words.params[param]?.name ?? param, header, ...counts };
    const parts = [texts.used, ...(counts.blank > 0 ? [texts.blank] : [])];
    if (counts.textAsNumber > 0) parts.push(texts.textAsNumber);
    if (counts.textAsDate > 0) parts.push(texts[dateOrder ?? "textAsDate"]);
    if (header !== "") parts.push(texts.header);
    return sentenceFrom(`${parts.join(", ")}.`, facts, words, language);
  });
  return [...read, ...report.notes.map((note) => noteFor(entry, note, language))];
}

/** A computed cell as a host shows it. */
export function shownValue(entry: Entry, value: Value, language: Language): number | string | boolean {
  if (value === HEADER) return wordsFor(entry, language).header ?? "";
  if (typeof value === "object") return value[language];
  // A negative zero would print as "-0" in one host and "0" in another.
  return value === 0 ? 0 : value;
}

/** A line of a derivation, in one language. */
export interface StepText {
  readonly name: string;
  readonly formula: string;
  readonly figures: string;
  readonly result: string;
}

const figuresText = (figures: readonly Figure[], language: Language) =>
  figures
    .map((figure) => formatFigure(figure, language))
    .join(" ")
    .replace(/\( /g, "(")
    .replace(/ ([),:])/g, "$1");

export function stepText(entry: Entry, { step, figures, result, unit }: Step, language: Language): StepText {
  const words = wordsFor(entry, language).steps[step] ?? { name: step, formula: "" };
  const outcome = typeof result === "number" ? formatQuantity(result, unit, language) : formatFigure(result, language);
  return { ...words, figures: figuresText(figures, language), result: outcome };
}
