import { withoutSheet } from "../../pane/address.ts";
import type { StepOf } from "../../pane/changes.ts";
import { WorkbookError } from "../../pane/workbook.ts";
import { type Rectangle, rangeOf } from "../rectangle.ts";
import type { Task } from "./task.ts";

/** Gives a range, or a formula, a name that formulas can use. */
export function nameTask(context: Excel.RequestContext, step: StepOf<"name">, place: Rectangle): Task {
  const { name } = step;
  let formula = "";
  return {
    jobs: [
      {
        cells: 1,
        queue() {
          const item = context.workbook.names.add(name, step.formula ?? rangeOf(context, place)).load("formula");
          return () => {
            formula = item.formula;
          };
        },
      },
    ],
    checks: (later) => [
      {
        cells: 1,
        queue() {
          const item = later.workbook.names.getItemOrNullObject(name).load("formula");
          return () => {
            if (!item.isNullObject && withoutSheet(item.formula) !== withoutSheet(formula)) {
              throw new WorkbookError("changed", name);
            }
          };
        },
      },
    ],
    async takeBack(later) {
      const item = later.workbook.names.getItemOrNullObject(name);
      await later.sync();
      if (item.isNullObject) return;
      item.delete();
      await later.sync();
    },
  };
}
