import { scorecard } from "./scorecard.ts";

/** The family in menu order. */
export const scorecardsFamily = { scorecard } as const;
