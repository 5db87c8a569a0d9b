import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { MAXIMUM } from "./params.ts";
import { help, texts } from "./texts/cut-score.ts";

export const cutScore = define({
  id: "CUTSCORE",
  since: "0.3.0",
  ...texts,
  params: [
    { ...MAXIMUM, help: help.maximum },
    { name: "knowledge", kind: "number", unit: "fraction", min: 0, max: 1, default: 0.55, help: help.knowledge },
    { name: "guess", kind: "number", unit: "score", min: 0, default: 0, help: help.guess },
  ],
  result: { kind: "number", unit: "score", min: 0, header: "Cut", help: help.result },

  compute({ maximum, knowledge, guess }) {
    if (guess >= maximum) fail("inconsistent-values", { param: "guess", guess, maximum });
    return guess + knowledge * (maximum - guess);
  },

  explain({ maximum, knowledge, guess }, result) {
    const left = maximum - guess;
    const share = { value: knowledge, unit: "fraction" } as const;
    return [
      { step: "left", figures: [maximum, "−", guess], result: left, unit: "score" },
      { step: "cut", figures: [guess, "+", share, "×", left], result, unit: "score" },
    ];
  },
});
