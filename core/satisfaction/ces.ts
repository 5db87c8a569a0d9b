import { define, type Tools } from "../define.ts";
import { addedUp } from "../numeric/added-up.ts";
import { exactSum } from "../numeric/sum.ts";
import { RATINGS } from "./params.ts";
import { checkRatings, countAbove } from "./ratings.ts";
import { help, texts } from "./texts/ces.ts";

export const ces = define({
  id: "CES",
  since: "0.2.0",
  ...texts,
  params: [
    {
      ...RATINGS,
      help: "Answers to “it was easy to …”, from 1 (disagree) up to the scale (agree). Blank cells are skipped.",
    },
    { name: "scale", kind: "number", unit: "score", min: 3, max: 10, whole: true, default: 7, help: help.scale },
    { name: "measure", kind: "choice", options: ["mean", "share", "index"], default: "mean", help: help.measure },
  ],
  result: { kind: "number", unit: "ratio", min: -1, max: 10, header: "CES", help: help.result },

  compute({ ratings, scale, measure }, tools: Pick<Tools, "place">) {
    checkRatings(ratings, scale, tools);
    if (measure === "mean") return exactSum(ratings) / ratings.length;
    const { easy, hard } = sidesOf(ratings, scale, measure);
    return (easy - hard) / ratings.length;
  },

  explain({ ratings, scale, measure }, result) {
    const answers = ratings.length;
    if (measure === "mean") {
      const total = exactSum(ratings);
      return [
        { step: "total", figures: addedUp(ratings), result: total, unit: "score" },
        { step: "score", figures: [total, "÷", answers], result, unit: "score" },
      ];
    }
    const { easy, hard } = sidesOf(ratings, scale, measure);
    const counted = { step: "easy", figures: [], result: easy, unit: "count" } as const;
    if (measure === "share")
      return [counted, { step: "score", figures: [easy, "÷", answers], result, unit: "fraction" }];
    return [
      counted,
      { step: "hard", figures: [], result: hard, unit: "count" },
      { step: "score", figures: ["(", easy, "−", hard, ") ÷", answers], result, unit: "fraction" },
    ];
  },
});

/** How many answers count for and against; the share subtracts none. */
function sidesOf(ratings: Float64Array, scale: number, measure: "share" | "index") {
  const middle = (scale + 1) / 2;
  if (measure === "share") return { easy: countAbove(ratings, middle), hard: 0 };
  const hard = ratings.length - countAbove(ratings, Math.ceil(middle) - 1);
  return { easy: countAbove(ratings, scale - 2), hard };
}
