import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { Actions, Quiet, Section } from "../../parts/layout.tsx";
import { StatusLine } from "../../parts/status-line.tsx";
import { useWriting } from "../../parts/writing.ts";
import type { ClassOutcome } from "../../teaching/grades/class-outcome.ts";
import { pointsToTakeOver } from "../../teaching/grades/take-over.ts";
import { answersToRead } from "../../teaching/grades/to-read.ts";
import { useLanguage } from "../../texts/index.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";
import { problemSentence } from "../../texts/teaching/problem.ts";
import type { Workbook } from "../../workbook.ts";
import { type GivenPoints, GradesAnswer, keyOf } from "./grades-answer.tsx";
import type { Grades } from "./use-grades.ts";

interface ToReadProps {
  readonly workbook: Workbook;
  readonly grades: Grades;
  readonly outcome: ClassOutcome;
}

/** Answers that a person must look at: one by one in the pane, or on their sheet. */
export function GradesToRead({ workbook, grades, outcome }: ToReadProps) {
  const language = useLanguage();
  const { toRead: texts } = useGradesTexts();
  const writing = useWriting();
  const open = useMemo(() => answersToRead(outcome), [outcome]);
  const [place, setPlace] = useState<number>();
  const [given, setGiven] = useState<ReadonlyMap<string, GivenPoints>>(new Map());
  // What is kept has points, and is no longer among the answers.
  useEffect(() => {
    const left = new Set(open.map(keyOf));
    setGiven((before) => new Map([...before].filter(([key]) => left.has(key))));
    setPlace((before) => (before === undefined || open.length === 0 ? undefined : Math.min(before, open.length - 1)));
  }, [open]);

  const keep = async () => {
    const rulings = open.flatMap((answer) => {
      const own = given.get(keyOf(answer));
      const { item, part, student } = answer;
      return own === undefined ? [] : [{ kind: "points" as const, item: item.id, part: part.id, student, ...own }];
    });
    if (await grades.keep(rulings)) setPlace(undefined);
  };
  const takeOver = async () => {
    writing.say(undefined);
    try {
      const rulings = await pointsToTakeOver(workbook, outcome);
      if (rulings === undefined) return writing.say({ tone: "problem", sentence: () => texts.noSheet });
      if (rulings.length === 0) return writing.say({ tone: "problem", sentence: () => texts.nothing });
      grades.propose(rulings);
    } catch (error) {
      writing.say({ tone: "problem", sentence: (words) => problemSentence(error, words, language) });
    }
    return undefined;
  };
  const answer = place === undefined ? undefined : open[place];
  return (
    <Section heading={texts.heading}>
      {answer === undefined && <Quiet>{open.length === 0 ? texts.none : texts.intro}</Quiet>}
      {answer !== undefined && place !== undefined && (
        <GradesAnswer
          answer={answer}
          place={texts.place(String(place + 1), String(open.length))}
          given={given.get(keyOf(answer))}
          onGive={(points) => {
            setGiven((before) => new Map([...before, [keyOf(answer), points]]));
            setPlace(Math.min(place + 1, open.length - 1));
          }}
          onMove={(by) => setPlace(Math.min(Math.max(0, place + by), open.length - 1))}
        />
      )}
      {given.size > 0 && <Quiet>{texts.unkept(String(given.size))}</Quiet>}
      <Actions>
        {answer === undefined && open.length > 0 && (
          <Button onClick={() => setPlace(0)}>{texts.start(String(open.length))}</Button>
        )}
        {given.size > 0 && (
          <Button appearance="primary" onClick={() => void keep()}>
            {texts.keep}
          </Button>
        )}
        {answer !== undefined && <Button onClick={() => setPlace(undefined)}>{texts.stop}</Button>}
        {answer === undefined && <Button onClick={() => void takeOver()}>{texts.takeOver}</Button>}
      </Actions>
      <StatusLine writing={writing} />
    </Section>
  );
}
