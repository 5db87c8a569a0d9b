import type { Evidence } from "./evidence.ts";

const last = (column: number) => (cells: unknown) => (cells as readonly (readonly unknown[])[]).slice(-1)[0]?.[column];

/** The names of the items of a form, those of one group where it is named. */
const items = (group?: string) => (cells: unknown) =>
  (cells as readonly (readonly unknown[])[])
    .slice(1, -1)
    .filter((row) => (group === undefined ? true : row[7] === group))
    .map(([name]) => name);

const FACTOR_RATING =
  "Factor-rating exercise “Five Flags over Florida” (Heizer & Render, Operations Management, chapter on location), as worked at https://slideplayer.com/slide/3796186/";

const site = (labour: number, income: number, tax: number, education: number) => [
  [
    ["Factor", "Weight", "Worst", "Best"],
    ["Labor availability", 0.3, 0, 100],
    ["Per capita income", 0.1, 0, 100],
    ["Tax structure", 0.39, 0, 100],
    ["Education and health", 0.21, 0, 100],
  ],
  [[labour], [income], [tax], [education]],
];

export const scorecards: readonly Evidence[] = [
  {
    id: "SCORECARD",
    source: `${FACTOR_RATING}: France 71.35`,
    args: site(70, 85, 75, 60),
    pick: last(2),
    expected: 71.35,
  },
  { id: "SCORECARD", source: `${FACTOR_RATING}: Denmark 68`, args: site(60, 80, 70, 70), pick: last(2), expected: 68 },
  {
    id: "SCORECARD",
    source:
      "IFE matrix with a total weighted score of 250% (2.5 on ratings 1 to 4, the middle of that scale), https://allhomeworksolutions.com/internal-factor-evaluation-matrix-ife",
    args: [
      [
        ["Market share", 10, 1, 4],
        ["Current assets", 15, 1, 4],
        ["Infrastructure", 10, 1, 4],
        ["Strategic partnerships", 10, 1, 4],
        ["Long-term debt", 20, 1, 4],
        ["Employee turnover", 15, 1, 4],
        ["Technical obsolescence", 5, 1, 4],
        ["HR support", 15, 1, 4],
      ],
      [[2], [4], [3], [3], [2], [3], [2], [1]],
    ],
    pick: last(2),
    expected: (100 * (2.5 - 1)) / (4 - 1),
  },
  {
    id: "SCORECARD",
    source:
      "Pascale & Athos (1981), The Art of Japanese Management: the hard S's of the seven of Waterman, Peters & Phillips (1980) are strategy, structure and systems",
    args: ["7S"],
    pick: items("Hard S's"),
    expected: ["Strategy", "Structure", "Systems"],
  },
  {
    id: "SCORECARD",
    source: "Porter (1985), Competitive Advantage, chapter 2: the five primary activities of the value chain",
    args: ["Value chain"],
    pick: items("Primary activities"),
    expected: ["Inbound logistics", "Operations", "Outbound logistics", "Marketing and sales", "Service"],
  },
  {
    id: "SCORECARD",
    source: "Porter (1979), How Competitive Forces Shape Strategy: the five forces",
    args: ["Five forces"],
    pick: items(),
    expected: [
      "Threat of new entrants",
      "Bargaining power of suppliers",
      "Bargaining power of buyers",
      "Threat of substitutes",
      "Rivalry among competitors",
    ],
  },
  {
    id: "SCORECARD",
    source: "Doran (1981), There's a S.M.A.R.T. Way to Write Management's Goals and Objectives: the five criteria",
    args: ["SMART"],
    pick: items(),
    expected: ["Specific", "Measurable", "Assignable", "Realistic", "Time-related"],
  },
];
