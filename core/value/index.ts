import { bgnbd } from "./bgnbd.ts";
import { buyers } from "./buyers.ts";
import { clv } from "./clv.ts";
import { clvDiscounted } from "./clv-discounted.ts";
import { clvRatio } from "./clv-ratio.ts";
import { clvTable } from "./clv-table.ts";
import { clvUplift } from "./clv-uplift.ts";
import { clvVerdict } from "./clv-verdict.ts";
import { customerValue } from "./customer-value.ts";
import { expectedOrders } from "./expected-orders.ts";
import { expectedValue } from "./expected-value.ts";
import { gammaGamma } from "./gamma-gamma.ts";
import { mbgnbd } from "./mbgnbd.ts";
import { pAlive } from "./p-alive.ts";
import { paretonbd } from "./paretonbd.ts";
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
  clvTable,
  buyers,
  bgnbd,
  mbgnbd,
  paretonbd,
  gammaGamma,
  expectedOrders,
  pAlive,
  expectedValue,
} as const;
