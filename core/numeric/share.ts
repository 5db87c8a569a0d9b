import { fail } from "../errors.ts";

/** Part ÷ whole, for two figures that a user gave: a part larger than its whole is a mistake in one of them. */
export function shareOf(part: number, whole: number, facts: { readonly param: string }): number {
  if (exceeds(part, whole)) fail("inconsistent-values", { ...facts, part, whole });
  if (whole === 0) fail("division-by-zero", facts);
  return Math.min(1, part / whole);
}

/** Whether a part is larger than its whole by more than the rounding of a calculated cell: 0.1 + 0.2 is 0.3 to a user. */
export const exceeds = (part: number, whole: number): boolean => part > whole * (1 + 1e-12);
