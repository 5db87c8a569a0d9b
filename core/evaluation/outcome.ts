import type { ParamReport } from "../define.ts";
import { CalcError, type Facts } from "../errors.ts";
import type { PerRow } from "../labels.ts";
import type { InParts } from "../numeric/in-parts.ts";
import type { Table } from "../read.ts";
import type { Step, Value } from "../results.ts";
import type { Language } from "../words.ts";

export interface Note {
  readonly key: string;
  readonly facts: Facts;
}

/** What was read, column by column, and what is worth saying about it. */
export interface DataReport {
  readonly params: readonly ParamReport[];
  readonly notes: readonly Note[];
}

export interface Answer {
  readonly ok: true;
  /** One value, or a rectangle that spills. */
  readonly value: Value | readonly (readonly Value[])[];
  /** Where the answer is one per row of a list: those of the rows that hold data, and the list that they stand beside. */
  readonly perRow?: { readonly answers: PerRow; readonly table: Table } | undefined;
  /** The language asked for by the last argument. */
  readonly language: Language | undefined;
  readonly report: DataReport;
  /** What was computed with, by parameter: columns without their blank rows and header. Undefined where rows were computed one by one. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** The derivation with the user's figures; of the first row where there are several. */
  steps(): readonly Step[];
}

export interface Refusal {
  readonly ok: false;
  readonly error: CalcError;
}

export type Outcome = Answer | Refusal;

/** What some work gives, or the refusal that ended it. The only catch. */
export function orRefusal<T>(work: () => T, placeInHand: () => Facts | undefined = () => undefined): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CalcError)) throw error;
    const { code, facts, calculator: of } = error;
    return { ok: false, error: new CalcError(code, { ...placeInHand(), ...facts }, of) };
  }
}

/** The same of work in parts. */
export function* partsOrRefusal<T>(work: InParts<T>): InParts<T | Refusal> {
  for (;;) {
    const part = orRefusal(() => work.next());
    if ("ok" in part) return part;
    if (part.done === true) return part.value;
    yield;
  }
}
