import type { Chart } from "./chart.ts";

const ROW = 34;

/** How high a picture is drawn: wide ones flatter, lists as long as they are. */
export function heightFor(chart: Chart, width: number): number {
  switch (chart.kind) {
    case "quadrant":
      return Math.round(Math.min(560, width * 1.05));
    case "radar":
    case "lorenz":
      return Math.round(Math.min(420, width * 0.95));
    case "bars":
      return 84 + ROW * Math.max(1, chart.rows.length) * Math.max(1, chart.series.length * 0.7);
    case "shares":
      return 72 + ROW * Math.max(1, chart.rows.length);
    case "nps":
      return 84 + 46 * Math.max(1, chart.groups.length);
    case "heat map":
    case "cohorts":
      return 64 + 26 * Math.max(1, chart.rows.length);
    case "funnel":
      return 24 + 58 * Math.max(1, chart.stages.length);
    default:
      return Math.round(Math.min(360, width * 0.8));
  }
}
