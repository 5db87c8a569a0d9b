import { distribution } from "./distribution.ts";
import { marketShare } from "./market-share.ts";
import { numericDistribution } from "./numeric-distribution.ts";
import { relativeShare } from "./relative-share.ts";
import { selectionIndex } from "./selection-index.ts";
import { turnoverShare } from "./turnover-share.ts";
import { weightedDistribution } from "./weighted-distribution.ts";

/** The family in menu order. */
export const distributionFamily = {
  marketShare,
  relativeShare,
  numericDistribution,
  weightedDistribution,
  turnoverShare,
  selectionIndex,
  distribution,
} as const;
