import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../../core/i18n/format.ts";
import { boxesOf, dueCards } from "../../../teaching/card-boxes.ts";
import { Actions, Heading, Paragraph, Quiet, View } from "../../parts/layout.tsx";
import { ROUND, type CardRound as Round, startRound } from "../../teaching/card-round.ts";
import { dayOf, shuffled } from "../../teaching/card-topics.ts";
import { useLanguage } from "../../texts/index.ts";
import { usePractiseTexts } from "../../texts/teaching/practise.ts";
import type { Workbook } from "../../workbook.ts";
import { CardBoxes, whenOf } from "./card-boxes.tsx";
import { CardReset } from "./card-reset.tsx";
import { CardRound } from "./card-round.tsx";
import { CardSubjects } from "./card-subjects.tsx";
import { type Cards, useCards } from "./use-cards.ts";

/** Cards to know by heart: a round of them, and where they lie in five boxes. */
export function PractiseTab({ workbook }: { readonly workbook: Workbook }) {
  const texts = usePractiseTexts();
  const cards = useCards(workbook);
  const { record } = cards;
  return (
    <View>
      {record === undefined && <Spinner size="tiny" label={texts.reading} delay={150} />}
      {cards.keeping !== "well" && <Keeping cards={cards} />}
      {record !== undefined && <Practice cards={cards} record={record} host={workbook.host} />}
    </View>
  );
}

/** What is wrong with keeping the answers. */
function Keeping({ cards: { keeping, retry } }: { readonly cards: Cards }) {
  const texts = usePractiseTexts();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{keeping === "not read" ? texts.notRead : texts.notKept}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={retry}>{texts.again}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface PracticeProps {
  readonly cards: Cards;
  readonly record: NonNullable<Cards["record"]>;
  readonly host: Workbook["host"];
}

function Practice({ cards, record, host }: PracticeProps) {
  const language = useLanguage();
  const texts = usePractiseTexts();
  const [round, setRound] = useState<Round>();
  /** What the round that was just left came to. */
  const [outcome, setOutcome] = useState<string>();
  const day = dayOf(new Date());
  const subjects = cards.topics.flatMap((topic) => topic.subjects);
  const chosen = subjects.filter(({ id }) => !record.leftOut.includes(id)).flatMap((subject) => subject.cards);
  const due = dueCards(shuffled(chosen, day), record.progress, day);
  const boxes = boxesOf(chosen, record.progress, day);
  const number = (count: number) => formatNumber(count, language);

  if (round !== undefined) {
    return (
      <CardRound
        round={round}
        subjects={subjects}
        onAnswer={(card, isKnown) => cards.answer(card, isKnown, day)}
        onNext={setRound}
        onEnd={({ queue, size, missed }) => {
          setRound(undefined);
          setOutcome(
            queue.length > 0 ? texts.round.stopped : texts.round.over(number(size - missed.length), number(size)),
          );
        }}
      />
    );
  }

  const soonest = Math.min(...boxes.flatMap(({ inDays = Number.POSITIVE_INFINITY }) => inDays));
  return (
    <>
      <Quiet>{texts.intro}</Quiet>
      {outcome !== undefined && (
        <Heading key={outcome} focused>
          {outcome}
        </Heading>
      )}
      {chosen.length === 0 && <Paragraph>{texts.subjects.nothing}</Paragraph>}
      {chosen.length > 0 && due.length === 0 && (
        <Paragraph>
          {texts.round.nothing} {texts.round.next(whenOf(soonest, texts, language))}
        </Paragraph>
      )}
      {due.length > 0 && (
        <>
          <Quiet>{texts.round.left(number(due.length))}</Quiet>
          <Actions>
            <Button appearance="primary" onClick={() => setRound(startRound(due.map(({ id }) => id)))}>
              {texts.round.start(number(Math.min(ROUND, due.length)))}
            </Button>
          </Actions>
        </>
      )}
      <CardSubjects topics={cards.topics} leftOut={record.leftOut} onChoose={cards.choose} />
      <CardBoxes boxes={boxes} />
      <CardReset
        count={Object.keys(record.progress).length}
        onReset={() => {
          cards.reset();
          setOutcome(texts.reset.done);
        }}
      />
      <Quiet>{texts.kept[host]}</Quiet>
    </>
  );
}
