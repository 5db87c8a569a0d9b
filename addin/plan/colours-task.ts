import type { StepOf } from "../../pane/changes.ts";
import { type Rectangle, rangeOf } from "../rectangle.ts";
import { CELLS_PER_CALL, type LooksTask } from "./looks-tasks.ts";

/** Has Excel colour cells by their text, also when that changes. */
export function coloursTask(
  context: Excel.RequestContext,
  { classes }: StepOf<"colours">,
  place: Rectangle,
): LooksTask {
  const before = new Set<string>();
  let added: readonly string[] | undefined;
  return {
    reads: [
      {
        cells: CELLS_PER_CALL,
        queue() {
          const rules = rangeOf(context, place).conditionalFormats.load("items/id");
          return () => {
            for (const { id } of rules.items) before.add(id);
          };
        },
      },
    ],
    jobs: [
      {
        cells: classes.length * CELLS_PER_CALL,
        queue() {
          const { conditionalFormats } = rangeOf(context, place);
          const rules = classes.map(({ text, fill, ink }) => {
            const rule = conditionalFormats.add(Excel.ConditionalFormatType.cellValue).load("id");
            rule.cellValue.format.fill.color = fill;
            rule.cellValue.format.font.color = ink;
            rule.cellValue.rule = { formula1: `="${text.replace(/"/g, '""')}"`, operator: "EqualTo" };
            return rule;
          });
          return () => {
            added = rules.map(({ id }) => id);
          };
        },
      },
    ],
    checks: () => [],
    async takeBack(later) {
      const rules = rangeOf(later, place).conditionalFormats.load("items/id");
      await later.sync();
      // A failure may have come before the ids were known: then they are the ones that were not there.
      const ours = (id: string) => (added === undefined ? !before.has(id) : added.includes(id));
      for (const rule of rules.items) if (ours(rule.id)) rule.delete();
      await later.sync();
    },
  };
}
