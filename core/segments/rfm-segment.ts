import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { meanScore, SEGMENTS, segmentOf } from "./rfm-segments.ts";
import { help, texts } from "./texts/rfm-segment.ts";

export const rfmSegment = define({
  id: "RFMSEGMENT",
  since: "0.1.0",
  ...texts,
  params: [{ name: "score", kind: "number", unit: "score", min: 111, max: 555, whole: true, help: help.score }],
  result: { kind: "label", labels: Object.values(SEGMENTS), header: "Segment", perRow: true, help: help.result },

  compute({ score }) {
    const [recency, frequency, monetary] = digitsOf(score);
    return segmentOf(recency, frequency, monetary);
  },

  explain({ score }, result) {
    const [recency, frequency, monetary] = digitsOf(score);
    const mean = meanScore(frequency, monetary);
    return [
      { step: "recency", figures: [score], result: recency, unit: "score" },
      { step: "mean", figures: ["(", frequency, "+", monetary, ") ÷", 2], result: mean, unit: "score" },
      { step: "segment", figures: ["R", recency, "· FM", mean], result, unit: "label" },
    ];
  },
});

function digitsOf(score: number): readonly [number, number, number] {
  const digits = [Math.floor(score / 100), Math.floor(score / 10) % 10, score % 10] as const;
  if (digits.some((digit) => digit < 1 || digit > 5)) fail("inconsistent-values", { param: "score", received: score });
  return digits;
}
