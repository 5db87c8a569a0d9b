import { FONT_SIZE } from "./measure.ts";
import { label, type Option, type Pen } from "./pen.ts";

/** Names along an axis; as many as there is room for. */
export const nameAxis = (pen: Pen, names: readonly string[], title = "", longest = 18) => ({
  type: "category" as const,
  data: names.map((name) => label(name, longest)),
  name: label(title, 44),
  nameLocation: "middle" as const,
  nameTextStyle: { color: pen.paint.quiet, fontSize: FONT_SIZE },
  axisLine: { show: true, lineStyle: { color: pen.paint.quiet } },
  axisTick: { show: false },
  axisLabel: { color: pen.paint.quiet, hideOverlap: true },
});

/** The part of the picture that the axes leave for the figures; room above for a legend. */
export const gridOf = (withLegend: boolean): Option => ({ left: 16, right: 24, top: withLegend ? 40 : 16, bottom: 12 });

/** What the series are called, above the figures. */
export const legendOf = ({ paint }: Pen, names: readonly string[]): Option => ({
  type: "plain",
  top: 4,
  left: 8,
  right: 8,
  itemWidth: 16,
  itemHeight: 10,
  selectedMode: false,
  textStyle: { color: paint.ink, fontSize: FONT_SIZE },
  data: names.map((name) => label(name)),
});

/** Patterns for who does not see colours. */
export const patterns = ({ paint }: Pen): Option => ({
  aria: { enabled: false, decal: { show: paint.patterns } },
});

/** The room between two lines, drawn as what lies above the lower. */
export const bandOf = (
  low: readonly (number | null)[],
  high: readonly (number | null)[],
  colour: string,
  step = false,
) => {
  const shared = {
    type: "line",
    stack: "band",
    stackStrategy: "all",
    silent: true,
    symbol: "none",
    lineStyle: { opacity: 0 },
    ...(step && { step: "end" }),
  };
  return [
    { ...shared, data: low },
    {
      ...shared,
      areaStyle: { color: colour, opacity: 0.22 },
      data: high.map((value, at) => {
        const from = low[at];
        return value === null || from === null || from === undefined ? null : value - from;
      }),
    },
  ];
};
