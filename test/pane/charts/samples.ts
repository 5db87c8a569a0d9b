import type { Chart } from "../../../pane/charts/chart.ts";

const CLIENTS = Array.from({ length: 42 }, (_, at) => ({
  name: `Client ${at + 1} ${["Bouw", "Zorg & Co", "Techniek", "<b>Handel</b>"][at % 4]}`,
  x: 1 + ((at * 37) % 91) / 10,
  y: 1 + ((at * 53) % 89) / 10,
  size: 1000 * (1 + ((at * 29) % 17)),
}));

const CELLS = ["Question mark", "Star", "Dog", "Cash cow"].map((name) => ({ name }));

/** One chart of every kind, with names as they come from messy sheets. */
export const SAMPLES: readonly Chart[] = [
  {
    kind: "quadrant",
    title: "Customers by potential and share",
    x: { name: "Share of wallet", unit: "score", lines: [5.5] },
    y: { name: "Potential", unit: "score", lines: [5.5] },
    size: { name: "Revenue", unit: "money" },
    cells: CELLS,
    points: CLIENTS.map((one) => ({ ...one, cell: (one.y >= 5.5 ? 0 : 2) + (one.x >= 5.5 ? 1 : 0) })),
  },
  {
    kind: "pareto",
    title: "Revenue per customer",
    of: "customer",
    measure: { name: "Revenue", unit: "money" },
    bars: [...CLIENTS]
      .sort((one, other) => other.size - one.size)
      .slice(0, 20)
      .map(({ name, size }, at) => ({ name, value: size, group: at < 5 ? 0 : at < 12 ? 1 : 2 })),
    groups: [{ name: "A" }, { name: "B" }, { name: "C" }],
  },
  {
    kind: "lorenz",
    title: "How revenue is divided",
    of: "Customers",
    measure: "Revenue",
    points: [0, 0.2, 0.4, 0.6, 0.8, 1].map((of) => ({ of, total: of ** 3 })),
  },
  {
    kind: "funnel",
    title: "Sales funnel",
    measure: { name: "Number", unit: "count" },
    stages: [
      { name: "Leads", value: 1200 },
      { name: "Qualified", value: 640 },
      { name: "Quote", value: 180 },
      { name: "Order", value: 95 },
    ],
  },
  {
    kind: "heat map",
    title: "Recency and frequency",
    measure: { name: "Customers", unit: "count" },
    across: "frequency score",
    down: "recency score",
    columns: ["1", "2", "3", "4", "5"],
    rows: [5, 4, 3, 2, 1].map((name, row) => ({
      name: String(name),
      cells: [1, 2, 3, 4, 5].map((one) => one * row * 7),
    })),
  },
  {
    kind: "cohorts",
    title: "Retention by cohort",
    measure: { name: "Retention", unit: "fraction" },
    across: "month",
    down: "cohort",
    columns: ["0", "1", "2", "3", "4", "5"],
    rows: Array.from({ length: 6 }, (_, row) => ({
      name: `2025-0${row + 1}`,
      size: 120 - row * 7,
      cells: Array.from({ length: 6 }, (_, at) => (at + row > 5 ? null : Math.round(1000 * 0.8 ** at) / 1000)),
    })),
  },
  {
    kind: "nps",
    title: "NPS per region",
    confidence: 0.95,
    groups: [
      { name: "North", nps: 12.5, low: 3.1, high: 21.9, promoters: 0.45, passives: 0.225, detractors: 0.325 },
      { name: "South & East", nps: -4, promoters: 0.3, passives: 0.36, detractors: 0.34 },
    ],
  },
  {
    kind: "nps trend",
    title: "NPS per quarter",
    along: "quarter",
    points: ["Q1", "Q2", "Q3", "Q4"].map((name, at) => ({
      name,
      nps: -5 + at * 6,
      low: -12 + at * 6,
      high: 3 + at * 6,
    })),
  },
  {
    kind: "radar",
    title: "Quick scan",
    measure: { name: "Score", unit: "score" },
    scale: { min: 1, max: 5 },
    spokes: ["Strategy", "Structure", "Systems", "Staff", "Style", "Skills", "Shared values"],
    series: [
      { name: "Now", values: [3, 4, 2, 5, 3, null, 4] },
      { name: "Wanted", values: [4, 4, 4, 5, 4, 4, 5] },
    ],
  },
  {
    kind: "forecast",
    title: "Sales forecast",
    measure: { name: "Revenue", unit: "money" },
    along: "month",
    confidence: 0.95,
    history: Array.from({ length: 24 }, (_, at) => ({
      name: String(at + 1),
      value: 20_000 + at * 400 + 3000 * Math.sin(at),
    })),
    forecast: Array.from({ length: 6 }, (_, at) => ({
      name: String(25 + at),
      value: 30_000 + at * 400,
      low: 28_000 - at * 300,
      high: 32_000 + at * 1100,
    })),
  },
  {
    kind: "bars",
    title: "Customers per segment",
    of: "segment",
    measure: { name: "Customers", unit: "count" },
    rows: ["Champions", "Loyal", "At risk", "Lost"].map((name, at) => ({ name, values: [40 - at * 9] })),
    series: [{ name: "Customers" }],
  },
  {
    kind: "shares",
    title: "Pyramid",
    of: "year",
    parts: [{ name: "Top" }, { name: "Large" }, { name: "Medium" }, { name: "Small" }],
    rows: [
      { name: "2024", shares: [0.02, 0.08, 0.3, 0.6] },
      { name: "2025", shares: [0.05, 0.15, 0.3, 0.5] },
    ],
  },
  {
    kind: "survival",
    title: "How long customers stay",
    time: { name: "Months", unit: "periods" },
    share: "Still customer",
    curves: [
      {
        name: "All",
        steps: true,
        points: [0, 3, 6, 12, 24].map((time) => {
          const share = 0.96 ** time;
          return { time, share, low: share * 0.9, high: Math.min(1, share * 1.08) };
        }),
      },
    ],
  },
  {
    kind: "treemap",
    title: "Revenue per segment",
    of: "segment",
    measure: { name: "Revenue", unit: "money" },
    parts: ["Champions", "Loyal customers", "At risk", "New", "Lost"].map((name, at) => ({
      name,
      value: 500_000 / (at + 1) ** 1.5,
      count: 30 + at * 20,
    })),
  },
  {
    kind: "repeat orders",
    title: "Actual and expected repeat purchases",
    rows: ["0", "1", "2", "3", "4", "5", "6", "7+"].map((orders, at) => ({
      orders,
      actual: Math.round(1400 / (at + 1) ** 1.8),
      expected: 1380 / (at + 1) ** 1.75,
    })),
  },
];
