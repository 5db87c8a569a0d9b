import type { FamilyWords } from "../translation.ts";
import { conversion } from "./sales/conversion.ts";
import { results } from "./sales/performance.ts";

export const sales: FamilyWords<"sales"> = { ...conversion, ...results };
