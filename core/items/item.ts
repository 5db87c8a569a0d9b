import type { Tolerance } from "../teaching/tolerance.ts";
import type { Words } from "../words.ts";

/** A formula as it would stand in a cell, in English with commas and without "=", over names instead of cells. */
export type Formula = string;

/** What a figure of an exercise measures; fractions are shown as percentages. */
export type Measure = "money" | "fraction" | "count" | "number" | "points";

/** A figure that differs per student: a grid from the lowest to the highest value, or a list to choose from. */
export type Parameter = {
  /** As formulas call it: a word or more in camelCase that cannot be a cell. */
  readonly name: string;
  readonly label: Words;
  readonly measure: Measure;
  /** The value in the worked example. */
  readonly worked: number;
} & (
  | { readonly lowest: number; readonly highest: number; readonly step: number }
  | { readonly values: readonly number[] }
);

/** A wrong way to an answer: what it gives, what it still earns, and what helps. */
export interface Mistake {
  readonly id: string;
  /** The wrong answer; it may use the names of earlier parts. */
  readonly formula: Formula;
  /** The part of the points that it earns; none if left out. */
  readonly credit?: number;
  readonly feedback: Words;
  /** For some figures it gives the right answer, or that of another mistake: such a variant is still fit. */
  readonly mayCoincide?: true;
}

/** A wrong choice: when it was made, and what helps. `chosen` is the key that was chosen, `row` that of the row. */
export interface WrongChoice {
  readonly id: string;
  readonly when: Formula;
  readonly credit?: number;
  readonly feedback: Words;
}

/** When the student's own earlier answers may be used instead of the right ones, and what part of the points that earns. */
export interface Carry {
  /** Over the earlier answers: a guard against nonsense that would make this part trivial. */
  readonly when: Formula;
  readonly credit?: number;
}

/** How an answer must have been reached: typed in, by a formula, by one that refers to the data, or one that follows when they change. */
export type FormulaUse = "value" | "formula" | "references" | "follows";

/** Prose that only people read; cell functions do without. */
interface PartProse {
  readonly prompt: Words;
  readonly hint?: Words;
  readonly solution?: Words;
}

interface AnyPart {
  readonly id: string;
  readonly points: number;
  readonly help: PartProse;
}

export interface NumberPart extends AnyPart {
  readonly kind: "number";
  /** What the formulas of later parts call this answer. */
  readonly name: string;
  readonly answer: Formula;
  readonly measure: Measure;
  /** Decimals shown, and asked for unless there is a tolerance; of a fraction those of the percentage. */
  readonly decimals: number;
  readonly tolerance?: Tolerance;
  /** A fraction may be typed as 15 for 15%, with a remark, unless this says otherwise. */
  readonly percent?: "fraction only";
  /** "references" if left out. */
  readonly use?: FormulaUse;
  readonly carry?: Carry;
  readonly mistakes: readonly Mistake[];
}

export interface Option {
  readonly key: string;
  readonly label: Words;
}

export interface ChoicePart extends AnyPart {
  readonly kind: "choice";
  readonly options: readonly Option[];
  /** Gives the key of the right option. */
  readonly answer: Formula;
  /** The options stand in an order of their own per variant. */
  readonly shuffled?: true;
  readonly carry?: Carry;
  readonly mistakes: readonly WrongChoice[];
}

/** One option for each of several rows. */
export interface ClassifyPart extends AnyPart {
  readonly kind: "classify";
  /** The values of a row, by the names that `answer` and the mistakes use. */
  readonly rows: readonly {
    readonly key: string;
    readonly label: Words;
    readonly values?: Readonly<Record<string, Formula>>;
  }[];
  readonly options: readonly Option[];
  readonly answer: Formula;
  readonly mistakes: readonly WrongChoice[];
}

/** Cards of which front and back belong together; flash cards in the practice mode. */
export interface MatchPart extends AnyPart {
  readonly kind: "match";
  readonly cards: readonly { readonly key: string; readonly front: Words; readonly back: Words }[];
  /** How many cards a variant shows; all if left out. */
  readonly shown?: number;
  readonly mistakes: readonly WrongChoice[];
}

/** Every right option must be ticked and no wrong one. Formulas of mistakes use the keys as truth values. */
export interface MultiPart extends AnyPart {
  readonly kind: "multi";
  readonly options: readonly (Option & { readonly isRight: boolean })[];
  readonly mistakes: readonly WrongChoice[];
}

/** Steps to be numbered in the right order. Formulas of mistakes use the keys as the numbers that were given. */
export interface OrderPart extends AnyPart {
  readonly kind: "order";
  readonly steps: readonly Option[];
  readonly mistakes: readonly WrongChoice[];
}

/** An open question, marked by a person. */
export interface TextPart extends AnyPart {
  readonly kind: "text";
  readonly mostWords: number;
  readonly rubric: readonly { readonly points: number; readonly criterion: Words }[];
}

export type Part = NumberPart | ChoicePart | ClassifyPart | MatchPart | MultiPart | OrderPart | TextPart;

export type Level = "remember" | "understand" | "apply" | "analyse" | "evaluate";

/** An exercise as data: what is given, what is asked, and how wrong answers come about. */
export interface Item {
  readonly id: string;
  /** Rises with every change that may change a mark. */
  readonly version: number;
  readonly level: Level;
  readonly help: { readonly title: Words; readonly stem: Words; readonly source?: string };
  readonly parameters: readonly Parameter[];
  /** Helper figures over the parameters and those before them, by name. */
  readonly derived?: Readonly<Record<string, Formula>>;
  /** What helper figures measure, where a text shows them. */
  readonly measures?: Readonly<Record<string, Measure>>;
  /** What must hold of the figures; otherwise they are drawn anew. */
  readonly constraints?: readonly Formula[];
  readonly parts: readonly Part[];
}
