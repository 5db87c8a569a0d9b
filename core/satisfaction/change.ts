import { fail } from "../errors.ts";
import { twoSidedP } from "../numeric/normal.ts";
import type { Words } from "../words.ts";
import { netPromoterScore, type Tally } from "./groups.ts";
import { standardErrorOf } from "./interval.ts";

export const RISEN: Words = {
  en: "Yes, the NPS has risen: chance alone seldom makes so large a difference.",
  nl: "Ja, de NPS is gestegen: door toeval alleen ontstaat zelden zo'n groot verschil.",
};
const FALLEN: Words = {
  en: "Yes, the NPS has fallen: chance alone seldom makes so large a difference.",
  nl: "Ja, de NPS is gedaald: door toeval alleen ontstaat zelden zo'n groot verschil.",
};
export const UNSURE: Words = {
  en: "Not shown: chance alone can make this difference.",
  nl: "Niet aangetoond: dit verschil kan toeval zijn.",
};

/** The p up to which a change counts as real. */
export const SIGNIFICANT_TO = 0.05;

/** The change from one survey to the next, in points, against its standard error. */
export function change(before: Tally, after: Tally) {
  const scores = [netPromoterScore(before, "before"), netPromoterScore(after, "after")] as const;
  const errors = [standardErrorOf(before), standardErrorOf(after)] as const;
  const points = scores[1] - scores[0];
  const standardError = Math.sqrt(errors[0] * errors[0] + errors[1] * errors[1]);
  if (standardError === 0) fail("division-by-zero", { param: "before" });
  const z = points / standardError;
  return { scores, errors, points, standardError, z, p: twoSidedP(z) };
}

export function verdictOn(z: number, p: number): Words {
  if (p > SIGNIFICANT_TO) return UNSURE;
  return z > 0 ? RISEN : FALLEN;
}
