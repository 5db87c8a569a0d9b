import { define } from "../define.ts";
import { fail } from "../errors.ts";
import { help, texts } from "./texts/relative-share.ts";

/** Room for shares that were rounded before they were typed. */
const ROUNDING = 0.0001;

export const relativeShare = define({
  id: "RELATIVESHARE",
  since: "0.1.0",
  ...texts,
  params: [
    { name: "ownShare", kind: "number", unit: "fraction", min: 0, max: 1, help: help.ownShare },
    { name: "largestRivalShare", kind: "number", unit: "fraction", min: 0, max: 1, help: help.largestRivalShare },
  ],
  result: { kind: "number", unit: "ratio", min: 0, header: "Relative market share", help: help.result },

  compute({ ownShare, largestRivalShare }) {
    if (ownShare + largestRivalShare > 1 + ROUNDING) {
      fail("inconsistent-values", { param: "largestRivalShare", ownShare, largestRivalShare });
    }
    if (largestRivalShare === 0) fail("division-by-zero", { param: "largestRivalShare" });
    return ownShare / largestRivalShare;
  },

  explain: ({ ownShare, largestRivalShare }, result) => [
    {
      step: "relative",
      figures: [{ value: ownShare, unit: "fraction" }, "÷", { value: largestRivalShare, unit: "fraction" }],
      result,
      unit: "ratio",
    },
  ],
});
