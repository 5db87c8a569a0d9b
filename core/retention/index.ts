import { churn } from "./churn.ts";
import { lifetime } from "./lifetime.ts";
import { retention } from "./retention.ts";

/** The family in menu order. */
export const retentionFamily = { retention, churn, lifetime } as const;
