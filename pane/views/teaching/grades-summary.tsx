import { formatNumber } from "../../../core/i18n/format.ts";
import { KeyFigures } from "../../parts/key-figures.tsx";
import { type ClassOutcome, figuresOfClass } from "../../teaching/grades/class-outcome.ts";
import { useLanguage } from "../../texts/index.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";

/** The class in a few figures. */
export function GradesSummary({ outcome }: { readonly outcome: ClassOutcome }) {
  const language = useLanguage();
  const { summary: texts } = useGradesTexts();
  const { handedIn, all, means, passed, open, rulings } = figuresOfClass(outcome);
  const shown = (value: number) => formatNumber(Math.round(value * 10) / 10, language);
  const figures: readonly (readonly [string, string])[] = [
    [texts.handedIn, texts.outOf(String(handedIn), String(all))],
    ...(means === undefined ? [] : [[texts.mean, texts.outOf(shown(means.points), shown(means.maximum))] as const]),
    ...(means?.grade === undefined ? [] : [[texts.grade, shown(means.grade)] as const]),
    ...(passed === undefined ? [] : [[texts.passed, texts.outOf(String(passed), String(handedIn))] as const]),
    [texts.open, open === 0 ? texts.none : String(open)],
    [texts.rulings, rulings === 0 ? texts.none : String(rulings)],
  ];
  return <KeyFigures figures={figures} small />;
}
