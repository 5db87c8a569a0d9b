import type { Chart } from "./chart.ts";
import { describe } from "./describe.ts";
import { render } from "./engine.ts";
import { optionFor } from "./option.ts";
import { type Drawing, penFor } from "./pen.ts";
import { type ChartTable, tableOf } from "./table.ts";

/** A picture, and what it says in a sentence and in figures. */
export interface Drawn {
  readonly svg: string;
  readonly description: string;
  readonly table: ChartTable;
}

/** A picture as SVG text. Texts from cells are texts in it, never markup. */
export const svgOf = (chart: Chart, drawing: Drawing): string =>
  render(optionFor(chart, penFor(drawing)), drawing.width, drawing.height);

export const draw = (chart: Chart, drawing: Drawing): Drawn => ({
  svg: svgOf(chart, drawing),
  description: describe(chart, drawing.language),
  table: tableOf(chart, drawing.language),
});
