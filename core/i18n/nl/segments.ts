import type { FamilyWords } from "../translation.ts";

export const segments: FamilyWords<"segments"> = {};
