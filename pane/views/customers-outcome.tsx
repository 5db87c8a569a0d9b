import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { formatNumber } from "../../core/i18n/format.ts";
import { wordsFor } from "../../core/i18n/index.ts";
import { type Analysis, RFM } from "../customers/analyse.ts";
import { PREDICTION } from "../customers/question.ts";
import { refusalSentence, roundText, shareText } from "../customers/sentences.ts";
import { topCustomers, totalsOf } from "../customers/totals.ts";
import { KeyFigures } from "../parts/key-figures.tsx";
import { Section } from "../parts/layout.tsx";
import { ResultTable } from "../parts/result-table.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";

const TOP = 10;

/** What is expected of all customers, and who is worth most; or why nothing can be predicted. */
export function CustomersOutcome({ analysis }: { readonly analysis: Analysis }) {
  const language = useLanguage();
  const { outcome: texts, question: words } = useTexts().customers;
  const { predicted, question } = analysis;
  const totals = totalsOf(analysis);
  if (!predicted.ok || totals === undefined) {
    return (
      <Section heading={texts.heading}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.refused}</MessageBarTitle>
            {!predicted.ok && `${refusalSentence(predicted, language)} `}
            {texts.refusedToo}
          </MessageBarBody>
        </MessageBar>
      </Section>
    );
  }
  const ahead = words.ahead(formatNumber(question.horizon, language), question.unit);
  const figures: readonly (readonly [string, string])[] = [
    [texts.customers, formatNumber(totals.customers, language)],
    [texts.alive, roundText(totals.alive, language)],
    [texts.orders(ahead), roundText(totals.orders, language)],
    [texts.clv(ahead), roundText(totals.clv, language)],
  ];
  const top = topCustomers(analysis, TOP);
  const { columns: scored } = wordsFor(RFM, language);
  const { columns: expected } = wordsFor(PREDICTION, language);
  return (
    <Section heading={texts.heading}>
      <KeyFigures figures={figures} />
      <ResultTable
        label={texts.topOf(formatNumber(top.length, language))}
        headers={[texts.top, scored?.segment ?? "", expected?.alive ?? "", "CLV"]}
        rows={top.map(({ name, segment, alive, clv }) => [
          name,
          segment[language],
          shareText(alive, language),
          roundText(clv, language),
        ])}
        numbered={false}
      />
    </Section>
  );
}
