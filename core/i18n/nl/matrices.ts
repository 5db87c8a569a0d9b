import type { FamilyWords } from "../translation.ts";

export const matrices: FamilyWords<"matrices"> = {};
