import type { FamilyWords } from "../translation.ts";

export const accounts: FamilyWords<"accounts"> = {};
