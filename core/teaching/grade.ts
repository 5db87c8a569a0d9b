import { define } from "../define.ts";
import { fail } from "../errors.ts";
import type { Inputs } from "../params.ts";
import type { Step } from "../results.ts";
import { help, texts } from "./texts/grade.ts";
import { allowedFor, isWithin, type Tolerance } from "./tolerance.ts";
import { answerNumber } from "./typed-answer.ts";

const PARAMS = [
  { name: "answer", kind: "text", mayBeBlank: true, help: help.answer },
  { name: "expected", kind: "text", help: help.expected },
  { name: "tolerance", kind: "number", unit: "ratio", min: 0, optional: true, help: help.tolerance },
  {
    name: "mode",
    kind: "choice",
    options: ["relative", "absolute", "decimals", "digits"],
    default: "relative",
    help: help.mode,
  },
  { name: "points", kind: "number", unit: "score", above: 0, default: 1, help: help.points },
  { name: "percent", kind: "number", unit: "fraction", min: 0, max: 1, default: 0, help: help.percent },
] as const;

type Given = Inputs<typeof PARAMS>;

/** Half a percent: three right digits are enough, whatever they are. */
const TOLERANCES = { relative: 0.005, absolute: 0, decimals: 2, digits: 3 } as const;

export const grade = define({
  id: "GRADE",
  since: "0.3.0",
  ...texts,
  params: PARAMS,
  result: { kind: "number", unit: "score", min: 0, header: "Points", perRow: true, help: help.result },

  compute: (given) => shareEarned(given) * given.points,

  explain(given, result) {
    const share = shareEarned(given);
    const earned: Step<"points"> = { step: "points", figures: [share, "×", given.points], result, unit: "score" };
    const numbers = numbersIn(given);
    if (numbers === undefined) return [earned];
    const { answer, expected } = numbers;
    const [difference, allowed] = [Math.abs(answer - expected), allowedFor(expected, toleranceOf(given))];
    if (!Number.isFinite(difference) || !Number.isFinite(allowed)) return [earned];
    return [
      { step: "difference", figures: ["|", answer, "−", expected, "|"], result: difference, unit: "ratio" },
      { step: "allowed", figures: [], result: allowed, unit: "ratio" },
      earned,
    ];
  },
});

function toleranceOf({ mode, tolerance }: Given): Tolerance {
  const measure = mode as Tolerance["mode"];
  return { mode: measure, value: tolerance ?? TOLERANCES[measure] };
}

/** Both as numbers where the key is one; undefined where it is a text. */
function numbersIn({ answer, expected }: Given): { answer: number; expected: number } | undefined {
  const key = answerNumber(expected);
  if (key === "ambiguous") fail("ambiguous-number", { param: "expected", received: expected });
  if (typeof key !== "number") return undefined;
  const value = answerNumber(answer);
  if (value === "ambiguous") fail("ambiguous-number", { param: "answer", received: answer });
  return typeof value === "number"
    ? { answer: value, expected: key }
    : fail("not-a-number", { param: "answer", received: answer });
}

/** The part of the points that the answer earns. */
function shareEarned(given: Given): number {
  const numbers = numbersIn(given);
  if (numbers === undefined) return plain(given.answer) === plain(given.expected) ? 1 : 0;
  const { answer, expected } = numbers;
  const tolerance = toleranceOf(given);
  if (isWithin(answer, expected, tolerance)) return 1;
  return isWithin(answer / 100, expected, tolerance) ? given.percent : 0;
}

const plain = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
