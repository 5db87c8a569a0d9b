import type { FamilyWords } from "../translation.ts";
import { concentration } from "./segments/concentration.ts";
import { customers } from "./segments/customers.ts";
import { rfm } from "./segments/rfm.ts";

export const segments: FamilyWords<"segments"> = { ...rfm, ...concentration, ...customers };
