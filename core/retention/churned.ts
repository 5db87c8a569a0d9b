import type { Ids, Tools } from "../define.ts";
import { fail } from "../errors.ts";

/** How sheets write down that a customer left: Excel's TRUE, an export's yes, a 1. */
const LEFT = new Set(["yes", "true", "1", "ja", "waar"]);
const STAYED = new Set(["no", "false", "0", "nee", "onwaar"]);

/** Per customer, whether they left; refuses the first cell that says neither. */
export function churnedFrom({ codes, names }: Ids, place: Tools["place"]): Uint8Array {
  const left = names.map((name) => {
    const word = name.toLowerCase();
    return LEFT.has(word) ? 1 : STAYED.has(word) ? 0 : undefined;
  });
  return Uint8Array.from(codes, (code, index) => {
    return left[code] ?? fail("inconsistent-values", { ...place("churned", index), received: names[code] ?? "" });
  });
}
