import type { Calculator, Tools } from "../define.ts";
import { fail } from "../errors.ts";
import { isLabels, type PerRow } from "../labels.ts";
import type { Value } from "../results.ts";

/** What is computed with, by parameter. */
export type AnyInputs = Record<string, unknown>;

export function compute(calculator: Calculator, inputs: AnyInputs, tools: Tools): unknown {
  const computed = calculator.compute(inputs as never, tools);
  checkNumbers(calculator, computed);
  return computed;
}

/** Refuses a result that no cell can hold: what overflowed. */
function checkNumbers({ result }: Calculator, computed: unknown): void {
  if (typeof computed === "number" && !Number.isFinite(computed)) fail("too-large");
  if (result.kind === "column") {
    const column = computed as PerRow;
    if (!isLabels(column)) for (let row = 0; row < column.length; row++) checkNumber(column[row] as Value);
  }
  if (result.kind !== "table" && result.kind !== "rows") return;
  for (const row of computed as readonly (readonly Value[])[]) for (const value of row) checkNumber(value);
}

function checkNumber(value: Value): void {
  if (typeof value === "number" && !Number.isFinite(value)) fail("too-large");
}
