import { Button } from "@fluentui/react-components";
import { Paragraph, Title, View } from "../../parts/layout.tsx";
import { StatusLine } from "../../parts/status-line.tsx";
import { resultOf } from "../../parts/use-work.ts";
import { Empty, ViewHead } from "../../parts/view-head.tsx";
import { type Status, useWriting } from "../../parts/writing.ts";
import type { ClassOutcome } from "../../teaching/grades/class-outcome.ts";
import type { WrittenRecord } from "../../teaching/record-sheets.ts";
import { useLanguage } from "../../texts/index.ts";
import { useGradesTexts } from "../../texts/teaching/grades.ts";
import { GradesAnalysis } from "./grades-analysis.tsx";
import { GradesBook } from "./grades-book.tsx";
import { GradesChanges } from "./grades-changes.tsx";
import { GradesExports } from "./grades-exports.tsx";
import { GradesGroups } from "./grades-groups.tsx";
import { GradesSignals } from "./grades-signals.tsx";
import { GradesSummary } from "./grades-summary.tsx";
import { GradesToRead } from "./grades-to-read.tsx";
import { GradesTop } from "./grades-top.tsx";
import { TABS, type Tab, type TabProps } from "./tabs.ts";
import { type Grades, useGrades } from "./use-grades.ts";
import { WorkStatus } from "./work-status.tsx";

/** Where what is still missing is made. */
const MADE_IN: Readonly<Record<"exercise" | "ledger" | "answers", Tab>> = {
  exercise: "build",
  ledger: "hand-out",
  answers: "collect",
};

/** What a class made of an exercise, and everything that a teacher decides about it. */
export function GradesTab({ workbook, written, onGo }: TabProps) {
  const texts = useGradesTexts();
  const language = useLanguage();
  const grades = useGrades(workbook);
  const { reading, marking, outcome } = grades;
  const read = resultOf(reading.worked);
  const before = useWriting(reading.start, written && statusOf(written));
  return (
    <View>
      {written && <StatusLine writing={before} />}
      <WorkStatus working={reading} label={texts.reading} />
      {read?.kind === "missing" && <Missing record={read.record} onGo={onGo} onAgain={reading.start} />}
      {read?.kind === "class" && <WorkStatus working={marking} label={texts.marking} />}
      {outcome !== undefined && (
        <>
          <ViewHead again={texts.again} onAgain={reading.start}>
            <Title>{outcome.exercise.title[language]}</Title>
          </ViewHead>
          <Outcome workbook={workbook} grades={grades} outcome={outcome} onGo={onGo} />
        </>
      )}
    </View>
  );
}

const statusOf = ({ sheet, receipt }: WrittenRecord): Status => ({
  tone: "done",
  sentence: ({ teaching }) => teaching.answersWritten(sheet),
  receipt,
});

interface MissingProps {
  readonly record: keyof typeof MADE_IN;
  onGo(tab: Tab): void;
  onAgain(): void;
}

function Missing({ record, onGo, onAgain }: MissingProps) {
  const texts = useGradesTexts();
  const tab = MADE_IN[record];
  return (
    <Empty>
      <Paragraph>{texts.missing[record]}</Paragraph>
      {TABS.some(({ name }) => name === tab) && (
        <Button appearance="primary" onClick={() => onGo(tab)}>
          {texts.go[record]}
        </Button>
      )}
      <Button onClick={onAgain}>{texts.again}</Button>
    </Empty>
  );
}

export interface OutcomeProps extends Omit<TabProps, "written"> {
  readonly grades: Grades;
  readonly outcome: ClassOutcome;
}

function Outcome(props: OutcomeProps) {
  const { workbook, grades, outcome } = props;
  return (
    <>
      <GradesSummary outcome={outcome} />
      <GradesTop {...props} />
      <GradesGroups grades={grades} outcome={outcome} />
      <GradesToRead workbook={workbook} grades={grades} outcome={outcome} />
      {grades.proposal !== undefined && <GradesChanges grades={grades} proposal={grades.proposal} />}
      <StatusLine writing={grades.writing} />
      <GradesBook workbook={workbook} outcome={outcome} />
      <GradesExports workbook={workbook} outcome={outcome} />
      <GradesAnalysis outcome={outcome} />
      <GradesSignals outcome={outcome} />
    </>
  );
}
