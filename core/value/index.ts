import { clv } from "./clv.ts";
import { clvDiscounted } from "./clv-discounted.ts";
import { customerValue } from "./customer-value.ts";

/** The family in menu order. */
export const valueFamily = { clv, customerValue, clvDiscounted } as const;
