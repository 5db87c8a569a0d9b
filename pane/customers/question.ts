import { parametersOf } from "../../core/define.ts";
import { orRefusal } from "../../core/evaluation/outcome.ts";
import type { NumberParam } from "../../core/params.ts";
import { dateFrom } from "../../core/read-dates.ts";
import { type Entry, findEntry } from "../../core/registry.ts";
import { type TimeUnit, UNITS } from "../../core/value/bases/buyers-from.ts";
import { MODELS, type ModelName } from "../../core/value/bases/models.ts";
import { type InputProblem, understand } from "../insertion.ts";
import type { Notation } from "../notation.ts";

/** What is asked of a customer base. */
export interface Question {
  /** How many units of time to look ahead. */
  readonly horizon: number;
  readonly unit: TimeUnit;
  /** A fraction of what customers spend. */
  readonly margin: number;
  /** A fraction per year. */
  readonly discount: number;
  readonly model: ModelName;
  /** Serial day that the data end on; undefined for the last date in them. */
  readonly asOf: number | undefined;
}

export function entryOf(id: string): Entry {
  const entry = findEntry(id);
  if (entry === undefined) throw new Error(`there is no function ${id}`);
  return entry;
}

/** The function that the inputs are those of. */
export const PREDICTION = entryOf("CLVTABLE");

/** The inputs that are typed, by the name of the parameter; the two others are chosen from lists. */
export const TYPED = ["horizon", "margin", "discount", "asOf"] as const;
export type TypedInput = (typeof TYPED)[number];

/** Inputs as they stand in their fields. */
export type Inputs = Readonly<Record<TypedInput, string>> & { readonly unit: TimeUnit; readonly model: ModelName };

const paramOf = (name: string) => {
  const param = parametersOf(PREDICTION.calculator).find((one) => one.name === name);
  if (param === undefined) throw new Error(`${PREDICTION.calculator.id} has no parameter ${name}`);
  return param;
};

const defaultOf = (name: string): number => (paramOf(name) as NumberParam).default ?? 0;

/** The standard that the function itself has. */
export const FIRST_QUESTION: Question = {
  horizon: defaultOf("horizon"),
  unit: "month",
  margin: defaultOf("margin"),
  discount: defaultOf("discount"),
  model: MODELS[0],
  asOf: undefined,
};

/** The same, as people type it. */
export const FIRST_INPUTS: Inputs = {
  horizon: String(FIRST_QUESTION.horizon),
  unit: FIRST_QUESTION.unit,
  margin: `${100 * FIRST_QUESTION.margin}%`,
  discount: `${100 * FIRST_QUESTION.discount}%`,
  asOf: "",
  model: FIRST_QUESTION.model,
};

export const unitOf = (value: string): TimeUnit =>
  (Object.keys(UNITS) as TimeUnit[]).find((unit) => unit === value) ?? FIRST_INPUTS.unit;
export const modelNamed = (value: string): ModelName => MODELS.find((model) => model === value) ?? FIRST_INPUTS.model;

export type Asked =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly problems: ReadonlyMap<TypedInput, InputProblem> };

/** What the fields ask, or what is wrong in which of them. */
export function questionIn(inputs: Inputs, notation: Notation): Asked {
  const problems = new Map<TypedInput, InputProblem>();
  const read = (name: TypedInput): number | undefined => {
    const understood = understand(paramOf(name), inputs[name], notation);
    if ("problem" in understood) {
      problems.set(name, understood.problem);
      return undefined;
    }
    const [part] = understood.parts;
    if (part === undefined) return undefined;
    if (part.kind === "number") return part.percent ? part.typed / 100 : part.typed;
    const day = part.kind === "text" ? orRefusal(() => dateFrom(part.text, () => ({ param: name }))) : undefined;
    if (typeof day === "number") return day;
    problems.set(name, day?.error ?? "not-understood");
    return undefined;
  };
  const question: Question = {
    horizon: read("horizon") ?? FIRST_QUESTION.horizon,
    unit: inputs.unit,
    margin: read("margin") ?? FIRST_QUESTION.margin,
    discount: read("discount") ?? FIRST_QUESTION.discount,
    model: inputs.model,
    asOf: read("asOf"),
  };
  return problems.size > 0 ? { ok: false, problems } : { ok: true, question };
}
