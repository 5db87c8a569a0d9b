export { abc } from "./abc.ts";
export { gini } from "./gini.ts";
export { pareto } from "./pareto.ts";
export { rfm } from "./rfm.ts";
export { rfmScore } from "./rfm-score.ts";
export { rfmSegment } from "./rfm-segment.ts";
export { rfmThresholds } from "./rfm-thresholds.ts";
