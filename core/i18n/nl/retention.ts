import type { FamilyWords } from "../translation.ts";

export const retention: FamilyWords<"retention"> = {};
