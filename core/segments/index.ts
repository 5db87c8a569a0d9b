import { abc } from "./abc.ts";
import { gini } from "./gini.ts";
import { pareto } from "./pareto.ts";
import { rfm } from "./rfm.ts";
import { rfmScore } from "./rfm-score.ts";
import { rfmSegment } from "./rfm-segment.ts";
import { rfmThresholds } from "./rfm-thresholds.ts";

/** The family in menu order. */
export const segmentsFamily = { rfm, rfmScore, rfmThresholds, rfmSegment, abc, pareto, gini } as const;
