import { fail } from "../errors.ts";

/** Part ÷ whole, for two figures that a user gave: a part larger than its whole is a mistake in one of them. */
export function shareOf(part: number, whole: number, facts: { readonly param: string }): number {
  if (part > whole) fail("inconsistent-values", { ...facts, part, whole });
  if (whole === 0) fail("division-by-zero", facts);
  return part / whole;
}
