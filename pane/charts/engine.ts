import { BarChart, HeatmapChart, LineChart, RadarChart, ScatterChart, TreemapChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  RadarComponent,
  VisualMapContinuousComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { Option } from "./pen.ts";

use([
  SVGRenderer,
  LabelLayout,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  AriaComponent,
  LegendComponent,
  RadarComponent,
  VisualMapContinuousComponent,
  BarChart,
  HeatmapChart,
  LineChart,
  RadarChart,
  ScatterChart,
  TreemapChart,
]);

/** The SVG that an option draws, as text. */
export function render(option: Option, width: number, height: number): string {
  const instance = init(null, null, { renderer: "svg", ssr: true, width, height });
  instance.setOption(option);
  const svg = instance.renderToSVGString();
  instance.dispose();
  return svg;
}
