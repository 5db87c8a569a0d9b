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
  let asked: Measuring[] = [];
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id === MEASURE) asked.push(params as Measuring);
  });
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== REMOVE_SHEET) return;
    const { unitId, subUnitId } = params as OnSheet;
    const goes = (one: OnSheet) => one.unitId === unitId && one.subUnitId === subUnitId;
    for (const measuring of asked.filter(goes)) api.syncExecuteCommand(DO_NOT_MEASURE, measuring);
    asked = asked.filter((one) => !goes(one));
  });
}
