import { besideTheList, HEADER, rowsBesideTheList } from "../beside-the-list.ts";
import type { Calculator } from "../define.ts";
import type { PerRow } from "../labels.ts";
import type { Table } from "../read.ts";
import type { Value } from "../results.ts";
import type { Language } from "../words.ts";
import { type AnyInputs, compute } from "./compute.ts";
import type { Answer } from "./outcome.ts";
import { remembering, type Surroundings, toolsFor } from "./tools.ts";

/** The answer of a calculator to inputs that are read. */
export function answered(
  calculator: Calculator,
  inputs: AnyInputs,
  tables: readonly Table[],
  surroundings: Surroundings,
  once = remembering(),
): Answer {
  const { tools, report } = toolsFor(tables, surroundings, once);
  const computed = compute(calculator, inputs, tools);
  const [table] = tables;
  // A host that shows the answers per row has no use for it, and for a long list it is long in the making.
  let value: Answer["value"] | undefined;
  return {
    ok: true,
    get value() {
      value ??= placed(calculator, computed, tables) as Answer["value"];
      return value;
    },
    perRow:
      calculator.result.kind === "column" && table !== undefined ? { answers: computed as PerRow, table } : undefined,
    language: inputs.language as Language | undefined,
    report,
    inputs,
    steps: () => calculator.explain(inputs as never, computed as never, tools),
  };
}

/** What was computed per row, in the rows that it belongs to. */
function placed({ result }: Calculator, computed: unknown, [first]: readonly Table[]): unknown {
  if (first === undefined) return computed;
  if (result.kind === "column") return besideTheList(computed as PerRow, first, HEADER);
  if (result.kind !== "rows") return computed;
  return rowsBesideTheList(computed as readonly (readonly Value[])[], result.columns.length, first);
}
