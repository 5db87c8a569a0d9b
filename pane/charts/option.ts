import { barsOption, repeatOrdersOption, sharesOption } from "./bars.ts";
import type { Chart } from "./chart.ts";
import { funnelOption } from "./funnel.ts";
import { cohortsOption, heatMapOption } from "./heat-map.ts";
import { forecastOption, survivalOption } from "./lines.ts";
import { npsOption, npsTrendOption } from "./nps.ts";
import { lorenzOption, paretoOption } from "./pareto.ts";
import type { Option, Pen } from "./pen.ts";
import { quadrantOption } from "./quadrant.ts";
import { radarOption } from "./radar.ts";
import { treemapOption } from "./treemap.ts";

type Drawers = { readonly [K in Chart["kind"]]: (chart: Extract<Chart, { kind: K }>, pen: Pen) => Option };

const DRAWERS: Drawers = {
  quadrant: quadrantOption,
  pareto: paretoOption,
  lorenz: lorenzOption,
  funnel: funnelOption,
  "heat map": heatMapOption,
  cohorts: cohortsOption,
  nps: npsOption,
  "nps trend": npsTrendOption,
  radar: radarOption,
  forecast: forecastOption,
  bars: barsOption,
  shares: sharesOption,
  survival: survivalOption,
  treemap: treemapOption,
  "repeat orders": repeatOrdersOption,
};

/** Every kind of picture that there is. */
export const KINDS = Object.keys(DRAWERS) as readonly Chart["kind"][];

/** How ECharts draws a picture. */
export const optionFor = (chart: Chart, pen: Pen): Option =>
  // The kind of the chart picked the drawer, which the compiler does not follow.
  (DRAWERS[chart.kind] as (chart: Chart, pen: Pen) => Option)(chart, pen);
