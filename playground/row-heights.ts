import type { FUniver } from "@univerjs/core/facade";

const MEASURE = "sheet.operation.mark-dirty-row-auto-height";
const DO_NOT_MEASURE = "sheet.operation.cancel-mark-dirty-row-auto-height";
const REMOVE_SHEET = "sheet.mutation.remove-sheet";

interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: string;
}

interface Measuring extends OnSheet {
  readonly id: string;
}

/** Univer measures rows when it has a moment, and stumbles over those of a sheet that is gone by then: they are called off. */
export function measureOnlySheetsThatAreThere(api: FUniver): void {
  const asked = new Map<string, readonly Measuring[]>();
  const sheetOf = ({ unitId, subUnitId }: OnSheet) => `${unitId}/${subUnitId}`;
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== MEASURE) return;
    const { unitId, subUnitId, id: own } = params as Measuring;
    const sheet = sheetOf({ unitId, subUnitId });
    asked.set(sheet, [...(asked.get(sheet) ?? []), { unitId, subUnitId, id: own }]);
  });
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== REMOVE_SHEET) return;
    const sheet = sheetOf(params as OnSheet);
    for (const measuring of asked.get(sheet) ?? []) api.syncExecuteCommand(DO_NOT_MEASURE, measuring);
    asked.delete(sheet);
  });
}
