import type { Carrying, WritableCell } from "../../pane/changes.ts";
import type { Receipt, Workbook } from "../../pane/workbook.ts";

/** Writes one formula into one cell. */
export const insertFormula = (workbook: Workbook, formula: string, address: string): Promise<Receipt> =>
  workbook.apply([{ kind: "formula", address, formula, rows: 1, columns: 1 }]);

/** Writes values into blank cells. */
export const insertValues = (
  workbook: Workbook,
  values: readonly (readonly WritableCell[])[],
  address: string,
  carrying?: Carrying,
): Promise<Receipt> => workbook.apply([{ kind: "values", address, values }], carrying);
