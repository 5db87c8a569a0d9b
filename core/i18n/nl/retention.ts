import type { FamilyWords } from "../translation.ts";
import { curves } from "./retention/curves.ts";
import { rates } from "./retention/rates.ts";

export const retention: FamilyWords<"retention"> = { ...rates, ...curves };
