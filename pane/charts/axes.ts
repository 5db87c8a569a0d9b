import { FONT_SIZE } from "./measure.ts";
import { base, label, type Option, type Pen } from "./pen.ts";

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

/** Lines one way and the other, dots, blocks: told apart at the size of a bar, with the texts on it still to be read. */
const PATTERNS = [
  { symbol: "none" },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4 },
  {
    symbol: "circle",
    symbolSize: 0.7,
    dashArrayX: [
      [7, 7],
      [0, 7, 7, 0],
    ],
    dashArrayY: [7, 0],
  },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 8] },
  { symbol: "rect", dashArrayX: [2, 8], dashArrayY: [1, 0] },
].map((pattern) => ({ ...pattern, color: "rgba(0, 0, 0, 0.55)" }));

/** What pictures on axes have: patterns for who does not see colours, and above several series what each is called. */
export const frameOf = (pen: Pen, names: readonly string[] = []): Option => ({
  ...base(pen),
  // The words are ours: those of ECharts speak English only.
  aria: {
    enabled: pen.paint.patterns,
    label: { enabled: false },
    decal: { show: pen.paint.patterns, decals: PATTERNS },
  },
  grid: { left: 16, right: 24, top: names.length > 0 ? 40 : 16, bottom: 12 },
  ...(names.length > 0 && { legend: legendOf(pen, names) }),
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
