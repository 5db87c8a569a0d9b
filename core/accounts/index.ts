import { explain } from "./explain.ts";

/** The family in menu order. */
export const accountsFamily = { explain } as const;
