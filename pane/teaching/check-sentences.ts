import { formatNumber } from "../../core/i18n/format.ts";
import type { Language } from "../../core/words.ts";
import { hasFewVariants, type ItemCheck } from "../../teaching/check-exercise.ts";
import type { Defect } from "../../teaching/check-variant.ts";
import type { BuildTexts } from "../texts/teaching/en-build.ts";

/** Reasons that a teacher reads of one item: the rest goes when these are repaired. */
const MOST_REASONS = 3;

/** What must be repaired before items can be handed out; none where all is well. */
export function faultSentences(
  checks: readonly ItemCheck[],
  { check: texts }: BuildTexts,
  language: Language,
): readonly string[] {
  const reason = (defect: Defect | undefined) =>
    defect === undefined ? texts.reasons.conditions : texts.reasons[defect.code](defect.part, defect.of ?? "");
  return checks.flatMap(({ item, fit, tried, reasons, mixedUp, junk }) => [
    ...(fit === tried
      ? []
      : [
          [
            texts.fit(item, formatNumber(fit, language), formatNumber(tried, language)),
            ...reasons.slice(0, MOST_REASONS).map(reason),
          ].join(" "),
        ]),
    ...mixedUp.map((defect) => `${item}: ${reason(defect)}`),
    ...(junk.length === 0 ? [] : [texts.junk(item, junk.join(", "))]),
  ]);
}

/** Where students would have the same: items with numbers, and those that only have an order of their own. */
export function sameSentences(
  checks: readonly ItemCheck[],
  students: number,
  { check: texts }: BuildTexts,
  language: Language,
): readonly string[] {
  const few = checks.filter((check) => hasFewVariants(check, students));
  const numbers = few
    .filter(({ hasNumbers }) => hasNumbers)
    .map(({ item, variants }) => texts.fewItem(item, formatNumber(variants, language)));
  const words = few.filter(({ hasNumbers }) => !hasNumbers).map(({ item }) => item);
  return [
    ...(numbers.length === 0 ? [] : [texts.few(formatNumber(students, language), numbers.join(", "))]),
    ...(words.length === 0 ? [] : [texts.same(words.join(", "))]),
  ];
}
