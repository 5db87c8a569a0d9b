import { fail } from "../errors.ts";

/** Events per hundred of what they are counted against; more than one event each is possible, so there is no upper bound. */
export function perHundred(events: number, base: number, facts: { readonly param: string }): number {
  if (base === 0) fail("division-by-zero", facts);
  return (100 * events) / base;
}
