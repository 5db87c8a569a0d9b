import { addressOfArea, areaOf, cellsDown, fixedAddress } from "../../pane/address.ts";
import type { NativeChart, StepOf } from "../../pane/changes.ts";
import { targetOf } from "../../pane/plan.ts";
import { type Rectangle, rangeOf } from "../rectangle.ts";
import { CELLS_PER_CALL } from "./looks-tasks.ts";
import { areaOn, placeOf, type Sheets } from "./survey.ts";
import type { Task } from "./task.ts";

const TYPES = {
  scatter: "XYScatter",
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
} as const satisfies Record<NativeChart["kind"], string>;

/** Of more points nobody could read the names, and each costs Excel some requests. */
export const MOST_LABELS = 250;

/** Draws a chart of Excel's own over some cells. */
export function chartTask(
  context: Excel.RequestContext,
  { chart }: StepOf<"chart">,
  place: Rectangle,
  sheets: Sheets,
): Task {
  // By its name it is found again where a failure came before Excel told its id.
  const name = `Kwadrant ${crypto.randomUUID()}`;
  const series = chart.series.map((one) => ({
    ...one,
    xRange: placeOf(targetOf(one.x), sheets),
    yRange: placeOf(targetOf(one.y), sheets),
    labelCells: one.labels === undefined ? [] : cellsDown(addressOfArea(areaOn(targetOf(one.labels), sheets))),
  }));
  const labels = series.reduce((sum, { labelCells }) => sum + labelCells.length, 0);
  const shown = labels <= MOST_LABELS ? series : series.map((one) => ({ ...one, labelCells: [] }));
  return {
    jobs: [
      {
        cells: CELLS_PER_CALL * (chart.series.length + Math.min(labels, MOST_LABELS) + 1),
        queue() {
          draw(context, place, { ...chart, name, series: shown });
          return undefined;
        },
      },
    ],
    checks: () => [],
    async takeBack(later) {
      const drawn = later.workbook.worksheets.getItem(place.sheetId).charts.getItemOrNullObject(name).load("name");
      await later.sync();
      if (!drawn.isNullObject) drawn.delete();
      await later.sync();
    },
  };
}

interface Drawing extends NativeChart {
  readonly name: string;
  readonly series: readonly Series[];
}

type Series = NativeChart["series"][number] & {
  readonly xRange: Rectangle;
  readonly yRange: Rectangle;
  readonly labelCells: readonly string[];
};

function draw(context: Excel.RequestContext, place: Rectangle, drawing: Drawing): void {
  const { kind, name, title, xTitle, yTitle, series } = drawing;
  const [first] = series;
  if (first === undefined) throw new Error("a chart has a series");
  // Of one column Excel makes one series, which then becomes the first of ours.
  const { charts } = context.workbook.worksheets.getItem(place.sheetId);
  const chart = charts.add(TYPES[kind], rangeOf(context, first.yRange), "Columns");
  chart.name = name;
  chart.title.text = asText(title);
  chart.axes.categoryAxis.title.text = asText(xTitle);
  chart.axes.valueAxis.title.text = asText(yTitle);
  chart.legend.position = "Bottom";
  const range = rangeOf(context, place);
  chart.setPosition(range.getCell(0, 0), range.getLastCell());
  series.forEach((one, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(asText(one.name));
    drawn.name = asText(one.name);
    drawn.setValues(rangeOf(context, one.yRange));
    drawn.setXAxisValues(rangeOf(context, one.xRange));
    colour(drawn, kind, one);
    one.labelCells.forEach((cell, point) => {
      label(drawn.points.getItemAt(point), cell);
    });
  });
}

function colour(drawn: Excel.ChartSeries, kind: NativeChart["kind"], { colour: hex, line = false }: Series): void {
  if (line) drawn.chartType = kind === "scatter" ? "XYScatterLinesNoMarkers" : "Line";
  if (hex === undefined) return;
  if (line || kind === "line") drawn.format.line.color = hex;
  else if (kind !== "scatter") drawn.format.fill.setSolidColor(hex);
  if (line || kind === "bar" || kind === "column") return;
  drawn.markerStyle = "Circle";
  drawn.markerBackgroundColor = hex;
  drawn.markerForegroundColor = hex;
}

/** A label refers to its cell, so that it follows when a name changes. */
function label(point: Excel.ChartPoint, cell: string): void {
  const area = areaOf(cell);
  if (area === undefined) return;
  point.hasDataLabel = true;
  point.dataLabel.formula = `=${fixedAddress(area)}`;
}

/** Excel takes a title that begins with an equals sign for a reference. */
const asText = (text: string): string => (text.startsWith("=") ? `\u200b${text}` : text);
