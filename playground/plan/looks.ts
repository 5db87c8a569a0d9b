import type { ICellData, IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { fixedAddress, withoutSheet } from "../../pane/address.ts";
import type { StepOf } from "../../pane/changes.ts";
import { areaAt } from "../../pane/plan.ts";
import { WorkbookError } from "../../pane/workbook.ts";
import { put } from "./content.ts";
import { type Done, type Ground, isThere, matrix, type PlacedStep } from "./ground.ts";

/** Changes how cells look, and remembers how they looked in that respect. */
export function restyle(
  ground: Ground,
  sheet: FWorksheet,
  step: PlacedStep,
  style: Pick<IStyleData, "n" | "bl">,
): Done {
  const { top, left, rows, columns } = step.at;
  const styles = ground.workbook().getWorkbook().getStyles();
  const [key] = Object.keys(style) as ("n" | "bl")[];
  const raw = sheet.getSheet();
  const styled = (styleAt: (row: number, column: number) => IStyleData) =>
    matrix(rows, columns, (row, column): ICellData => {
      const formula = raw.getCellRaw(top + row, left + column)?.f;
      // Univer takes a cell that is set without its formula for one without.
      return { s: styleAt(row, column), ...(formula !== undefined && { f: formula }) };
    });
  const before = matrix(rows, columns, (row, column) => {
    const own = styles.getStyleByCell(raw.getCellRaw(top + row, left + column));
    // Null takes away what the plan brought; the types of the grid leave that out.
    return { [key as "n" | "bl"]: own?.[key as "n" | "bl"] ?? null } as IStyleData;
  });
  const wear = (styleAt: (row: number, column: number) => IStyleData) => put(sheet, step, styled(styleAt));
  wear(() => style);
  return { sheet, takeBack: () => wear((row, column) => before[row]?.[column] ?? {}) };
}

export function widenColumns(sheet: FWorksheet, { at, widths }: StepOf<"column-widths">): Done {
  const raw = sheet.getSheet();
  const wider = widths.flatMap((width, index) => {
    const column = at.left + index;
    const before = raw.getColumnWidth(column);
    const widens = width !== null && width > before && raw.getColVisible(column);
    return widens ? [{ column, width, before }] : [];
  });
  for (const { column, width } of wider) sheet.setColumnWidth(column, width);
  return {
    sheet,
    takeBack() {
      for (const { column, before } of wider) sheet.setColumnWidth(column, before);
    },
  };
}

/** A new sheet behind the active one and those that the plan made before it. */
export function addSheet(ground: Ground, name: string, madeBefore: number): Done {
  const workbook = ground.workbook();
  const active = workbook.getActiveSheet();
  const sheet = workbook.insertSheet(name, { index: active.getIndex() + 1 + madeBefore });
  workbook.setActiveSheet(active);
  return {
    sheet,
    takeBack() {
      // The grid cannot draw on while the sheet that it shows is taken away.
      const isShown = ground.workbook().getActiveSheet().getSheetId() === sheet.getSheetId();
      if (isShown && isThere(ground, active)) ground.workbook().setActiveSheet(active);
      ground.workbook().deleteSheet(sheet);
    },
  };
}

export function giveName(ground: Ground, sheet: FWorksheet, { name, at, formula }: StepOf<"name">): Done {
  const reference = () => {
    const defined = ground.workbook().getDefinedName(name);
    return defined ? withoutSheet(defined.getFormulaOrRefString()) : undefined;
  };
  ground.workbook().insertDefinedName(name, formula ?? fixedAddress(areaAt(sheet.getSheetName(), at)));
  const given = reference();
  return {
    sheet,
    isChanged: () => reference() !== undefined && reference() !== given,
    takeBack() {
      if (reference() !== undefined) ground.workbook().deleteDefinedName(name);
    },
  };
}

export function addRules(ground: Ground, sheet: FWorksheet, { at, classes }: StepOf<"colours">): Done {
  const { top, left, rows, columns } = at;
  const range = { startRow: top, startColumn: left, endRow: top + rows - 1, endColumn: left + columns - 1 };
  return { sheet, takeBack: ground.rules.add(sheet, range, classes) };
}

export async function addPicture(ground: Ground, sheet: FWorksheet, step: StepOf<"picture">): Promise<Done> {
  if (ground.pictures === undefined) throw new WorkbookError("unsupported", step.kind);
  return { sheet, takeBack: await ground.pictures.add(sheet, step) };
}
