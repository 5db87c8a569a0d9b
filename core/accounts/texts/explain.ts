export const help = {
  functionName: 'Name of the function between quotes, such as "CLV".',
  argument: "The arguments of that function, in the same order.",
  result:
    "One row per step: what is computed, the formula in words, the figures filled in, the result and its unit. Of a list, the first row is shown.",
};

export const texts = {
  title: "Derivation of a function",
  summary: "Shows how another function gets to its answer, one step per row, with your own figures.",
  formula: "the steps of the named function, in order",
  errors: {
    "unknown-name": '{received} is not a function of Kwadrant. Type its name between quotes, such as "CLV".',
    "inconsistent-values": "EXPLAIN does not explain itself: name another function.",
  },
  rules: {
    list: "Of a list, the steps show the first row; lines and totals are those of the whole list.",
    refusal: "Where the named function refuses its arguments, its own sentence is shown.",
  },
  related: ["CLV", "NPS", "KEYACCOUNT", "QUADRANT"],
  steps: { self: { name: "Steps", formula: "the steps of the named function" } },
  sources: [{ cite: "Kwadrant: each definition carries its own derivation; see the reference page of the function." }],
  examples: [
    {
      args: ["CLV", 180, 0.45, 12],
      result: [
        [
          { en: "Profit per order (W)", nl: "Winst per order (W)" },
          { en: "order value × margin", nl: "orderwaarde × marge" },
          { en: "180 × 45%", nl: "180 × 45%" },
          81,
          { en: "money", nl: "geld" },
        ],
        [
          { en: "CLV (W × A)", nl: "CLV (W × A)" },
          { en: "profit per order × orders", nl: "winst per order × orders" },
          { en: "81 × 12", nl: "81 × 12" },
          972,
          { en: "money", nl: "geld" },
        ],
      ],
      note: "The customer lifetime value of 12 orders of 180 at a margin of 45%.",
    },
  ],
} as const;
