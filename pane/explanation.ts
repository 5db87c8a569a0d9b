import { cellsOf, isTable, outcomeOf, type ShownCell } from "../core/answer.ts";
import { parametersOf } from "../core/define.ts";
import type { CalcError } from "../core/errors.ts";
import type { Answer } from "../core/evaluation/outcome.ts";
import { shownValue, stepText, UNIT_NAMES } from "../core/i18n/index.ts";
import type { Entry } from "../core/registry.ts";
import type { Step } from "../core/results.ts";
import type { Language } from "../core/words.ts";
import { areaOf, cellAt, heightOf, widthOf } from "./address.ts";
import type { Call } from "./formula.ts";
import { type Obstacle, readArguments } from "./read-arguments.ts";
import type { Workbook } from "./workbook.ts";

/** What there is to say about a call with the figures that it now has. */
export type Explanation =
  | {
      readonly kind: "answered";
      readonly answer: Answer;
      readonly steps: readonly Step[];
      /** What the arguments held, in their order. */
      readonly values: readonly unknown[];
    }
  /** `cell` is where the refusal points, where that is a cell of the workbook. */
  | {
      readonly kind: "refused";
      readonly error: CalcError;
      readonly cell: string | undefined;
      readonly values: readonly unknown[];
    }
  | { readonly kind: "obstructed"; readonly obstacle: Obstacle };

export async function explain(call: Call, workbook: Workbook): Promise<Explanation> {
  const read = await readArguments(call, workbook);
  if ("obstacle" in read) return { kind: "obstructed", obstacle: read.obstacle };
  // A long column takes a while to calculate: the pane may first paint that it is at work.
  await new Promise((resolve) => setTimeout(resolve));
  const outcome = outcomeOf(call.entry, read.values);
  if (outcome.ok) return { kind: "answered", answer: outcome, steps: outcome.steps(), values: read.values };
  return { kind: "refused", error: outcome.error, cell: cellOf(call, outcome.error), values: read.values };
}

/** The cell that a refusal points at. */
function cellOf({ entry, args }: Call, { facts, calculator }: CalcError): string | undefined {
  if (calculator !== undefined) return undefined;
  const argument = args[parametersOf(entry.calculator).findIndex(({ name }) => name === facts.param)];
  if (argument?.kind !== "reference") return undefined;
  if (facts.row !== undefined) return cellAt(argument.address, facts.row, facts.column ?? 1);
  const area = areaOf(argument.address);
  return area !== undefined && heightOf(area) === 1 && widthOf(area) === 1 ? argument.address : undefined;
}

/** How many rows and columns an answer spills over; undefined for one value. */
export function spillOf(entry: Entry, answer: Answer): { readonly rows: number; readonly columns: number } | undefined {
  const cells = cellsOf(entry, answer, "en");
  if (!isTable(cells)) return undefined;
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** The derivation as rows for the sheet, under headers: figures in words, results in full precision. */
export function stepRows(
  entry: Entry,
  steps: readonly Step[],
  headers: readonly string[],
  language: Language,
): readonly (readonly ShownCell[])[] {
  const rows = steps.map((step) => {
    const { name, formula, figures } = stepText(entry, step, language);
    return [name, formula, figures, shownValue(entry, step.result, language), UNIT_NAMES[step.unit][language]];
  });
  return [headers, ...rows];
}

/** The derivation as text, one step a line. */
export function stepsAsText(title: string, entry: Entry, steps: readonly Step[], language: Language): string {
  const lines = steps.map((step) => {
    const { name, formula, figures, result } = stepText(entry, step, language);
    const parts = [formula, figures, result].filter((part) => part !== "");
    return `${name}: ${parts.join(" = ")}`;
  });
  return [title, ...lines].join("\n");
}
