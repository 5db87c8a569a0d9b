import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { CustomerBase } from "../../core/customer-base.ts";
import { formatNumber } from "../../core/i18n/format.ts";
import type { ModelName } from "../../core/value/bases/models.ts";
import type { Analysis } from "../customers/analyse.ts";
import { fitSentences, shareText } from "../customers/sentences.ts";
import { Section } from "../parts/layout.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface FitProps {
  readonly analysis: Analysis;
  readonly base: CustomerBase;
  onModel(model: ModelName): void;
}

/** The model that does not take for granted that who bought once is still a customer. */
const CAUTIOUS: ModelName = "MBG/NBD";

/** How well the model fits, and what it takes for granted. */
export function CustomersFit({ analysis, base, onModel }: FitProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { customers: texts } = useTexts();
  const { actual, customers } = base.whole;
  const once = actual[0] ?? 0;
  return (
    <Section heading={texts.fit.heading}>
      <ul className={styles.list}>
        {fitSentences(base, analysis, { texts, language }).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {analysis.question.model === "BG/NBD" && once > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {texts.fit.once(formatNumber(once, language), shareText(once / customers, language))}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onModel(CAUTIOUS)}>
              {texts.fit.takeModel(CAUTIOUS)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </Section>
  );
}
