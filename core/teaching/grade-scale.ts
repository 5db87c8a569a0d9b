import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { exceeds } from "../numeric/share.ts";
import type { Inputs } from "../params.ts";
import { MAXIMUM } from "./params.ts";
import { help, texts } from "./texts/grade-scale.ts";

/** The lowest grade, the one at the cut, the highest, and where the cut lies if nothing is said. */
const SCALES = {
  dutch: { low: 1, pass: 5.5, high: 10, cutShare: 0.55 },
  belgian: { low: 0, pass: 10, high: 20, cutShare: 0.5 },
} as const;

const PARAMS = [
  { name: "points", kind: "number", unit: "score", min: 0, help: help.points },
  { ...MAXIMUM, help: help.maximum },
  { name: "cut", kind: "number", unit: "score", above: 0, optional: true, help: help.cut },
  { name: "scale", kind: "choice", options: ["dutch", "belgian"], default: "dutch", help: help.scale },
] as const;

type Given = Inputs<typeof PARAMS>;

export const gradeScale = define({
  id: "GRADESCALE",
  since: "0.3.0",
  ...texts,
  params: PARAMS,
  result: { kind: "number", unit: "score", min: 0, max: 20, header: "Grade", perRow: true, help: help.result },

  compute(given) {
    const { points, maximum } = given;
    const cut = cutOf(given);
    if (cut >= maximum) fail("inconsistent-values", { param: "cut", cut, maximum });
    if (exceeds(points, maximum)) fail("above-maximum", { param: "points", received: points, limit: maximum });
    const { low, pass, high } = scaleOf(given);
    if (isOn(cut, given)) return pass;
    const grade =
      points <= cut ? low + (pass - low) * (points / cut) : pass + (high - pass) * ((points - cut) / (maximum - cut));
    return Math.min(high, grade);
  },

  explain(given, result) {
    const { points, maximum } = given;
    const { low, pass, high, cutShare } = scaleOf(given);
    const cut = cutOf(given);
    const chosen = given.cut === undefined ? [{ value: cutShare, unit: "fraction" as const }, "×", maximum] : [];
    const figures =
      points <= cut
        ? [low, "+", pass - low, "×", points, "÷", cut]
        : [pass, "+", high - pass, "× (", points, "−", cut, ") ÷ (", maximum, "−", cut, ")"];
    return [
      { step: "cut", figures: chosen, result: cut, unit: "score" },
      { step: points <= cut ? "below" : "above", figures, result, unit: "score" },
    ];
  },
});

/** A cut of 55% of 100 is 55.00000000000001 to a computer: who has 55 points has passed. */
const isOn = (cut: number, { points, maximum }: Given): boolean => Math.abs(points - cut) <= 1e-12 * maximum;

const scaleOf = ({ scale }: Given) => SCALES[scale as keyof typeof SCALES];

const cutOf = (given: Given): number => given.cut ?? scaleOf(given).cutShare * given.maximum;
