import { fail } from "../errors.ts";
import { exactSum } from "../numeric/sum.ts";

interface Customers {
  readonly start: number;
  readonly end: number;
  readonly newCustomers: number;
}

/** The customers of the start who are still there at the end. */
export function keptOf({ start, end, newCustomers }: Customers): number {
  // Exact, or 0.4 − 0.1 thousand customers would be more than the 0.3 thousand of the start.
  const kept = exactSum([end, -newCustomers]);
  if (kept < 0 || kept > start) fail("inconsistent-values", { param: "newCustomers", kept, atStart: start });
  if (start === 0) fail("division-by-zero", { param: "start" });
  return kept;
}

export const lostOf = (customers: Customers): number => exactSum([customers.start, -keptOf(customers)]);
