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

/**
 * Univer measures rows when it has a moment, and stumbles over those of a sheet that is gone by then, with or without its
 * workbook: they are called off. To be asked for before the first workbook, because what measures goes as soon as Univer itself
 * hears that a workbook does.
 */
export function measureOnlySheetsThatAreThere(api: FUniver): void {
  let asked: Measuring[] = [];
  const callOff = (goes: (one: OnSheet) => boolean) => {
    for (const measuring of asked.filter(goes)) api.syncExecuteCommand(DO_NOT_MEASURE, measuring);
    asked = asked.filter((one) => !goes(one));
  };
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id === MEASURE) asked.push(params as Measuring);
  });
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== REMOVE_SHEET) return;
    const { unitId, subUnitId } = params as OnSheet;
    callOff((one) => one.unitId === unitId && one.subUnitId === subUnitId);
  });
  api.addEvent(api.Event.WorkbookDisposed, ({ unitId }) => callOff((one) => one.unitId === unitId));
}
