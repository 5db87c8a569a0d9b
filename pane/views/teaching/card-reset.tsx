import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../../core/i18n/format.ts";
import { Actions, Heading, Paragraph } from "../../parts/layout.tsx";
import { useLanguage } from "../../texts/index.ts";
import { usePractiseTexts } from "../../texts/teaching/practise.ts";

interface ResetProps {
  /** How many cards lie in a box. */
  readonly count: number;
  onReset(): void;
}

/** The way back to nothing but new cards, with a question before it. */
export function CardReset({ count, onReset }: ResetProps) {
  const language = useLanguage();
  const { reset: texts } = usePractiseTexts();
  const [asking, ask] = useState(false);
  if (count === 0) return null;
  if (!asking) {
    return (
      <Actions>
        <Button onClick={() => ask(true)}>{texts.open}</Button>
      </Actions>
    );
  }
  return (
    <div>
      <Heading focused>{texts.open}</Heading>
      <Paragraph>{texts.question(formatNumber(count, language))}</Paragraph>
      <Actions>
        <Button
          onClick={() => {
            ask(false);
            onReset();
          }}
        >
          {texts.confirm}
        </Button>
        <Button appearance="primary" onClick={() => ask(false)}>
          {texts.keep}
        </Button>
      </Actions>
    </div>
  );
}
