export const help = {
  seed: "What the draw follows from, such as a student number and the name of the figure; a column gives a value per row.",
  lowest: "The lowest value; or a list of numbers to choose from, and nothing after it.",
  highest: "The highest value; leave it out after a list.",
  step: "How far the values lie apart; 1 if left out.",
  result: "One of the values, each as likely as the others; always the same for the same seed.",
};

export const texts = {
  title: "Own numbers per student",
  summary: "Draws a number from a seed: other students get other numbers, and the same student always the same.",
  formula: "the value at the place that the first 32 bits of SHA-256 of the seed point at",
  errors: {
    "too-large": "Between lowest and highest lie too many steps: take a larger step.",
    "below-minimum": "Highest, {received}, is below lowest, {limit}: swap them.",
    "one-cell-expected": "{param} is a list while highest is filled in: take one lowest value, or leave highest out.",
  },
  steps: {
    choices: { name: "Values to choose from", formula: "(highest − lowest) ÷ step + 1, or the length of the list" },
    place: {
      name: "Place",
      formula: "the first word of SHA-256 of seed|0 that is fair to all places, modulo their number, + 1",
    },
    value: { name: "Value", formula: "lowest + step × (place − 1), or the number at that place of the list" },
  },
  sources: [
    {
      cite: "National Institute of Standards and Technology (2015). Secure Hash Standard (FIPS 180-4).",
      url: "https://doi.org/10.6028/NIST.FIPS.180-4",
    },
    {
      cite: "Kwadrant: seed and a counter, joined by |, are hashed; words that would favour some values are passed over.",
    },
  ],
  examples: [
    { args: ["s1234567 order value", 40, 400, 5], result: 185, note: "The order value in one student's exercise." },
    {
      args: [[["s1"], ["s2"], ["s3"]], 0.1, 0.3, 0.05],
      result: [[0.15], [0.25], [0.2]],
      note: "A margin for each of three students.",
    },
    { args: ["s1234567", [[1000], [1500], [2500]]], result: 1000, note: "One of three amounts." },
  ],
  rivals: {
    random: "RANDBETWEEN draws anew with every recalculation, so that the questions change while students work.",
    remainder:
      "The remainder of a student number, such as MOD(number,10), gives students whose numbers lie side by side numbers that do too.",
  },
  rules: {
    seed: "The seed is a text in which capitals count; spaces around it do not. Add the name of the figure, or two figures of a student follow the same draw.",
    secret: "Who knows the seed can compute the numbers: they make copying visible, and hide nothing.",
    step: "The highest value is only reached where a whole number of steps leads to it.",
  },
  related: ["GRADE", "GRADESCALE"],
} as const;
