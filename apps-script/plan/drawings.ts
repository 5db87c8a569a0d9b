import type { NativeChart } from "../../pane/changes.ts";
import { WorkbookError } from "../../pane/workbook.ts";
import type { Done, Place, PlacedSeries, PlacedStep } from "../protocol.ts";
import { makeRoom, rangeOf, sheetOf } from "./sheets.ts";

type Step<Kind extends PlacedStep["kind"]> = Extract<PlacedStep, { readonly kind: Kind }>;
type Drawn<Kind extends Done["kind"]> = Extract<Done, { readonly kind: Kind }>;

const TYPES = {
  scatter: "SCATTER",
  column: "COLUMN",
  bar: "BAR",
  line: "LINE",
} as const satisfies Record<NativeChart["kind"], keyof typeof Charts.ChartType>;

/** Adds a chart over some cells. All its series are drawn against one column, each from a column of its own. */
export function addChart({ place, chart, series }: Step<"chart">): Drawn<"chart"> {
  makeRoom(place);
  const sheet = sheetOf(place);
  const { x, columns } = domainOf(series);
  const range = rangeOf(place);
  let builder = sheet.newChart().setChartType(Charts.ChartType[TYPES[chart.kind]]).addRange(rangeOf(x));
  for (const column of columns) builder = builder.addRange(rangeOf(column));
  const built = builder
    .setNumHeaders(0)
    .setPosition(place.row, place.column, 0, 0)
    .setOption("title", chart.title)
    .setOption("hAxis", { title: chart.kind === "bar" ? chart.yTitle : chart.xTitle })
    .setOption("vAxis", { title: chart.kind === "bar" ? chart.xTitle : chart.yTitle })
    .setOption("legend", { position: "bottom" })
    .setOption("width", widthOf(range))
    .setOption("height", heightOf(range))
    .setOption("series", Object.assign({}, ...series.map((one, index) => ({ [index]: lookOf(one, chart.kind) }))))
    .build();
  const before = sheet.getCharts().map((one) => one.getChartId());
  sheet.insertChart(built);
  const added = sheet.getCharts().find((one) => !before.includes(one.getChartId()));
  return { kind: "chart", sheet: sheet.getSheetId(), chart: added?.getChartId() ?? null };
}

const lookOf = ({ name, colour, line = false }: PlacedSeries, kind: NativeChart["kind"]): object => ({
  labelInLegend: name,
  ...(colour !== undefined && { color: colour }),
  ...(kind === "scatter" && (line ? { lineWidth: 2, pointSize: 0 } : { lineWidth: 0, pointSize: 7 })),
});

/** Sheets draws columns side by side: each series over the same rows, blank where it has no point. */
function domainOf(series: readonly PlacedSeries[]): { readonly x: Place; readonly columns: readonly Place[] } {
  const all = series.flatMap(({ x, y }) => [x, y]);
  const [first] = all;
  const top = Math.min(...all.map(({ row }) => row));
  const bottom = Math.max(...all.map(({ row, rows }) => row + rows));
  const tall = (place: Place): Place => ({ ...place, row: top, rows: bottom - top });
  const oneDomain = series.every(({ x }) => x.column === first?.column && x.sheet === first.sheet);
  const apart = new Set(series.map(({ y }) => `${y.sheet} ${y.column}`)).size === series.length;
  const narrow = all.every(({ columns }) => columns === 1);
  if (first === undefined || !oneDomain || !apart || !narrow) throw new WorkbookError("unsupported", "chart");
  return { x: tall(first), columns: series.map(({ y }) => tall(y)) };
}

type Range = GoogleAppsScript.Spreadsheet.Range;

function widthOf(range: Range): number {
  const columns = Array.from({ length: range.getNumColumns() }, (_, at) => range.getColumn() + at);
  return columns.reduce((sum, column) => sum + range.getSheet().getColumnWidth(column), 0);
}

function heightOf(range: Range): number {
  const rows = Array.from({ length: range.getNumRows() }, (_, at) => range.getRow() + at);
  return rows.reduce((sum, row) => sum + range.getSheet().getRowHeight(row), 0);
}

export function removeChart({ sheet: id, chart }: Drawn<"chart">): void {
  const sheet = sheetOf({ sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
  const found = sheet.getCharts().find((one) => one.getChartId() === chart);
  if (found !== undefined) sheet.removeChart(found);
}

/** Puts a picture over the sheet, its corner in that of a cell. */
export function addPicture({ place, png, width, height, description }: Step<"picture">): Drawn<"picture"> {
  makeRoom(place);
  const id = Utilities.getUuid();
  const blob = Utilities.newBlob(Utilities.base64Decode(png), "image/png", "kwadrant.png");
  sheetOf(place)
    .insertImage(blob, place.column, place.row)
    .setWidth(width)
    .setHeight(height)
    .setAltTextDescription(description)
    // Pictures have no id: by this title it is found again.
    .setAltTextTitle(`Kwadrant ${id}`);
  return { kind: "picture", sheet: sheetOf(place).getSheetId(), title: `Kwadrant ${id}` };
}

export function removePicture({ sheet: id, title }: Drawn<"picture">): void {
  const sheet = sheetOf({ sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
  for (const image of sheet.getImages()) if (image.getAltTextTitle() === title) image.remove();
}
