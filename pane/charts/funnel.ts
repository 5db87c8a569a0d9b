import { frameOf, nameAxis } from "./axes.ts";
import type { FunnelChart } from "./chart.ts";
import { SMALL } from "./measure.ts";
import type { Option, Pen } from "./pen.ts";
import { WORDS } from "./words.ts";

/** What part of a stage reaches the next one, and which step loses the largest part; none where nothing comes in. */
export function conversionsOf(stages: FunnelChart["stages"]) {
  const conversions = stages.map(({ value }, at) => {
    const before = stages[at - 1]?.value ?? 0;
    return before > 0 ? value / before : undefined;
  });
  const known = conversions.filter((one): one is number => one !== undefined);
  const bottleneck = known.length === 0 ? -1 : conversions.indexOf(Math.min(...known));
  return { conversions, bottleneck };
}

export function funnelOption({ stages, measure }: FunnelChart, pen: Pen): Option {
  const words = WORDS[pen.language];
  const { conversions, bottleneck } = conversionsOf(stages);
  const most = Math.max(...stages.map(({ value }) => value), 0);
  const textOf = (at: number) => {
    const [value, conversion] = [pen.figure(stages[at]?.value ?? 0, measure.unit), conversions[at]];
    const rate = conversion === undefined ? "" : ` · ${pen.figure(conversion, "fraction")}`;
    return `${value}${rate}${at === bottleneck ? ` · ${words.bottleneck}` : ""}`;
  };
  // Even an empty pattern would be drawn.
  const unseen = { color: "transparent", ...(pen.paint.patterns && { decal: { symbol: "none" } }) };
  return {
    ...frameOf(pen),
    xAxis: { type: "value", show: false, min: 0, max: most || 1 },
    yAxis: {
      ...nameAxis(
        pen,
        stages.map(({ name }) => name),
      ),
      inverse: true,
      axisLine: { show: false },
    },
    series: [
      {
        type: "bar",
        stack: "stage",
        silent: true,
        itemStyle: unseen,
        data: stages.map(({ value }) => (most - value) / 2),
      },
      {
        type: "bar",
        stack: "stage",
        barCategoryGap: "45%",
        data: stages.map(({ value }, at) => ({
          value,
          itemStyle: { color: at === bottleneck ? pen.paint.hues.orange : pen.paint.hues.blue },
        })),
      },
      {
        // Beside the bars there is no room in a narrow pane: each figure stands above its own.
        type: "bar",
        barGap: "-100%",
        itemStyle: unseen,
        label: {
          show: true,
          position: "insideTop",
          offset: [0, -17],
          color: pen.paint.ink,
          fontSize: SMALL,
          formatter: ({ dataIndex }: { dataIndex: number }) => textOf(dataIndex),
        },
        data: stages.map(() => most || 1),
      },
    ],
  };
}
