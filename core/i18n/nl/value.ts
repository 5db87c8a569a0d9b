import type { FamilyWords } from "../translation.ts";

export const value: FamilyWords<"value"> = {};
