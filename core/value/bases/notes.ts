import type { Tools } from "../../define.ts";
import type { Buyers } from "./buyers-from.ts";

/** What is said of transactions that are no purchases of their own. */
export const LEFT_NOTES = {
  returns: "Returns (negative amounts): {count}. They are left out.",
  free: "Purchases for nothing: {count}. They count as purchases, and not in the mean value.",
  late: "Transactions after the as of date: {count}, the first at {place}. They are left out.",
  absent: "Customers without any purchase up to the end of the data: {count}. They are left out.",
  merged: "Second and later purchases of a customer on one day: {count}. They are taken together with the first.",
} as const;

export function noteWhatWasLeft(
  { returns, free, late, firstLate, absent, merged }: Buyers["left"],
  { note, place }: Pick<Tools<keyof typeof LEFT_NOTES>, "note" | "place">,
): void {
  if (late > 0) note("late", { count: late, ...place("dates", firstLate) });
  const counts = { returns, free, absent, merged };
  for (const [key, count] of Object.entries(counts) as [keyof typeof counts, number][])
    if (count > 0) note(key, { count });
}
