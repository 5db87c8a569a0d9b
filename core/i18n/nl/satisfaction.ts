import type { FamilyWords } from "../translation.ts";
import { loyalty } from "./satisfaction/loyalty.ts";
import { nps } from "./satisfaction/nps.ts";
import { survey } from "./satisfaction/survey.ts";

export const satisfaction: FamilyWords<"satisfaction"> = { ...nps, ...survey, ...loyalty };
