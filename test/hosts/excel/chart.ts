import { invalidArgument } from "./host-error.ts";
import {
  type Arguments,
  asNumber,
  asText,
  collection,
  expose,
  type HostObject,
  isHostObject,
  type Json,
  record,
  type Surface,
} from "./host-object.ts";
import { Range } from "./range.ts";
import type { Worksheet } from "./worksheet.ts";

export interface ChartSource {
  readonly type: string;
  readonly source: Range;
  readonly seriesBy: string;
}

/** A chart holds what it was told: its type, its place, its titles, its axes and which ranges its series draw. */
export class Chart implements HostObject {
  readonly sheet: Worksheet;
  readonly id: string;
  readonly series: ChartSeries[];
  readonly title: HostObject;
  readonly legend: HostObject;
  readonly valueAxis: HostObject;
  readonly categoryAxis: HostObject;
  /** In points. */
  place = { left: 0, top: 0, width: 360, height: 216 };
  /** The cells it was put over; this host does not know where those lie on the page. */
  position: { readonly start: string; readonly end: string } | undefined;
  name: string;
  type: string;

  constructor(sheet: Worksheet, from: ChartSource) {
    this.sheet = sheet;
    this.id = sheet.workbook.nextId();
    this.name = `Chart ${sheet.charts.length + 1}`;
    this.type = from.type;
    this.series = seriesOf(from);
    const guard = () => sheet.assertWritable();
    this.title = record("ChartTitle", { overlay: false, text: "", visible: true }, { guard });
    this.legend = record("ChartLegend", { overlay: false, position: "Right", visible: true }, { guard });
    this.valueAxis = axis(guard);
    this.categoryAxis = axis(guard);
  }

  get surface(): Surface {
    return expose<Chart>(this, chartMembers);
  }

  identity() {
    return { Id: this.id };
  }

  delete(): void {
    this.sheet.assertWritable();
    this.sheet.charts.splice(this.sheet.charts.indexOf(this), 1);
  }

  move(change: Partial<Chart["place"]>): void {
    this.sheet.assertWritable();
    this.place = { ...this.place, ...change };
  }

  setPosition(received: Arguments): void {
    const start = this.#cell(received, 0);
    this.position = { start, end: received.has(1) ? this.#cell(received, 1) : start };
  }

  #cell(received: Arguments, index: number): string {
    const given = received.at(index);
    return rangeFrom(isHostObject(given) ? given : this.sheet.getRange(received.text(index))).address;
  }
}

export class ChartSeries implements HostObject {
  readonly settings: HostObject;
  readonly points = new Map<number, HostObject>();
  readonly #format = seriesFormat();
  values: Range | undefined;
  xValues: Range | undefined;

  constructor(name: string, ranges: { readonly values?: Range; readonly xValues?: Range | undefined } = {}) {
    this.values = ranges.values;
    this.xValues = ranges.xValues;
    this.settings = record(
      "ChartSeries",
      {
        chartType: null,
        hasDataLabels: false,
        markerBackgroundColor: null,
        markerForegroundColor: null,
        markerSize: 5,
        markerStyle: "Automatic",
        name,
      },
      {
        children: { format: () => this.#format, points: () => this.#pointCollection() },
        commands: {
          setValues: (_, received) => {
            this.values = rangeFrom(received.at(0));
          },
          setXAxisValues: (_, received) => {
            this.xValues = rangeFrom(received.at(0));
          },
        },
      },
    );
  }

  get surface(): Surface {
    return this.settings.surface;
  }

  #pointCollection(): HostObject {
    const count = this.values ? this.values.box.rows * this.values.box.columns : 0;
    const items = () => Array.from({ length: count }, (_, index) => this.#point(index));
    return collection({ kind: "ChartPointsCollection", items, keys: () => [] });
  }

  #point(index: number): HostObject {
    const known = this.points.get(index);
    if (known) return known;
    const label = record("ChartDataLabel", { formula: "", position: null, text: "" });
    const point = record("ChartPoint", { hasDataLabel: false }, { children: { dataLabel: () => label } });
    this.points.set(index, point);
    return point;
  }
}

function seriesFormat(): HostObject {
  const line = record("ChartLineFormat", { color: "#000000", lineStyle: "Automatic", weight: 2 });
  const fill = solidFill();
  return record("ChartSeriesFormat", {}, { children: { fill: () => fill, line: () => line } });
}

function solidFill(): HostObject {
  const setSolidColor = (_: undefined, received: Arguments) => void received.text(0);
  return record("ChartFill", {}, { commands: { setSolidColor } });
}

function rangeFrom(value: unknown): Range {
  if (!(value instanceof Range)) throw invalidArgument();
  return value;
}

function axis(guard: () => void): HostObject {
  const title = record("ChartAxisTitle", { text: "", visible: true }, { guard });
  const gridlines = record("ChartGridlines", { visible: true }, { guard });
  const properties = {
    majorUnit: null,
    maximum: null,
    minimum: null,
    numberFormat: "General",
    positionAt: 0,
    visible: true,
  };
  const setPositionAt = (_: undefined, received: Arguments) => {
    guard();
    properties.positionAt = asNumber(received.json(0));
  };
  const children = { majorGridlines: () => gridlines, title: () => title };
  return record("ChartAxis", properties, { guard, children, commands: { setPositionAt: setPositionAt } });
}

/** One series a column (or row) of numbers; the first column is the x of a scatter, or the text of the categories. */
function seriesOf({ type, source, seriesBy }: ChartSource): ChartSeries[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.box.columns > source.box.rows);
  const lines = linesOf(source, byRows);
  const isText = (range: Range, from = 0) => textCells(range).slice(from).some(Boolean);
  const headed = lines.length > 0 && lines.every((line) => textCells(line)[0] ?? false);
  const start = headed ? 1 : 0;
  const [first, ...others] = lines;
  if (!first) return [];
  const hasCategories = others.length > 0 && (type.startsWith("XYScatter") || isText(first, start));
  return (hasCategories ? others : lines).map((line, index) => {
    const name = headed ? String(line.sheet.cells.at(line.box.row, line.box.column)?.value) : `Series${index + 1}`;
    return new ChartSeries(name, {
      values: tail(line, start, byRows),
      xValues: hasCategories ? tail(first, start, byRows) : undefined,
    });
  });
}

function linesOf(source: Range, byRows: boolean): Range[] {
  const { row, column, rows, columns } = source.box;
  return byRows
    ? Array.from({ length: rows }, (_, index) => source.sized(row + index, column, 1, columns))
    : Array.from({ length: columns }, (_, index) => source.sized(row, column + index, rows, 1));
}

function tail(line: Range, start: number, byRows: boolean): Range {
  const { row, column, rows, columns } = line.box;
  if (start === 0) return line;
  return byRows ? line.sized(row, column + 1, rows, columns - 1) : line.sized(row + 1, column, rows - 1, columns);
}

function textCells(line: Range): boolean[] {
  const values = line.values;
  return Array.isArray(values) ? values.flat().map((value) => typeof value === "string" && value !== "") : [];
}

function seriesCollection(chart: Chart): HostObject {
  return collection({
    kind: "ChartSeriesCollection",
    items: () => chart.series,
    keys: () => [],
    methods: {
      add: (_, received) => {
        chart.sheet.assertWritable();
        const name = received.has(0) ? received.text(0) : `Series${chart.series.length + 1}`;
        const series = new ChartSeries(name);
        chart.series.splice(received.whole(1, chart.series.length), 0, series);
        return series;
      },
    },
  });
}

const chartMembers = {
  kind: "Chart",
  scalars: {
    chartType: (chart: Chart) => chart.type,
    id: (chart: Chart) => chart.id,
    name: (chart: Chart) => chart.name,
    height: (chart: Chart) => chart.place.height,
    left: (chart: Chart) => chart.place.left,
    top: (chart: Chart) => chart.place.top,
    width: (chart: Chart) => chart.place.width,
  },
  setters: {
    chartType: (chart: Chart, value: Json) => {
      chart.type = asText(value);
    },
    name: (chart: Chart, value: Json) => {
      chart.name = asText(value);
    },
    height: (chart: Chart, value: Json) => chart.move({ height: asNumber(value) }),
    left: (chart: Chart, value: Json) => chart.move({ left: asNumber(value) }),
    top: (chart: Chart, value: Json) => chart.move({ top: asNumber(value) }),
    width: (chart: Chart, value: Json) => chart.move({ width: asNumber(value) }),
  },
  children: {
    axes: (chart: Chart) =>
      record(
        "ChartAxes",
        {},
        { children: { categoryAxis: () => chart.categoryAxis, valueAxis: () => chart.valueAxis } },
      ),
    legend: (chart: Chart) => chart.legend,
    series: (chart: Chart) => seriesCollection(chart),
    title: (chart: Chart) => chart.title,
    worksheet: (chart: Chart) => chart.sheet,
  },
  commands: {
    activate: (chart: Chart) => chart.sheet.workbook.activate(chart.sheet),
    delete: (chart: Chart) => chart.delete(),
    setPosition: (chart: Chart, received: Arguments) => chart.setPosition(received),
  },
};
