import { clickthrough } from "./clickthrough.ts";
import { complaintRate } from "./complaint-rate.ts";
import { contactRate } from "./contact-rate.ts";
import { conversion } from "./conversion.ts";
import { funnel } from "./funnel.ts";
import { hitrate } from "./hitrate.ts";
import { pipeline } from "./pipeline.ts";
import { priceVolume } from "./price-volume.ts";
import { response } from "./response.ts";
import { salesForecast } from "./sales-forecast.ts";
import { targetGap } from "./target-gap.ts";

/** The family in menu order. */
export const salesFamily = {
  conversion,
  clickthrough,
  hitrate,
  funnel,
  pipeline,
  salesForecast,
  targetGap,
  priceVolume,
  response,
  complaintRate,
  contactRate,
} as const;
