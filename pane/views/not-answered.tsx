import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { sentenceFor } from "../../core/i18n/index.ts";
import type { Language } from "../../core/words.ts";
import type { Explanation } from "../explanation.ts";
import type { Call } from "../formula.ts";
import { ProblemIcon } from "../parts/icons.tsx";
import { Heading, Paragraph } from "../parts/layout.tsx";
import type { Obstacle } from "../read-arguments.ts";
import { type PaneTexts, useLanguage, useTexts } from "../texts/index.ts";

const useStyles = makeStyles({
  box: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0, height: "20px", color: tokens.colorStatusDangerForeground1 },
  words: {
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

interface NotAnsweredProps {
  readonly call: Call;
  readonly explanation: Exclude<Explanation, { kind: "answered" }>;
  onGoTo(address: string): void;
}

/** Why a cell holds an error, or why its steps cannot be shown. */
export function NotAnswered({ call, explanation, onGoTo }: NotAnsweredProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const refused = explanation.kind === "refused";
  const sentences = refused
    ? [sentenceFor(call.entry, explanation.error, language)]
    : obstacleIn(explanation.obstacle, texts, language);
  const culprit = refused ? explanation.cell : undefined;
  return (
    <section className={styles.box}>
      <span className={styles.icon}>
        <ProblemIcon />
      </span>
      <div className={styles.words}>
        <Heading>{refused ? texts.explain.why : texts.explain.cannot}</Heading>
        {sentences.map((sentence) => (
          <Paragraph key={sentence}>{sentence}</Paragraph>
        ))}
        {culprit !== undefined && (
          <Paragraph>
            {texts.explain.at(culprit)}{" "}
            <Link as="button" inline onClick={() => onGoTo(culprit)}>
              {texts.clinic.fix.goTo(culprit)}
            </Link>
          </Paragraph>
        )}
      </div>
    </section>
  );
}

function obstacleIn(obstacle: Obstacle, texts: PaneTexts, language: Language): readonly string[] {
  if (obstacle.kind === "calculation") return [texts.explain.calculation(obstacle.text)];
  if (obstacle.kind === "nested") {
    const { call, error } = obstacle;
    return [texts.explain.nested(call.text), sentenceFor(call.entry, error, language)];
  }
  if (obstacle.problem === "no-such-range") return [texts.explain.unknownRange(obstacle.text)];
  return [texts.problems[obstacle.problem]];
}
