import { acquisitionRatio } from "./acquisition-ratio.ts";
import { churn } from "./churn.ts";
import { cohorts } from "./cohorts.ts";
import { lifetime } from "./lifetime.ts";
import { ratePer } from "./rate-per.ts";
import { residualValue } from "./residual-value.ts";
import { retention } from "./retention.ts";
import { retentionCurve } from "./retention-curve.ts";
import { retentionList } from "./retention-list.ts";
import { survival } from "./survival.ts";

/** The family in menu order. */
export const retentionFamily = {
  retention,
  churn,
  retentionList,
  lifetime,
  ratePer,
  cohorts,
  survival,
  acquisitionRatio,
  retentionCurve,
  residualValue,
} as const;
