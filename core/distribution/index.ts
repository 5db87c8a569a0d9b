export { distribution } from "./distribution.ts";
export { marketShare } from "./market-share.ts";
export { numericDistribution } from "./numeric-distribution.ts";
export { relativeShare } from "./relative-share.ts";
export { selectionIndex } from "./selection-index.ts";
export { turnoverShare } from "./turnover-share.ts";
export { weightedDistribution } from "./weighted-distribution.ts";
