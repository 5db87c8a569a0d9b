/** The answers of a survey, 0 to 10. */
export const ANSWERS: readonly number[] = Array.from({ length: 11 }, (_, answer) => answer);

/** How many cells of a range hold some of the answers. */
export interface Count {
  /** As written. */
  readonly range: string;
  readonly answers: readonly number[];
  /** A blank cell counts too, because a comparison takes it for 0. */
  readonly blanks: boolean;
}

/** How many times a count is added, and what it is divided by. */
export interface Term {
  readonly times: number;
  readonly count: Count;
  readonly base: Base | undefined;
}

export type Base =
  /** COUNT, COUNTA or ROWS of a range. */
  | { readonly kind: "numbers" | "filled" | "cells"; readonly range: string }
  /** Counts added up: only some of the answers, perhaps. */
  | { readonly kind: "counts"; readonly range: string; readonly answers: readonly number[] };

export const signOf = (operator: string): number | undefined => ({ "+": 1, "-": -1, "%": 0.01 })[operator];

export function scaled(terms: readonly Term[] | undefined, factor: number | undefined): readonly Term[] | undefined {
  if (terms === undefined || factor === undefined) return undefined;
  return terms.map((term) => ({ ...term, times: term.times * factor }));
}

export const only = (count: Count | undefined): readonly Term[] | undefined =>
  count === undefined ? undefined : [{ times: 1, count, base: undefined }];

export const joined = (
  one: readonly Term[] | undefined,
  other: readonly Term[] | undefined,
): readonly Term[] | undefined => (one === undefined || other === undefined ? undefined : [...one, ...other]);
