import type { Tools } from "../../define.ts";
import { fail } from "../../errors.ts";
import type { Customers } from "./histories.ts";

/** Fewer repeat buyers than this and the top of the likelihood says more about chance than about customers. */
export const FEWEST_REPEATERS = 10;

/** Refuses what no customer can have done, naming the row. */
export function checkHistories({ frequency, recency, age }: Customers, { place }: Pick<Tools, "place">): void {
  for (let customer = 0; customer < frequency.length; customer++) {
    const [bought, last, observed] = [frequency[customer], recency[customer], age[customer]] as [
      number,
      number,
      number,
    ];
    if (last > observed)
      fail("inconsistent-values", { ...place("recency", customer), reason: LATER, received: last, other: "age" });
    if (bought === 0 && last > 0)
      fail("inconsistent-values", { ...place("recency", customer), reason: ONCE, received: last });
    if (bought > 0 && last === 0)
      fail("inconsistent-values", { ...place("recency", customer), reason: AT_ONCE, received: last });
  }
}

/** Refuses a list that tells too little to fit a model to. */
export function checkRepeaters(frequency: ArrayLike<number>, param: string): void {
  const customers = frequency.length;
  if (customers === 0) fail("empty-range", { param });
  let repeaters = 0;
  for (let customer = 0; customer < customers; customer++) if ((frequency[customer] as number) > 0) repeaters++;
  if (repeaters < FEWEST_REPEATERS)
    fail("too-few-values", { param, count: repeaters, customers, needed: FEWEST_REPEATERS });
}

const LATER = {
  en: "the last purchase cannot come after the end of the data, so recency is at most age",
  nl: "de laatste aankoop kan niet na het einde van de gegevens vallen, dus recentheid is hooguit leeftijd",
} as const;

const ONCE = {
  en: "who bought once has recency 0: it is the time from the first purchase to the last, not the time since the last",
  nl: "wie één keer kocht heeft recentheid 0: dat is de tijd van de eerste tot de laatste aankoop, niet de tijd sinds de laatste",
} as const;

const AT_ONCE = {
  en: "who bought again did so after the first purchase, so recency is above 0: count purchases of one day as one, as BUYERS does",
  nl: "wie opnieuw kocht deed dat na de eerste aankoop, dus recentheid is hoger dan 0: tel aankopen op één dag als één, zoals BUYERS doet",
} as const;
