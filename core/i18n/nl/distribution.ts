import type { FamilyWords } from "../translation.ts";

export const distribution: FamilyWords<"distribution"> = {};
