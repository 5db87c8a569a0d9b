import { parametersOf } from "../core/define.ts";
import { FAMILY_NAMES, wordsFor } from "../core/i18n/index.ts";
import type { Param } from "../core/params.ts";
import { type Entry, type FamilyName, families } from "../core/registry.ts";
import type { Result } from "../core/results.ts";
import { LANGUAGES, type Words } from "../core/words.ts";

/** Lower case and without accents: how texts and questions are compared. */
export const plainText = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (text: string): readonly string[] => plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Texts of one weight. A word that starts with the question counts more than one that holds it. */
interface Field {
  readonly weight: number;
  readonly words: readonly string[];
}

interface Indexed {
  readonly entry: Entry;
  readonly fields: readonly Field[];
}

/** Functions of one family, by name. */
export interface Group {
  readonly family: FamilyName;
  readonly ids: readonly string[];
}

/** Fewer letters than this say too little to look for inside words. */
const INSIDE_WORDS_FROM = 3;

/** Everything findable about a function, in every language at once: whoever thinks in Dutch finds it in an English pane. */
function indexOf(entry: Entry): Indexed {
  const { calculator, family } = entry;
  const texts = LANGUAGES.map((language) => wordsFor(entry, language));
  const field = (weight: number, parts: readonly string[]): Field => ({ weight, words: wordsOf(parts.join(" ")) });
  return {
    entry,
    fields: [
      field(100, [calculator.id]),
      field(
        60,
        texts.map(({ title }) => title),
      ),
      field(
        20,
        texts.map(({ summary }) => summary),
      ),
      field(16, both(FAMILY_NAMES[family])),
      field(
        12,
        texts.flatMap(({ params }) => Object.values(params).map(({ name }) => name)),
      ),
      field(
        10,
        texts.flatMap(({ header = "", columns = {} }) => [header, ...Object.values(columns)]),
      ),
      field(8, labelsOf(calculator.result)),
      field(
        6,
        texts.flatMap(({ steps }) => Object.values(steps).map(({ name }) => name)),
      ),
      field(
        4,
        texts.flatMap(({ params, result }) => [...Object.values(params).map(({ help }) => help), result]),
      ),
      field(3, parametersOf(calculator).flatMap(optionsOf)),
      field(
        2,
        calculator.sources.map(({ cite }) => cite),
      ),
    ],
  };
}

const both = (words: Words) => LANGUAGES.map((language) => words[language]);

const labelsOf = (result: Result) => ("labels" in result ? (result.labels ?? []).flatMap(both) : []);

const optionsOf = (param: Param) => (param.kind === "choice" ? param.options : []);

export type Search = (question: string) => readonly Group[];

/** Finds functions by what is written about them; families and functions in menu order without a question, best first with one. */
export function searchOver(entries: readonly Entry[]): Search {
  const index = entries.map(indexOf);
  return (question) => {
    const terms = wordsOf(question);
    const found = index
      .map((indexed) => ({ entry: indexed.entry, score: scoreOf(indexed, terms) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const familyNames = terms.length > 0 ? found.map(({ entry }) => entry.family) : Object.keys(families);
    return [...new Set(familyNames as FamilyName[])]
      .map((family) => ({
        family,
        ids: found.filter(({ entry }) => entry.family === family).map(({ entry }) => entry.calculator.id),
      }))
      .filter(({ ids }) => ids.length > 0);
  };
}

/** The sum of the best field for every word of the question; 0 where a word is not found at all. */
function scoreOf({ fields }: Indexed, terms: readonly string[]): number {
  let score = 1;
  for (const term of terms) {
    const best = Math.max(0, ...fields.map((field) => field.weight * matchOf(field, term)));
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

/** How well a word of the question fits: the word itself, its beginning, or a part ("waarde" in "klantwaarde"). */
function matchOf({ words }: Field, term: string): number {
  if (words.includes(term)) return 3;
  if (words.some((word) => word.startsWith(term))) return 2;
  return term.length >= INSIDE_WORDS_FROM && words.some((word) => word.includes(term)) ? 1 : 0;
}
