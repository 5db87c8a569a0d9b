import { customerAdvantage } from "./customer-advantage.ts";
import { lifecycleCost } from "./lifecycle-cost.ts";
import { lifecycleGap } from "./lifecycle-gap.ts";
import { valuePrice } from "./value-price.ts";

/** The family in menu order. */
export const priceFamily = { customerAdvantage, valuePrice, lifecycleCost, lifecycleGap } as const;
