import { HEADER } from "../../core/beside-the-list.ts";
import type { Answer } from "../../core/evaluation/outcome.ts";
import { shownValue, wordsFor } from "../../core/i18n/index.ts";
import type { CalculatorWords } from "../../core/i18n/translation.ts";
import type { Ids, Unit } from "../../core/params.ts";
import type { Entry } from "../../core/registry.ts";
import type { Picture, Result, TableColumn, Value } from "../../core/results.ts";
import type { Language } from "../../core/words.ts";
import type { Chart, Measure } from "../charts/chart.ts";

/** An answer with what its picture is made of. */
export interface Subject {
  readonly entry: Entry;
  readonly picture: Picture;
  readonly language: Language;
  readonly words: CalculatorWords;
  /** What was read, by parameter. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The rows of a table, without its headers; none of any other answer. */
  readonly rows: readonly (readonly Value[])[];
  /** The answers beside a list, those of its blank rows and its header left out; none of a table. */
  readonly answers: readonly Value[];
  /** What each of those answers is about, in their order. */
  readonly names: readonly string[];
}

/** Undefined where the answer holds nothing that can be drawn. */
export type Maker = (subject: Subject) => Chart | undefined;

export const pictureIn = (result: Result): Picture | undefined => ("picture" in result ? result.picture : undefined);

/** `names` are of the rows of the list that the answer stands beside, blank rows and header included. */
export function subjectOf(
  entry: Entry,
  picture: Picture,
  { value, inputs = {} }: Answer,
  language: Language,
  names: readonly string[],
): Subject {
  const rows: readonly (readonly Value[])[] = Array.isArray(value) ? value : [[value as Value]];
  const isTable = entry.calculator.result.kind === "table";
  const beside = isTable ? [] : rows.flat().map((answer, at) => ({ answer, name: names[at] ?? String(at + 1) }));
  const used = beside.filter(({ answer }) => answer !== "" && answer !== HEADER);
  return {
    entry,
    picture,
    language,
    words: wordsFor(entry, language),
    inputs,
    rows: isTable ? rows : [],
    answers: used.map(({ answer }) => answer),
    names: used.map(({ name }) => name),
  };
}

export const textOf = (value: Value | undefined, { entry, language }: Subject): string =>
  value === undefined ? "" : String(shownValue(entry, value, language));

export const numberOf = (value: Value | undefined): number | null => (typeof value === "number" ? value : null);

/** A header without its unit, which the axis or the figures show. */
const withoutUnit = (header: string): string => header.replace(/ \([^)]*\)$/, "");

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const columnsOf = ({ entry }: Subject): readonly TableColumn[] => {
  const { result } = entry.calculator;
  return "columns" in result ? result.columns : [];
};

/** Where a column stands in the rows of a table. */
export const placeOf = (key: string, subject: Subject): number =>
  columnsOf(subject).findIndex((column) => column.key === key);

/** The cells of a column of a table. */
export function columnOf(key: string, subject: Subject): readonly (Value | undefined)[] {
  const at = placeOf(key, subject);
  return subject.rows.map((row) => row[at]);
}

/** What a column of the answer or a parameter is called, and in what unit it is. */
export function measureOf(key: string, subject: Subject): Measure {
  const { words, entry } = subject;
  if (key === "answer") return { name: words.header ?? "", unit: "label" };
  const column = columnsOf(subject).find((one) => one.key === key);
  if (column !== undefined) return { name: withoutUnit(words.columns?.[key] ?? key), unit: column.unit };
  const param = entry.calculator.params.find(({ name }) => name === key);
  const unit: Unit = param !== undefined && "unit" in param ? param.unit : "count";
  return { name: capitalised(words.params[key]?.name ?? key), unit };
}

/** The values of a parameter that is a column of numbers or dates. */
export function numbersIn(param: string, { inputs }: Subject): Float64Array {
  const values = inputs[param];
  return values instanceof Float64Array ? values : new Float64Array(0);
}

/** The names of a parameter that is a column of names. */
export const idsIn = (param: string, { inputs }: Subject): Ids | undefined => {
  const values = inputs[param];
  // The reader makes these objects, and only of columns of names.
  return typeof values === "object" && values !== null && "codes" in values ? (values as Ids) : undefined;
};

/** What is the same in several rows, in the order in which it first comes. */
export function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
