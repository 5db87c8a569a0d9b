import type { Worksheet } from "./worksheet.ts";

/** As far as tests write. */
const ROWS = 120;
const COLUMNS = 45;

/** All that a sheet holds, in a form that can be compared. */
export function sheetContent(sheet: Worksheet): unknown {
  const places = Array.from({ length: ROWS * COLUMNS }, (_, at) => ({
    row: Math.floor(at / COLUMNS),
    column: at % COLUMNS,
  }));
  const cells = places.flatMap(({ row, column }) => {
    const format = sheet.cells.numberFormat(row, column);
    const bold = sheet.cells.formats.read("font.bold", { row, column, rows: 1, columns: 1 }, false);
    const cell = sheet.cells.at(row, column);
    return cell === undefined && format === "General" && bold === false ? [] : [{ row, column, cell, format, bold }];
  });
  const { name, charts, shapes, conditionalFormats, columnWidths } = sheet;
  const widths = [...columnWidths].filter(([, width]) => width !== 48);
  return { name, cells, widths, drawn: [charts.length, shapes.length, conditionalFormats.length] };
}
