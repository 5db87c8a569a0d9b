import type { Calculator } from "../define.ts";
import type { RefusalCode } from "../errors.ts";
import type { families } from "../registry.ts";
import type { ColumnResult, LabelResult, NumberResult, RowsResult, StepWords, TableResult } from "../results.ts";

export interface ParamWords {
  readonly name: string;
  readonly help: string;
}

/** Everything a person reads about one calculator, in one language. */
export interface CalculatorWords {
  readonly title: string;
  readonly summary: string;
  readonly formula: string;
  readonly params: Readonly<Record<string, ParamWords>>;
  /** What the answer is. */
  readonly result: string;
  /** Above an answer per row. */
  readonly header?: string;
  /** Above the columns of a table. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, StepWords>>;
  /** One note per example. */
  readonly examples: readonly string[];
  readonly errors?: Readonly<Partial<Record<RefusalCode, string>>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly rivals?: Readonly<Record<string, string>>;
  readonly rules?: Readonly<Record<string, string>>;
}

type Keys<T> = { readonly [K in keyof T]: string };
type Unless<T, Slot extends string> = keyof T extends never ? unknown : { readonly [K in Slot]: Keys<T> };

type MoreKey<R> = R extends { readonly more: { readonly key: infer K extends string } } ? K : never;

/** The words that one calculator needs: a missing or extra parameter, column, step, refusal or note does not compile. */
export type WordsFor<C> =
  C extends Calculator<infer P, infer R, infer S, infer E, infer N, infer V, infer U>
    ? {
        readonly title: string;
        readonly summary: string;
        readonly formula: string;
        readonly params: { readonly [Name in P[number]["name"]]: ParamWords };
        readonly result: string;
        readonly steps: { readonly [K in keyof S]: StepWords };
        readonly examples: readonly string[];
      } & (R extends TableResult | RowsResult
        ? { readonly columns: { readonly [K in R["columns"][number]["key"] | MoreKey<R>]: string } }
        : unknown) &
        (R extends NumberResult | LabelResult | ColumnResult ? { readonly header: string } : unknown) &
        Unless<E, "errors"> &
        Unless<N, "notes"> &
        Unless<V, "rivals"> &
        Unless<U, "rules">
    : never;

export type FamilyWords<F extends keyof typeof families> = {
  readonly [K in keyof (typeof families)[F]]: WordsFor<(typeof families)[F][K]>;
};

/** Sentences that every calculator shares; `{name}` stands for a fact. */
export type SharedSentences = { readonly [C in RefusalCode]: string };
