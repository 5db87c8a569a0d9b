import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { formatNumber } from "../../../core/i18n/format.ts";
import type { CardSubject } from "../../../teaching/flash-cards.ts";
import { Actions, Quiet } from "../../parts/layout.tsx";
import { answerCard, isRepeated, type CardRound as Round } from "../../teaching/card-round.ts";
import { useLanguage } from "../../texts/index.ts";
import { usePractiseTexts } from "../../texts/teaching/practise.ts";

const useStyles = makeStyles({
  round: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minHeight: "150px",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    hyphens: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  front: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  back: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface RoundProps {
  readonly round: Round;
  readonly subjects: readonly CardSubject[];
  /** The first answer to a card in this round. */
  onAnswer(card: string, isKnown: boolean): void;
  onNext(round: Round): void;
  /** With cards still in its queue where it was stopped. */
  onEnd(round: Round): void;
}

/** One card at a time: its front, turned by a key or a button, and whether one knew the back. */
export function CardRound({ round, subjects, onAnswer, onNext, onEnd }: RoundProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { round: texts } = usePractiseTexts();
  const [turned, turn] = useState(false);
  const held = useRef<HTMLDivElement>(null);
  const id = round.queue[0] ?? "";
  const subject = subjects.find(({ cards }) => cards.some((card) => card.id === id));
  const card = subject?.cards.find((one) => one.id === id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that had the focus goes with each step
  useEffect(() => held.current?.focus(), [round, turned]);
  if (card === undefined || subject === undefined) return null;

  const answer = (isKnown: boolean) => {
    if (!isRepeated(round)) onAnswer(id, isKnown);
    const next = answerCard(round, isKnown);
    turn(false);
    if (next.queue.length === 0) onEnd(next);
    else onNext(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const known = ANSWERS[event.key];
    // A button answers to the space bar by itself.
    if (event.key === " " && event.target === held.current) turn(true);
    else if (known !== undefined && turned) answer(known);
    else return;
    event.preventDefault();
  };
  const place = isRepeated(round)
    ? texts.once
    : texts.place(
        formatNumber(round.size - round.queue.filter((one) => !round.missed.includes(one)).length + 1, language),
        formatNumber(round.size, language),
      );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the card and the buttons in it
    <div className={styles.round} onKeyDown={press}>
      <Quiet>{place}</Quiet>
      {/* biome-ignore lint/a11y/useSemanticElements: these are no fields of a form */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes the keys that turn and answer it */}
      <div ref={held} role="group" aria-label={place} className={styles.card} tabIndex={0}>
        <Quiet>{subject.name[language]}</Quiet>
        <div aria-live="polite">
          <p key={id} className={styles.front}>
            {card.front[language]}
          </p>
        </div>
        <div aria-live="polite">{turned && <p className={styles.back}>{card.back[language]}</p>}</div>
      </div>
      <Actions>
        {!turned && (
          <Button appearance="primary" onClick={() => turn(true)}>
            {texts.turn}
          </Button>
        )}
        {turned && (
          <>
            <Button appearance="primary" onClick={() => answer(true)}>
              {texts.knew}
            </Button>
            <Button onClick={() => answer(false)}>{texts.notKnown}</Button>
          </>
        )}
        <Button appearance="subtle" onClick={() => onEnd(round)}>
          {texts.stop}
        </Button>
      </Actions>
      <Quiet>{texts.keys}</Quiet>
    </div>
  );
}

/** Which keys answer, once the card was turned. */
const ANSWERS: Readonly<Record<string, boolean>> = { "1": true, ArrowRight: true, "2": false, ArrowLeft: false };
