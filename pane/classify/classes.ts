import { outcomeOf, type ShownCell } from "../../core/answer.ts";
import type { Cell } from "../../core/cells.ts";
import type { CalcError } from "../../core/errors.ts";
import type { Entry } from "../../core/registry.ts";
import type { Value } from "../../core/results.ts";
import type { Words } from "../../core/words.ts";
import type { Choice } from "./choice.ts";
import type { Line } from "./kind.ts";
import type { LineValues } from "./line-values.ts";
import type { Rows } from "./read-rows.ts";

/** The classes in their order, and for each row from the first to the last which of them it is in: −1 for none. */
export interface Classes {
  readonly labels: readonly Words[];
  readonly of: Int32Array;
}

/** What a function refused, and which it was. */
export interface RefusedBy {
  readonly entry: Entry;
  readonly error: CalcError;
}

export type Classified = { readonly classes: Classes } | { readonly refused: RefusedBy };

/** The class of every row, by the function that a cell would call with the same columns and thresholds. */
export function classify(choice: Choice, rows: Rows, lines: LineValues): Classified {
  const { kind } = choice;
  const scores = outcomeOf(kind.entry, argumentsFor(choice, rows, lines));
  if (!scores.ok) return { refused: { entry: kind.entry, error: scores.error } };
  const outcome = kind.second === undefined ? scores : outcomeOf(kind.second, [scores.value]);
  if (!outcome.ok) return { refused: { entry: kind.second ?? kind.entry, error: outcome.error } };

  const labels = kind.labels ?? [...choice.names].reverse().map((name): Words => ({ en: name, nl: name }));
  const places = new Map(labels.map((label, index) => [label.en, index]));
  const answers = columnOf(outcome.value);
  const of = Int32Array.from(answers, (answer) => {
    const text = typeof answer === "object" ? answer.en : String(answer);
    return text === "" ? -1 : (places.get(text) ?? -1);
  });
  // A blank that the function counts as a number is one, but a row without anything is no row.
  const taken = new Set(rows.used);
  for (let at = 0; at < of.length; at++) if (!taken.has(rows.first + at)) of[at] = -1;
  return { classes: { labels, of } };
}

const columnOf = (value: Value | readonly (readonly Value[])[]): readonly Value[] =>
  Array.isArray(value) ? value.map((row: readonly Value[]) => row[0] ?? "") : [value as Value];

function argumentsFor({ kind, names }: Choice, rows: Rows, lines: LineValues): readonly unknown[] {
  return kind.entry.calculator.params.map(({ name }) => {
    const fixed = kind.fixed[name];
    if (fixed !== undefined) return fixed.value;
    if (kind.named?.param === name) return names.map((text): readonly ShownCell[] => [text]);
    return (
      rows.columns[name] ??
      cellsOfLines(
        kind.lines.filter(({ param }) => param === name),
        lines,
      )
    );
  });
}

/** The thresholds of one parameter as cells: those of a line under each other, lines side by side; undefined where one is open. */
export function cellsOfLines(lines: readonly Line[], values: LineValues): readonly (readonly Cell[])[] | undefined {
  const columns = lines.map(({ key }) => values[key]);
  const [first] = columns;
  if (first === undefined || columns.some((column) => column?.length !== first.length)) return undefined;
  return first.map((_, row) => columns.map((column) => column?.[row] ?? null));
}
