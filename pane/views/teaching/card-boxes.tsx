import { formatNumber } from "../../../core/i18n/format.ts";
import type { Language } from "../../../core/words.ts";
import type { Box } from "../../../teaching/card-boxes.ts";
import { Quiet, Section } from "../../parts/layout.tsx";
import { ResultTable } from "../../parts/result-table.tsx";
import { useLanguage } from "../../texts/index.ts";
import type { PractiseTexts } from "../../texts/teaching/en-practise.ts";
import { usePractiseTexts } from "../../texts/teaching/practise.ts";

/** "tomorrow". */
export function whenOf(inDays: number, { boxes }: PractiseTexts, language: Language): string {
  if (inDays === 0) return boxes.today;
  return inDays === 1 ? boxes.tomorrow : boxes.inDays(formatNumber(inDays, language));
}

/** How many cards lie in each box, and when they come back. */
export function CardBoxes({ boxes }: { readonly boxes: readonly Box[] }) {
  const language = useLanguage();
  const all = usePractiseTexts();
  const { boxes: texts } = all;
  const rows = boxes.map(({ box, count, inDays }) => [
    box === 0 ? texts.fresh : formatNumber(box, language),
    formatNumber(count, language),
    inDays === undefined ? "–" : whenOf(inDays, all, language),
  ]);
  return (
    <Section heading={texts.heading}>
      <ResultTable headers={[texts.box, texts.count, texts.back]} rows={rows} numbered label={texts.heading} />
      <Quiet>{texts.explained}</Quiet>
    </Section>
  );
}
