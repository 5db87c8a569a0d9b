import { letters } from "./a1.ts";
import type { FakeSheet, SheetValue } from "./sheet.ts";
import { strict } from "./strict.ts";

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** What a range needs from around it. */
export interface Surroundings {
  /** Dates as those of the script's own realm. */
  native(value: SheetValue): unknown;
  /** Throws where the script may only read. */
  checkWritable(): void;
  checkFormula(formula: string): void;
  sheet(sheet: FakeSheet): unknown;
  activate(sheet: FakeSheet, address: string): void;
}

/** A Range as Apps Script has it: those members that the project uses, no more. */
export function fakeRange(sheet: FakeSheet, area: Rectangle, around: Surroundings): object {
  const { row, column, height, width } = area;
  if (row < 1 || column < 1 || height < 1 || width < 1)
    throw new Error("The number of rows and columns must be at least 1.");
  if (row + height - 1 > sheet.maxRows || column + width - 1 > sheet.maxColumns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  const lastColumn = column + width - 1;
  const cells = <T>(of: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, right) => of(row + down, column + right)),
    );
  const each = (act: (row: number, column: number) => void) => {
    around.checkWritable();
    if (!editable()) throw new Error("You are trying to edit a protected cell or object.");
    cells(act);
  };
  const eachOf = <T>(values: readonly (readonly T[])[], act: (row: number, column: number, value: T) => void) => {
    if (values.length !== height || values.some((line) => line.length !== width)) {
      throw new Error(`The number of rows or columns in the data does not match the range ${notation(area)}.`);
    }
    each((at, right) => act(at, right, values[at - row]?.[right - column] as T));
  };
  const editable = () =>
    !cells((at, right) => sheet.protects.some((hit) => hit(at, right)))
      .flat()
      .includes(true);
  return strict("Range", {
    getSheet: () => around.sheet(sheet),
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => height,
    getNumColumns: () => width,
    getLastColumn: () => lastColumn,
    getA1Notation: () => notation(area),
    getValues: () => cells((at, right) => around.native(sheet.at(at, right).value)),
    getFormulas: () => cells((at, right) => sheet.at(at, right).formula),
    getFormula: () => sheet.at(row, column).formula,
    getDisplayValue: () => String(sheet.at(row, column).value),
    isBlank: () =>
      !cells((at, right) => sheet.isBlank(at, right))
        .flat()
        .includes(false),
    canEdit: editable,
    getDataRegion: () => fakeRange(sheet, regionAround(sheet, area), around),
    getNumberFormats: () => cells((at, right) => sheet.lookAt(at, right).numberFormat),
    setNumberFormat: (numberFormat: string) => each((at, right) => sheet.setLook(at, right, { numberFormat })),
    setNumberFormats: (formats: readonly (readonly string[])[]) =>
      eachOf(formats, (at, right, numberFormat) => sheet.setLook(at, right, { numberFormat })),
    getFontWeights: () => cells((at, right) => sheet.lookAt(at, right).fontWeight),
    setFontWeight: (fontWeight: string) => each((at, right) => sheet.setLook(at, right, { fontWeight })),
    setFontWeights: (weights: readonly (readonly string[])[]) =>
      eachOf(weights, (at, right, fontWeight) => sheet.setLook(at, right, { fontWeight })),
    activate: () => around.activate(sheet, notation(area)),
    setFormula(formula: string) {
      around.checkFormula(formula);
      each((at, right) => sheet.compute(at, right, formula, 0));
    },
    setValues: (values: readonly (readonly unknown[])[]) =>
      eachOf(values, (at, right, value) => sheet.write(at, right, value)),
    clearContent() {
      each((at, right) => sheet.clear(at, right));
    },
  });
}

function notation({ row, column, height, width }: Rectangle): string {
  const start = `${letters(column)}${row}`;
  return height * width === 1 ? start : `${start}:${letters(column + width - 1)}${row + height - 1}`;
}

/** The block of filled cells around a range: grows while a cell on its border, corners included, holds something. */
function regionAround(sheet: FakeSheet, { row, column, height, width }: Rectangle): Rectangle {
  let [top, left, bottom, right] = [row, column, row + height - 1, column + width - 1];
  const touches = ({ row: at, column: over }: { row: number; column: number }) =>
    at >= top - 1 && at <= bottom + 1 && over >= left - 1 && over <= right + 1;
  for (let before = ""; before !== `${top},${left},${bottom},${right}`; ) {
    before = `${top},${left},${bottom},${right}`;
    for (const cell of sheet.filled) {
      if (!touches(cell)) continue;
      top = Math.min(top, cell.row);
      bottom = Math.max(bottom, cell.row);
      left = Math.min(left, cell.column);
      right = Math.max(right, cell.column);
    }
  }
  return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}
