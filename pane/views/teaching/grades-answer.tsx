import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { numberFromText } from "../../../core/cells.ts";
import { sentenceForMark } from "../../../core/i18n/exercises.ts";
import { formatNumber } from "../../../core/i18n/format.ts";
import { partName } from "../../../teaching/exercise.ts";
import { questionsOf } from "../../../teaching/exports/question.ts";
import { answerInWords, rightInWords } from "../../../teaching/feedback/answer-in-words.ts";
import { Actions, Quiet } from "../../parts/layout.tsx";
import type { AnswerToRead } from "../../teaching/grades/to-read.ts";
import { useLanguage } from "../../texts/index.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";

export interface GivenPoints {
  readonly points: number;
  readonly reason: string;
}

export const keyOf = ({ student, mark }: AnswerToRead): string => JSON.stringify([student, partName(mark)]);

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  facts: {
    margin: 0,
    overflowWrap: "anywhere",
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: `0 0 ${tokens.spacingVerticalXS}`, whiteSpace: "pre-line" },
  },
  points: { minWidth: "40px" },
});

interface AnswerProps {
  readonly answer: AnswerToRead;
  readonly place: string;
  readonly given: GivenPoints | undefined;
  onGive(points: GivenPoints): void;
  onMove(by: number): void;
}

/** One answer without a name. Digits give that many points, wherever on the card the focus is but in a field. */
export function GradesAnswer({ answer, place, given, onGive, onMove }: AnswerProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { toRead: texts } = useGradesTexts();
  const { item, part, figures, cells, mark } = answer;
  const [reason, setReason] = useState("");
  const [other, setOther] = useState("");
  const card = useRef<HTMLDivElement>(null);
  const key = keyOf(answer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next answer begins anew
  useEffect(() => {
    setReason(given?.reason ?? "");
    setOther("");
    card.current?.focus();
  }, [key]);
  const question = questionsOf(item, { figures }, 1, language)[item.parts.indexOf(part)];
  const whole = Array.from({ length: Math.floor(mark.maximum) + 1 }, (_, points) => points).filter((one) => one < 10);
  const typed = numberFromText(other);
  const isTyped = typeof typed === "number" && typed >= 0 && typed <= mark.maximum;
  const give = (points: number) => onGive({ points, reason: reason.trim() });
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return;
    if (event.target instanceof HTMLTextAreaElement || !/^\d$/.test(event.key)) return;
    event.preventDefault();
    const points = Number(event.key);
    if (points <= mark.maximum) give(points);
  };
  const facts: readonly (readonly [string, string])[] = [
    [partName(mark), question?.prompt ?? ""],
    [texts.answer, answerInWords(item, part, figures, cells, language)],
    [texts.why, part.kind === "text" ? "" : sentenceForMark(item, figures, mark, language)],
    [texts.right, question === undefined ? "" : rightInWords(question, part, language)],
    [texts.rubric, question?.kind === "open" ? question.criteria.join("\n") : ""],
    [texts.points, given === undefined ? "" : formatNumber(given.points, language)],
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: the answer is no set of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: digits are typed on it
    <div role="group" ref={card} className={styles.card} aria-label={place} tabIndex={0} onKeyDown={press}>
      <Quiet>{place}</Quiet>
      <dl className={styles.facts}>
        {facts
          .filter(([, text]) => text !== "")
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons are no fields */}
      <div role="group" aria-label={texts.points}>
        <Actions>
          {whole.map((points) => (
            <Button key={points} size="small" className={styles.points} onClick={() => give(points)}>
              {points}
            </Button>
          ))}
        </Actions>
      </div>
      <Field label={texts.reason}>
        <Textarea value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field label={texts.other}>
        <Input
          value={other}
          inputMode="decimal"
          onChange={(_, { value }) => setOther(value)}
          contentAfter={
            <Button size="small" disabled={!isTyped} onClick={() => isTyped && give(typed)}>
              {texts.give}
            </Button>
          }
        />
      </Field>
      <Actions>
        <Button size="small" onClick={() => onMove(-1)}>
          {texts.previous}
        </Button>
        <Button size="small" onClick={() => onMove(1)}>
          {texts.skip}
        </Button>
      </Actions>
    </div>
  );
}
