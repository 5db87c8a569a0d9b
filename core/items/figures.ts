import { computed, holds } from "./formula/compile.ts";
import { fault, type Scope, type Value } from "./formula/value.ts";
import type { Item, NumberPart, Part } from "./item.ts";

/** The figures of one variant, by the names of the parameters. */
export type Figures = Readonly<Record<string, number>>;

export const isNumberPart = (part: Part): part is NumberPart => part.kind === "number";

/** The figures of the worked example. */
export const workedFigures = ({ parameters }: Item): Figures =>
  Object.fromEntries(parameters.map(({ name, worked }) => [name, worked]));

/** What formulas of an item may use: its figures and the helper figures over them. A helper without a value is missing. */
export function scopeOf({ parameters, derived = {} }: Item, figures: Figures): Map<string, Value> {
  const scope = new Map<string, Value>();
  for (const { name } of parameters) scope.set(name, figures[name] ?? fault("unknown-name", name));
  for (const [name, formula] of Object.entries(derived)) {
    const value = computed(formula, scope);
    if (value !== undefined) scope.set(name, value);
  }
  return scope;
}

/** The scope with the right answers of the number parts, each computed from those before it. */
export function answeredScope({ parts }: Pick<Item, "parts">, given: Scope): Map<string, Value> {
  const scope = new Map(given);
  for (const part of parts.filter(isNumberPart)) {
    const value = computed(part.answer, scope);
    if (typeof value === "number") scope.set(part.name, value);
  }
  return scope;
}

/** Whether an item may be asked with these figures. */
export const meetsConstraints = ({ constraints = [] }: Item, scope: Scope): boolean =>
  constraints.every((constraint) => holds(constraint, scope));
