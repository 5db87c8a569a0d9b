import type { FamilyWords } from "../translation.ts";

export const price: FamilyWords<"price"> = {};
