import type { FamilyWords } from "../translation.ts";

export const sales: FamilyWords<"sales"> = {};
