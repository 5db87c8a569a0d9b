import type { Language } from "../../core/words.ts";
import { type Columns, columnsFor, type Guess, guessesFor, sizeColumnFor } from "./guess.ts";
import type { Kind, LineRule } from "./kind.ts";
import type { List } from "./list.ts";

/** Where the thresholds of a line come from; `values` are those that were typed, or that stand in the cell. */
export interface LineSetting {
  readonly rule: LineRule;
  readonly values: readonly number[];
  /** The address or name that the rule `cell` reads. */
  readonly cell?: string;
}

/** A list and how it is to be classified. */
export interface Choice {
  readonly list: List;
  readonly kind: Kind;
  readonly columns: Columns;
  /** The column that names the points, and the one that is added up per class. */
  readonly label: number | undefined;
  readonly size: number | undefined;
  /** By the key of the line; what is not in it follows the standard rule. */
  readonly settings: Readonly<Record<string, LineSetting>>;
  /** The names of the classes from low to high, where the user gives them. */
  readonly names: readonly string[];
  /** Rows at the bottom that add up the others count as well. */
  readonly keepTotals: boolean;
}

/** What fits a list best, and all other kinds after it. */
export function startingChoice(
  list: List,
  kinds: readonly Kind[],
  language: Language,
): { readonly choice: Choice; readonly guesses: readonly Guess[] } | undefined {
  const guesses = guessesFor(list, kinds);
  const [best] = guesses;
  if (best === undefined || best.score < 0) return undefined;
  return { choice: choiceOf(list, best, language), guesses };
}

function choiceOf(list: List, { kind, columns }: Guess, language: Language): Choice {
  const names = kind.named?.standard.map((words) => words[language]) ?? [];
  const size = sizeColumnFor(list, columns);
  return { list, kind, columns, label: list.label, size, settings: {}, names, keepTotals: false };
}

/** Another kind for the same list; what the user said of rows and names stays. */
export function withKind(choice: Choice, kind: Kind, language: Language): Choice {
  const { list, label, keepTotals } = choice;
  return { ...choiceOf(list, columnsFor(kind, list), language), label, keepTotals };
}

/** A column for a parameter; whichever parameter had it takes the one that comes free. */
export function withColumn(choice: Choice, param: string, column: number): Choice {
  const before = choice.columns[param];
  const other = Object.keys(choice.columns).find((one) => choice.columns[one] === column && one !== param);
  const swapped = other === undefined || before === undefined ? {} : { [other]: before };
  return { ...choice, columns: { ...choice.columns, ...swapped, [param]: column }, settings: {} };
}

export const settingOf = ({ kind, settings }: Choice, key: string): LineSetting =>
  settings[key] ?? { rule: kind.lines.find((line) => line.key === key)?.ways[0] ?? "number", values: [] };

export const withSetting = (choice: Choice, key: string, setting: LineSetting): Choice => ({
  ...choice,
  settings: { ...choice.settings, [key]: setting },
});

export const isComplete = ({ kind, columns }: Choice): boolean =>
  kind.needs.every(({ param }) => columns[param] !== undefined);
