import { evaluate } from "../../evaluate.ts";
import { findEntry } from "../../registry.ts";
import type { Value as Computed } from "../../results.ts";
import { fault, type Scalar, type Value } from "./value.ts";

/** One of our functions on the values of an exercise; its labels in English. A refusal leaves the formula without a value. */
export function callOurs(name: string, args: readonly Value[]): Value {
  const entry = findEntry(name);
  if (entry === undefined) return fault("unknown-function", name);
  const outcome = evaluate(entry.calculator, args, SURROUNDINGS);
  if (!outcome.ok) return fault("refused", `${name}: ${outcome.error.code}`);
  const { value } = outcome;
  return isTable(value) ? value.map((row) => row.map(plain)) : plain(value);
}

export const isOurs = (name: string): boolean => findEntry(name) !== undefined;

const isTable = (value: Computed | readonly (readonly Computed[])[]): value is readonly (readonly Computed[])[] =>
  Array.isArray(value);

const plain = (value: Computed): Scalar => (typeof value === "object" ? value.en : value);

/** What an exercise asks of a function: no cells of a host, no derivation and no other exercise. */
const SURROUNDINGS = {
  foreign: () => ({ error: "#VALUE!" }),
  explain: (name: string) => fault("refused", name),
  mark: (part: string) => fault("refused", part),
} as const;
