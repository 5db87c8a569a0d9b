import { describe, expect, it } from "vitest";
import { rfmSegment } from "../../../core/segments/rfm-segment.ts";
import { inFifths } from "../../../core/segments/rfm-segments.ts";
import { ask, askColumn, column, refusal } from "./ask.ts";

const DIGITS = [1, 2, 3, 4, 5];
const CODES = DIGITS.flatMap((r) => DIGITS.flatMap((f) => DIGITS.map((m) => 100 * r + 10 * f + m)));

describe("RFMSEGMENT", () => {
  it("covers all 125 scores, and every segment occurs", () => {
    const found = askColumn("RFMSEGMENT", [column(CODES)]);
    expect(found).toHaveLength(125);
    expect(new Set(found)).toEqual(new Set(rfmSegment.result.labels.map(({ en }) => en)));
    expect(new Set(found).size).toBe(10);
  });

  it.each([
    [1, ["Hibernating", "Hibernating", "At risk", "At risk", "Can't lose"]],
    [2, ["Hibernating", "Hibernating", "At risk", "At risk", "Can't lose"]],
    [3, ["About to sleep", "About to sleep", "Need attention", "Loyal", "Loyal"]],
    [4, ["Promising", "Potential loyalist", "Potential loyalist", "Loyal", "Loyal"]],
    [5, ["New", "Potential loyalist", "Potential loyalist", "Champion", "Champion"]],
  ])("maps R %i by the mean of F and M", (r, segments) => {
    expect(askColumn("RFMSEGMENT", [column(DIGITS.map((fm) => 100 * r + 11 * fm))])).toEqual(segments);
  });

  it("rounds a half in the mean of F and M up, whichever of the two is larger", () => {
    expect(askColumn("RFMSEGMENT", [column([445, 454, 412, 421, 354, 334])])).toEqual([
      ...["Loyal", "Loyal", "Potential loyalist", "Potential loyalist", "Loyal", "Loyal"],
    ]);
  });

  it("reads scores as text, answers in Dutch, and stands beside the list", () => {
    expect(askColumn("RFMSEGMENT", [column(["Score", "555", "", 155, 111])], "nl")).toEqual([
      ...["Segment", "Kampioen", "", "Niet te verliezen", "Slapend"],
    ]);
    expect(ask("RFMSEGMENT", [345, "nl"])).toBe("Trouw");
    expect(ask("RFMSEGMENT", [""])).toBe("");
  });

  it("refuses what is not three digits from 1 to 5", () => {
    for (const score of [160, 511.5, 556, 110, 54, 501]) expect(refusal("RFMSEGMENT", [score])[0]).toBe("value");
    expect(refusal("RFMSEGMENT", [161])[1]).toBe(
      "161 is not an RFM score: each of its three digits must be from 1 to 5, as in 545.",
    );
    expect(refusal("RFMSEGMENT", [501], "nl")[1]).toContain("501 is geen RFM-score");
  });
});

describe("scores in fifths", () => {
  it("are the scores themselves when there are five", () => {
    expect(DIGITS.map((score) => inFifths(score, 5))).toEqual(DIGITS);
  });

  it("rise with the score, as far from the top as from the bottom", () => {
    for (const bins of [2, 3, 4, 6, 7, 8, 9]) {
      const fifths = Array.from({ length: bins }, (_, index) => inFifths(index + 1, bins));
      expect(fifths).toEqual([...fifths].sort());
      for (const [index, fifth] of fifths.entries()) expect(fifth + (fifths[bins - 1 - index] ?? 0)).toBe(6);
    }
  });
});
