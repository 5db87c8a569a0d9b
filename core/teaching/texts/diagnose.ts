import { NUMBAS } from "../sources.ts";
import { errors } from "./exercise-params.ts";

const DATA = [
  ["Customers at start", 800],
  ["New customers", 150],
  ["Customers at end", 830],
] as const;

export const help = {
  result: "A code to count and filter by, such as right, mistake:churn, power-of-ten, blank or other.",
};

const note = (code: string) => ({ en: code, nl: code });

export const texts = {
  title: "Diagnosis of an answer",
  summary:
    "The code of what happened in an answer to one of Kwadrant's exercises: right, which mistake, or none that is known.",
  formula: "right · carried · percent-typed · mistake · sign · power-of-ten · rounded-early · other",
  errors,
  steps: {
    diagnosis: {
      name: "Diagnosis",
      formula: "the first that fits: right, carried, percent-typed, mistake, sign, power-of-ten, rounded-early, other",
    },
  },
  sources: [
    NUMBAS,
    {
      cite: "Kwadrant: the right answer and the mistakes of each exercise are formulas over its figures, in its item bank.",
    },
  ],
  examples: [
    { args: ["RET-01", 0.15, DATA], result: note("mistake:churn"), note: "15% is the churn; retention was asked." },
    { args: ["RET-01", 85, DATA], result: note("percent-typed"), note: "85 where 85% was meant." },
  ],
  rivals: {
    text: "CHECK says the same in a sentence for the student; a code is what one counts, with AVALUE for instance.",
  },
  rules: { blank: "A blank answer gets a blank." },
  related: ["CHECK", "AVALUE", "GRADE"],
} as const;
