import { TESTING_IN_HIGHER_EDUCATION } from "../sources.ts";

export const help = {
  maximum: "The points for a faultless test.",
  knowledge: "The part of the points beyond guessing that one must earn to pass, such as 55%.",
  guess: "The points that guessing alone earns: of 50 questions with 3 options 50 ÷ 3. 0 if left out.",
  result: "The points from which the test is passed, not rounded. Use it as the cut of GRADESCALE.",
};

export const texts = {
  title: "Cut score with a correction for guessing",
  summary: "The points needed to pass: the points that guessing earns, plus a share of the rest.",
  formula: "guess + knowledge × (maximum − guess)",
  errors: {
    "inconsistent-values":
      "Guessing earns {guess} points, and there are {maximum} to earn: the points of guessing must be fewer.",
  },
  steps: {
    left: { name: "Points beyond guessing", formula: "maximum − guess" },
    cut: { name: "Cut", formula: "guess + knowledge × points beyond guessing" },
  },
  sources: [
    TESTING_IN_HIGHER_EDUCATION,
    {
      cite: "Cijferrekenaar.nl. Meerkeuze met gokkans cijfer berekenen.",
      url: "https://cijferrekenaar.nl/voldoende-6-0/meerkeuze-met-gokkans-6-0",
    },
  ],
  examples: [
    {
      args: [50, 0.6, 10],
      result: 34,
      note: "50 questions with five options each: 10 by guessing, and 60% of the other 40.",
    },
    { args: [40], result: 22, note: "Open questions: 55% of the points." },
  ],
  rivals: {
    cohen:
      "Cohen-Schotanus and Van der Vleuten take a share of what the best 5% of the students score instead of the maximum, so that a hard test does not fail everyone.",
    uncorrected:
      "Without the correction the cut of 50 questions with 3 options is 27.5 points at 55%, of which guessing alone earns 16.67.",
  },
  rules: { open: "Questions without options cannot be guessed: leave guess out, or count only the others in it." },
  related: ["GRADESCALE", "PVALUE"],
  native: "guess+knowledge*(maximum-guess)",
} as const;
