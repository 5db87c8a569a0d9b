import { abc } from "./abc.ts";
import { crossSell } from "./cross-sell.ts";
import { gini } from "./gini.ts";
import { leadStatus } from "./lead-status.ts";
import { lorenz } from "./lorenz.ts";
import { pareto } from "./pareto.ts";
import { paretoTable } from "./pareto-table.ts";
import { pyramid } from "./pyramid.ts";
import { rfm } from "./rfm.ts";
import { rfmScore } from "./rfm-score.ts";
import { rfmSegment } from "./rfm-segment.ts";
import { rfmThresholds } from "./rfm-thresholds.ts";
import { sellType } from "./sell-type.ts";
import { whiteSpace } from "./white-space.ts";

/** The family in menu order. */
export const segmentsFamily = {
  rfm,
  rfmScore,
  rfmThresholds,
  rfmSegment,
  abc,
  pareto,
  paretoTable,
  gini,
  lorenz,
  pyramid,
  leadStatus,
  crossSell,
  whiteSpace,
  sellType,
} as const;
