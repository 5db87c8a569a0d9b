import type { Cell } from "../../../core/cells.ts";
import type { Language } from "../../../core/words.ts";
import { examine } from "../../../pane/clinic/examine.ts";
import type { Finding } from "../../../pane/clinic/finding.ts";
import { readSheet } from "../../../pane/clinic/read-sheet.ts";
import { FakeWorkbook } from "../fake-workbook.ts";

export type FormulaAt = readonly [address: string, formula: string, value: Cell];

/** What the clinic finds on a sheet with these cells and formulas, and what the formulas show now. */
export async function findingsOn(
  cells: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  formulas: readonly FormulaAt[],
  labels: Language = "en",
): Promise<readonly Finding[]> {
  const workbook = new FakeWorkbook();
  for (const [address, rows] of Object.entries(cells)) workbook.fill(address, rows);
  for (const [address, formula, value] of formulas) workbook.putFormula(address, formula, value);
  await workbook.setLabelLanguage(labels);
  return examine(await readSheet(workbook));
}

/** A formula filled down, with the row number in the place of #, and what each cell shows. */
export const filledDown = (
  column: string,
  firstRow: number,
  formula: string,
  values: readonly Cell[],
): readonly FormulaAt[] =>
  values.map((value, index) => {
    const row = firstRow + index;
    return [`${column}${row}`, formula.split("#").join(String(row)), value];
  });
