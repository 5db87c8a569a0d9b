import { clv } from "./clv.ts";
import { clvDiscounted } from "./clv-discounted.ts";
import { clvRatio } from "./clv-ratio.ts";
import { clvUplift } from "./clv-uplift.ts";
import { clvVerdict } from "./clv-verdict.ts";
import { customerValue } from "./customer-value.ts";
import { payback } from "./payback.ts";
import { presentValue } from "./present-value.ts";

/** The family in menu order. */
export const valueFamily = {
  clv,
  customerValue,
  clvDiscounted,
  presentValue,
  clvUplift,
  clvRatio,
  payback,
  clvVerdict,
} as const;
