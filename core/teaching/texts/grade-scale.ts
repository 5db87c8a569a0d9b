import { TESTING_IN_HIGHER_EDUCATION } from "../sources.ts";

export const help = {
  points: "The points that the student earned; a column of them gives a grade per row.",
  maximum: "The points for a faultless test.",
  cut: "The points from which the test is passed, as CUTSCORE gives them; if left out 55% of the maximum, or half of it on the Belgian scale.",
  scale: "dutch runs from 1 by way of 5.5 at the cut to 10, belgian from 0 by way of 10 at the cut to 20.",
  result: "The grade, not rounded.",
};

export const texts = {
  title: "Grade from points",
  summary: "Turns points into a grade of 1 to 10, with a 5.5 at the cut, or into a Belgian grade of 0 to 20.",
  formula:
    "up to the cut: lowest grade + (pass grade − lowest grade) × points ÷ cut; above it: pass grade + (highest grade − pass grade) × (points − cut) ÷ (maximum − cut)",
  errors: {
    "inconsistent-values":
      "The cut, {cut}, must be below the maximum, {maximum}: otherwise only a faultless test would pass.",
    "above-maximum": "{place} may not be above the maximum, {limit}, and it is {received}.",
  },
  steps: {
    cut: { name: "Cut", formula: "the given cut, or its share of the maximum" },
    below: { name: "Grade", formula: "lowest grade + (pass grade − lowest grade) × points ÷ cut" },
    above: {
      name: "Grade",
      formula: "pass grade + (highest grade − pass grade) × (points − cut) ÷ (maximum − cut)",
    },
  },
  sources: [
    TESTING_IN_HIGHER_EDUCATION,
    {
      cite: "Cijferrekenaar.nl. Grade calculator with caesura 5.5 at certain percentage.",
      url: "https://cijferrekenaar.nl/en/pass-grade-5-5/caesura-5-5-at-certain-percentage",
    },
    {
      cite: "Codex Hoger Onderwijs (Vlaamse Gemeenschap, 11 oktober 2013): examencijfers van 0 tot en met 20, geslaagd vanaf 10.",
    },
  ],
  examples: [
    { args: [35, 50, 35], result: 5.5, note: "Exactly the cut is a 5.5." },
    { args: [[[20], [44], [""]], 50, 40], result: [[3.25], [7.3], [""]], note: "Below and above a cut of 40 points." },
    { args: [33, 50, "", "belgian"], result: 13.2, note: "33 of 50 points on the Belgian scale." },
  ],
  rivals: {
    straight:
      "One straight line from 1 to 10, 1 + 9 × points ÷ maximum, is this scale with the cut at half: 35 of 50 points are then a 7.3 and not a 5.5.",
    norm: "Dutch national exams add a norm term N to 9 × points ÷ maximum, within bounds: with N = 1 that is the straight line.",
    six: "Some schools give a 6 at the cut instead of a 5.5, so that every grade at the cut is a clear pass.",
  },
  rules: {
    line: "Exactly the cut is a pass: 5.5, or 10 on the Belgian scale.",
    rounding: "Round afterwards, as your school does: halves, tenths or whole grades.",
    bonus: "More points than the maximum are refused; raise the maximum, or count bonus points apart.",
  },
  related: ["CUTSCORE", "GRADE", "PVALUE"],
} as const;
