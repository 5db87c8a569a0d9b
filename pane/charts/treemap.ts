import type { TreemapChart } from "./chart.ts";
import { SMALL } from "./measure.ts";
import { inkOn } from "./palette.ts";
import { base, label, looksOf, type Option, type Pen } from "./pen.ts";

export function treemapOption({ parts, measure }: TreemapChart, pen: Pen): Option {
  const looks = looksOf(parts.map(({ name }) => ({ name })));
  return {
    ...base(pen),
    series: [
      {
        type: "treemap",
        left: 8,
        right: 8,
        top: 8,
        bottom: 8,
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        itemStyle: { borderColor: pen.paint.background, borderWidth: 1, gapWidth: 2 },
        label: { show: true, fontSize: SMALL, overflow: "truncate", position: "insideTopLeft", lineHeight: 15 },
        data: parts.flatMap(({ name, value, count }, at) => {
          if (value <= 0) return [];
          const colour = pen.paint.hues[looks[at]?.colour ?? "blue"];
          const figures = [
            pen.figure(value, measure.unit),
            ...(count === undefined ? [] : [`(${pen.figure(count, "count")})`]),
          ];
          return [
            {
              name: `${label(name)}\n${figures.join(" ")}`,
              value,
              itemStyle: { color: colour },
              label: { color: inkOn(colour) },
            },
          ];
        }),
      },
    ],
  };
}
