import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { formatNumber } from "../../../core/i18n/format.ts";
import type { ItemCheck } from "../../../teaching/check-exercise.ts";
import { Paragraph, Quiet, Section } from "../../parts/layout.tsx";
import { resultOf, type Working } from "../../parts/use-work.ts";
import { faultSentences, sameSentences } from "../../teaching/check-sentences.ts";
import { sentenceOf, useLanguage, useTexts } from "../../texts/index.ts";
import { useBuildTexts } from "../../texts/teaching/build.ts";

interface CheckProps {
  readonly checking: Working<readonly ItemCheck[]>;
  readonly students: number;
}

/** What the machine found by trying variants of every item. */
export function BuildCheck({ checking: { worked }, students }: CheckProps) {
  const language = useLanguage();
  const all = useTexts();
  const texts = useBuildTexts();
  const checks = worked.kind === "busy" ? undefined : resultOf(worked);
  const faults = faultSentences(checks ?? [], texts, language);
  const variants = (checks ?? []).reduce((sum, { tried }) => sum + tried, 0);
  return (
    <Section heading={texts.check.heading}>
      <div role="status">
        {worked.kind === "busy" && <Spinner size="tiny" label={texts.check.busy} />}
        {worked.kind === "failed" && <Paragraph>{sentenceOf(worked.error, all)}</Paragraph>}
        {checks !== undefined && faults.length === 0 && (
          <Paragraph>
            {texts.check.fine(formatNumber(variants, language), formatNumber(checks.length, language))}
          </Paragraph>
        )}
      </div>
      {faults.map((sentence) => (
        <MessageBar key={sentence} intent="warning" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      {checks !== undefined &&
        sameSentences(checks, students, texts, language).map((sentence) => <Quiet key={sentence}>{sentence}</Quiet>)}
    </Section>
  );
}
